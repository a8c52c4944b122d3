import { readdir, readFile } from 'node:fs/promises';
import type { Graph } from '../../graph/graph.ts';
import { derivedValues, versionsOf } from '../derived/derivedValues.ts';
import { statementText } from '../statementText.ts';

/** Where the constraints and indexes are, each in a file of its name. */
export const constraintsFolder = new URL('../../../cypher/constraints/', import.meta.url);

/** Makes the constraints and indexes of `cypher/constraints/` (each named like its file) and the dataset node, where they are not there yet. */
export async function prepareGraph(graph: Graph): Promise<void> {
  for (const text of await missingDefinitions(graph)) await graph.define(text);
  await graph.write((run) => run(statementText('awaitIndexes')));
  await graph.write((run) => run(statementText('createDataset'), { versions: versionsOf(derivedValues) }));
}

/** Has Neo4j begin to fill the indexes of nodes that are missing, and does not wait until they are full. */
export async function fillNodeIndexes(graph: Graph): Promise<void> {
  for (const text of await missingDefinitions(graph)) if (!isOfLinks(text)) await graph.define(text);
}

const isOfLinks = (definition: string): boolean => definition.includes('FOR ()');

/** The texts of the constraints and indexes that are not there yet. */
async function missingDefinitions(graph: Graph): Promise<string[]> {
  const [found] = await graph.read([{ text: statementText('indexNames') }]);
  const known = new Set(found?.rows.map(([name]) => `${String(name)}.cypher`));
  const missing = (await readdir(constraintsFolder)).filter(
    (name) => name.endsWith('.cypher') && !known.has(name),
  );
  return Promise.all(missing.sort().map((name) => readFile(new URL(name, constraintsFolder), 'utf8')));
}
