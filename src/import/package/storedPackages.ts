import type { Graph } from '../../graph/graph.ts';
import { statementText } from '../statementText.ts';

/** Returns the names of the packages that the graph holds. */
export async function storedPackages(graph: Graph): Promise<ReadonlySet<string>> {
  const [found] = await graph.read([{ text: statementText('readPackages') }]);
  return new Set(found?.rows.map(([name]) => String(name)));
}
