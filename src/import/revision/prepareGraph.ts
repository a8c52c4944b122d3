import { readdir, readFile } from 'node:fs/promises';
import type { Graph } from '../../graph/graph.ts';
import { derivedValues, versionsOf } from '../derived/derivedValues.ts';
import { statementText } from '../statementText.ts';

/** Folder of the constraints and indexes: one definition a file, named like it. */
export const constraintsFolder = new URL('../../../cypher/constraints/', import.meta.url);

/** Indexes of earlier versions of the program that others have replaced. */
const replacedIndexes = ['search'];

const PROGRESS_MS = 2_000;

/**
 * Creates the constraints and indexes of `cypher/constraints/` and the dataset node that do not exist yet, and waits until all indexes are filled.
 * `progress` gets the percentage if that takes long.
 */
export async function prepareGraph(graph: Graph, progress?: (percent: number) => void): Promise<void> {
  for (const name of replacedIndexes) await graph.define(statementText('dropIndex'), { name });
  for (const text of await missingDefinitions(graph)) await graph.define(text);
  await indexesFilled(graph, progress);
  await graph.write((run) => run(statementText('createDataset'), { versions: versionsOf(derivedValues) }));
}

async function indexesFilled(graph: Graph, progress: ((percent: number) => void) | undefined): Promise<void> {
  const report = async () => {
    const [found] = await graph.read([{ text: statementText('indexesFilled') }]);
    progress?.(Math.floor(Number(found?.rows[0]?.[0] ?? 0)));
  };
  // A report that fails is left out; the next one follows.
  const reporting = progress
    ? setInterval(() => void report().catch(() => undefined), PROGRESS_MS)
    : undefined;
  try {
    await graph.write((run) => run(statementText('awaitIndexes')));
  } finally {
    clearInterval(reporting);
  }
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
