import { readdir, readFile } from 'node:fs/promises';
import type { Graph } from '../../graph/graph.ts';
import { derivedValues, versionsOf } from '../derived/derivedValues.ts';
import { statementText } from '../statementText.ts';

/** Folder of the constraints and indexes: one definition a file, named like it. */
export const constraintsFolder = new URL('../../../cypher/constraints/', import.meta.url);

/** Indexes of earlier versions of the program that others have replaced. */
const replacedIndexes = ['search'];

/** Creates the constraints and indexes of `cypher/constraints/` and the dataset node that do not exist yet, and waits until all indexes are filled. */
export async function prepareGraph(graph: Graph): Promise<void> {
  for (const name of replacedIndexes) await graph.define(statementText('dropIndex'), { name });
  for (const text of await missingDefinitions(graph)) await graph.define(text);
  await graph.write((run) => run(statementText('awaitIndexes')));
  await graph.write((run) => run(statementText('createDataset'), { versions: versionsOf(derivedValues) }));
}

/** Creates the missing indexes of nodes without waiting until Neo4j has filled them. */
export async function fillNodeIndexes(graph: Graph): Promise<void> {
  for (const text of await missingDefinitions(graph)) if (!isOfLinks(text)) await graph.define(text);
}

const isOfLinks = (definition: string): boolean => definition.includes('FOR ()');

/** Returns the definitions of the constraints and indexes that do not exist yet. */
async function missingDefinitions(graph: Graph): Promise<string[]> {
  const [found] = await graph.read([{ text: statementText('indexNames') }]);
  const known = new Set(found?.rows.map(([name]) => `${String(name)}.cypher`));
  const missing = (await readdir(constraintsFolder)).filter(
    (name) => name.endsWith('.cypher') && !known.has(name),
  );
  return Promise.all(missing.sort().map((name) => readFile(new URL(name, constraintsFolder), 'utf8')));
}
