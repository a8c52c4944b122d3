import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startSupervised } from '../process/startSupervised.ts';
import { importerArguments } from './importerArguments.ts';
import type { ImporterInput } from './importerInput.ts';
import { importerProgress } from './importerProgress.ts';

const PROGRESS_MS = 500;
const GRACE_MS = 1_000;

export interface ImporterOptions {
  readonly java: string;
  readonly lib: string;
  readonly heapMb: number;
  /** Home folder of a Neo4j without a database. */
  readonly home: string;
  /** Folder of the tables. */
  readonly tables: string;
  readonly progress: (done: number) => void;
  readonly signal: AbortSignal | undefined;
}

/** Failure of Neo4j's bulk importer, with its last output: the data can still be imported by transactions. */
export class ImporterFailed extends Error {}

/** Makes the database `neo4j` of a home folder by Neo4j's bulk importer. Rejects with ImporterFailed if it fails. */
export async function runImporter(input: ImporterInput, options: ImporterOptions): Promise<void> {
  const { java, lib, heapMb, home, tables, progress, signal } = options;
  signal?.throwIfAborted();
  const outputFile = join(home, 'importer.log');
  const child = await startSupervised({
    command: java,
    arguments: importerArguments(lib, input, join(home, 'import.report'), heapMb),
    folder: tables,
    environment: { NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    outputFile,
    graceMs: GRACE_MS,
  });
  const output = () => readFileSync(outputFile, 'utf8');
  const reporting = setInterval(() => progress(importerProgress(output())), PROGRESS_MS);
  const abort = () => void child.stop();
  signal?.addEventListener('abort', abort, { once: true });
  try {
    const how = await child.ended;
    signal?.throwIfAborted();
    if (how !== 'exit code 0')
      throw new ImporterFailed(`Neo4j's bulk importer ended with ${how}: ${lastLines(output())}`);
    progress(1);
  } finally {
    clearInterval(reporting);
    signal?.removeEventListener('abort', abort);
  }
}

const lastLines = (output: string) =>
  output
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('Run with'))
    .slice(-2)
    .join(' ');
