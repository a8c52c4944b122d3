import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { NEO4J_VERSION } from './neo4jVersion.ts';
import type { Progress } from './progress.ts';
import { cannotRunNeo4j } from './setupHelp.ts';

// The pom stays in src/ when the program is compiled to dist/; both are at the same depth.
const pom = fileURLToPath(new URL('../../../src/neo4j/install/pom.xml', import.meta.url));

const maven = process.platform === 'win32' ? 'mvn.cmd' : 'mvn';

interface FetchOptions {
  readonly into: string;
  readonly progress: Progress;
  readonly signal?: AbortSignal | undefined;
}

/** Downloads Neo4j's jars into a folder with Maven, each checked against its published checksum. Reports the numbers of files and megabytes. */
export async function fetchJars({ into, progress, signal }: FetchOptions): Promise<void> {
  progress(`Installing Neo4j ${NEO4J_VERSION} from Maven Central (about 214 files, 120 MB) …`);
  const child = spawn(
    maven,
    [
      '--batch-mode',
      '--strict-checksums',
      '--file',
      pom,
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${into}`,
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      ...(signal ? { signal } : {}),
    },
  );
  const complaints: string[] = [];
  let files = 0;
  let bytes = 0;
  createInterface({ input: child.stdout }).on('line', (line) => {
    const size = downloadedBytes(line);
    if (size !== undefined) {
      files += 1;
      bytes += size;
      progress(`  downloaded ${files} files, ${(bytes / 1e6).toFixed(0)} MB`, true);
    } else if (line.startsWith('[ERROR]')) complaints.push(line.slice('[ERROR]'.length).trim());
  });
  createInterface({ input: child.stderr }).on('line', (line) => {
    const plain = stripVTControlCharacters(line).trim();
    if (plain !== '') complaints.push(plain);
  });
  const ended = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).catch((error: unknown) => {
    signal?.throwIfAborted();
    throw cannotRunNeo4j('Installing Neo4j needs Maven, and there is no Maven (mvn) on this machine.', error);
  });
  if (ended !== 0) {
    const said = complaints.slice(0, 3).join('\n  ');
    throw cannotRunNeo4j(
      `Maven could not fetch Neo4j (it ended with ${ended}). Its output:\n  ${said}\nBehind a proxy, configure it in ~/.m2/settings.xml.`,
    );
  }
}

const units: Readonly<Record<string, number>> = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9 };

/** Returns the number of bytes that a line of Maven's output reports as downloaded; undefined for any other line. */
export function downloadedBytes(line: string): number | undefined {
  const [, amount, unit] = /Downloaded from \S+: \S+ \(([\d.]+) (B|kB|MB|GB)\b/.exec(line) ?? [];
  return amount === undefined || unit === undefined ? undefined : Number(amount) * (units[unit] ?? 1);
}
