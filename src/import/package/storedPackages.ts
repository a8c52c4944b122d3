import type { Graph } from '../../graph/graph.ts';
import { readRows } from '../importRows.ts';

/** Returns the names of the packages that the graph holds. */
export async function storedPackages(graph: Graph): Promise<ReadonlySet<string>> {
  return new Set((await readRows(graph, 'readPackages')).map(({ name }) => name));
}
