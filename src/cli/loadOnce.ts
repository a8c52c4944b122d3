import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ExpectedError } from '../errors.ts';
import type { Graph } from '../graph/connect.ts';
import { formatReport } from '../import/formatReport.ts';
import { importDatasets } from '../import/importDatasets.ts';
import { progressPrinter } from '../import/progressPrinter.ts';
import { readPackage } from '../import/readPackage.ts';
import { statement } from '../import/statement.ts';
import type { Command } from './runCommand.ts';

const shipped = fileURLToPath(new URL('../../data/reference', import.meta.url));

/** Loads datasets (the demonstration where none is named) into a graph that does not have them yet, with the countries and posts; what is there stays. */
export async function loadOnce(
  graph: Graph,
  directories: readonly string[],
  { out, signal }: Command,
): Promise<void> {
  const wanted = directories.length > 0 ? directories : [shipped];
  if (directories.length === 0 ? await isInUse(graph) : await holdsAll(graph, wanted)) return;
  out.write(
    `Loading ${directories.length > 0 ? directories.join(', ') : 'the demonstration (synthetic data)'} …\n`,
  );
  const printer = progressPrinter(out);
  try {
    const report = await importDatasets(graph, wanted, { progress: printer.event, signal });
    printer.end();
    out.write(`${formatReport(report, 20)}\n`);
  } finally {
    printer.end();
  }
}

/** Whether the graph has been loaded before; refuses a database that holds something else. */
async function isInUse(graph: Graph): Promise<boolean> {
  const [revision, anything] = await graph.read([
    { text: await cypher('revision') },
    { text: await cypher('anyNode') },
  ]);
  const stored = revision?.rows[0];
  if (stored) return Number(stored[0] ?? 0) > 0;
  if (anything?.rows[0]?.[0] === true) {
    throw new ExpectedError(
      'NOT_READY',
      'The database holds data that is not of this program.',
      'Point NEO4J_URI or NEO4J_DATABASE at an empty database: the demonstration does not go among the data of others.',
    );
  }
  return false;
}

async function holdsAll(graph: Graph, directories: readonly string[]): Promise<boolean> {
  const [found] = await graph.read([{ text: statement('readPackages') }]);
  const stored = new Set(found?.rows.map(([name]) => String(name)));
  const packages = await Promise.all(directories.map((directory) => readPackage(directory, () => undefined)));
  return packages.every(({ name }) => stored.has(name));
}

const cypher = (name: string) => readFile(new URL(`../../cypher/${name}.cypher`, import.meta.url), 'utf8');
