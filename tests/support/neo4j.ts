import { readFile } from 'node:fs/promises';
import { Graph, type GraphAddress } from '../../src/graph/graph.ts';
import { keeperAnswer } from './keeperAnswer.ts';

/** The address of the Neo4j that holds exactly the reference dataset: many test files share it, so nobody writes to it. */
export const testNeo4j = (): Promise<GraphAddress> => keeperAnswer('reference');

/** The shared, read-only graph of the reference dataset; the caller closes it. */
export const testGraph = async (): Promise<Graph> => new Graph(await testNeo4j());

/** The address of a Neo4j that only this worker's test files use, one after the other; it holds what the last one left. */
export const scratchNeo4j = (): Promise<GraphAddress> =>
  keeperAnswer(`scratch-${process.env.JEST_WORKER_ID ?? '1'}`);

/** A graph to write to, empty but for constraints and indexes; the caller closes it. */
export async function scratchGraph(): Promise<Graph> {
  const graph = new Graph(await scratchNeo4j());
  await resetGraph(graph);
  return graph;
}

/** Removes every node; constraints and indexes stay. */
export async function resetGraph(graph: Graph): Promise<void> {
  const text = await readFile(new URL('./removeNodes.cypher', import.meta.url), 'utf8');
  for (;;) {
    const [row] = await graph.write((run) => run(text));
    if (Number(row?.removed ?? 0) === 0) return;
  }
}
