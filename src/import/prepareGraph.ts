import { readdir, readFile } from 'node:fs/promises';
import type { Graph } from '../graph/connect.ts';
import { statement } from './statement.ts';

/** Where the constraints and indexes are, each in a file of its name. */
export const constraintsFolder = new URL('../../cypher/constraints/', import.meta.url);

/** Makes the constraints and indexes of `cypher/constraints/` (each named like its file) and the dataset node, where they are not there yet. */
export async function prepareGraph(graph: Graph): Promise<void> {
  const [found] = await graph.read([{ text: statement('indexNames') }]);
  const known = new Set(found?.rows.map(([name]) => `${String(name)}.cypher`));
  const missing = (await readdir(constraintsFolder))
    .filter((name) => name.endsWith('.cypher') && !known.has(name))
    .sort();
  for (const name of missing) await graph.define(await readFile(new URL(name, constraintsFolder), 'utf8'));
  if (missing.length > 0) await graph.write((run) => run(statement('awaitIndexes')));
  await graph.write((run) => run(statement('createDataset')));
}
