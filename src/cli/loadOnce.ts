import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ExpectedError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { importDatasets } from '../import/importDatasets.ts';
import { changedFiles } from '../import/package/changedFiles.ts';
import { datasetsIn } from '../import/package/datasetsIn.ts';
import { type DataPackage, readPackage } from '../import/package/readPackage.ts';
import { storedPackages } from '../import/package/storedPackages.ts';
import { formatReport } from '../import/report/formatReport.ts';
import { progressPrinter } from '../import/report/progressPrinter.ts';
import type { StoreFilling } from '../neo4j/bulk/fillStore.ts';
import { firstLoad } from './firstLoad.ts';
import type { Command } from './runCommand.ts';

const shipped = fileURLToPath(new URL('../../data/reference', import.meta.url));

/** Milliseconds to wait for another program that is loading the same graph. */
const RETRY_MS = 1_000;

/**
 * Loads datasets (the demonstration if none is named) into a graph that does not have them yet, with the countries and posts; existing records
 * stay. Where the graph has them, files that have changed since are named.
 */
export async function loadOnce(
  graph: Graph,
  directories: readonly string[],
  command: Pick<Command, 'out' | 'signal'>,
): Promise<void> {
  const wanted = directories.length > 0 ? directories : [shipped];
  const packages = await packagesIn(wanted);
  for (;;) {
    const stored = await storedPackages(graph);
    if (directories.length === 0 ? await isInUse(graph) : packages.every(({ name }) => stored.has(name))) {
      await reportChanges(
        graph,
        packages.filter(({ name }) => stored.has(name)),
        command.out,
      );
      return;
    }
    try {
      return await load(graph, wanted, command);
    } catch (error) {
      // Of several instances that start together over an empty graph one loads it, and the others find that it did.
      if (!(error instanceof ExpectedError && error.code === 'NOT_READY' && error.retryable)) throw error;
      await wait(RETRY_MS, undefined, { signal: command.signal });
    }
  }
}

/** Returns the same as the first load of a store of ours that has no database yet, with a function that prints its report. */
export function loadFirst(
  directories: readonly string[],
  { out, signal }: Pick<Command, 'out' | 'signal'>,
): { readonly fill: StoreFilling; printReport(): void } {
  const printer = progressPrinter(out);
  const wanted = directories.length > 0 ? directories : [shipped];
  const { fill, report } = firstLoad(
    wanted,
    { progress: printer.event, signal },
    { begin: () => sayLoading(wanted, out), end: printer.end },
  );
  return {
    fill,
    printReport() {
      const loaded = report();
      if (loaded) out.write(`${formatReport(loaded, 20)}\n`);
    },
  };
}

function sayLoading(directories: readonly string[], out: Command['out']): void {
  const named = directories.map((each) => (each === shipped ? 'the demonstration (synthetic data)' : each));
  out.write(`Loading ${named.join(', ')} …\n`);
}

async function load(
  graph: Graph,
  directories: readonly string[],
  { out, signal }: Pick<Command, 'out' | 'signal'>,
): Promise<void> {
  sayLoading(directories, out);
  const printer = progressPrinter(out);
  try {
    const report = await importDatasets(graph, directories, { progress: printer.event, signal });
    printer.end();
    out.write(`${formatReport(report, 20)}\n`);
  } finally {
    printer.end();
  }
}

/** True if the graph has been loaded before; refuses a database that holds something else. */
async function isInUse(graph: Graph): Promise<boolean> {
  const [revision, anything] = await graph.read([
    { text: await cypher('revision') },
    { text: await cypher('anyNode') },
  ]);
  // A database without a dataset has no revision.
  const stored = revision?.rows[0]?.[0] ?? null;
  if (stored !== null) return Number(stored) > 0;
  if (anything?.rows[0]?.[0] === true) {
    throw new ExpectedError(
      'NOT_READY',
      'The database holds data of another program.',
      'Point NEO4J_URI or NEO4J_DATABASE at an empty database: the demonstration is not loaded beside other data.',
    );
  }
  return false;
}

async function packagesIn(directories: readonly string[]): Promise<DataPackage[]> {
  // Warnings about the folders are reported when they are loaded.
  const unsaid = () => undefined;
  const folders = (await Promise.all(directories.map((each) => datasetsIn(each, unsaid)))).flat();
  return Promise.all(folders.map((each) => readPackage(each, unsaid)));
}

/** Names the files that are not as they were loaded: a start changes no graph that is in use. */
async function reportChanges(
  graph: Graph,
  packages: readonly DataPackage[],
  out: Command['out'],
): Promise<void> {
  const changed = await changedFiles(graph, packages);
  if (changed.length === 0) return;
  const named = changed.map(({ directory, files }) => `  ${directory}: ${files.join(', ')}\n`).join('');
  out.write(
    `These files are not as they were when they were loaded, and the graph keeps what was loaded:\n${named}To bring in the changes: wishlist import --replace ${changed.map(({ directory }) => directory).join(' ')}\n`,
  );
}

const cypher = (name: string) => readFile(new URL(`../../cypher/${name}.cypher`, import.meta.url), 'utf8');
