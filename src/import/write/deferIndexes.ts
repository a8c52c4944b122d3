import { readdir } from 'node:fs/promises';
import type { Graph } from '../../graph/graph.ts';
import { constraintsFolder } from '../revision/prepareGraph.ts';
import { statementText } from '../statementText.ts';

/** Drops our indexes that imports do not read: `prepareGraph` fills them at the end for a third of the cost. */
export async function deferIndexes(graph: Graph): Promise<void> {
  const ours = new Set(await readdir(constraintsFolder));
  const [found] = await graph.read([{ text: statementText('indexesToDefer') }]);
  for (const [name] of found?.rows ?? [])
    if (ours.has(`${String(name)}.cypher`)) await graph.define(statementText('dropIndex'), { name });
}
