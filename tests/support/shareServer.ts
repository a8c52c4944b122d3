import type { Kept } from './keeper.ts';
import { testGraph } from './neo4j.ts';
import { startTestServer } from './server.ts';

/** Starts a server over the reference dataset for all test files that only read; its answer is its address. */
export async function shareServer(): Promise<Kept> {
  const graph = await testGraph();
  const server = await startTestServer(graph);
  await server.searchable();
  return {
    answer: server.url,
    stop: async () => {
      await server.close();
      await graph.close();
    },
  };
}
