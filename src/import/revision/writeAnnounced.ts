import type { Graph, Run } from '../../graph/graph.ts';
import { statementText } from '../statementText.ts';

/**
 * Writes in one transaction that readers are told of while it is committed: Neo4j lets them see a commit bit by bit, so what they read
 * meanwhile may be of two revisions.
 */
export async function writeAnnounced<T>(graph: Graph, work: (run: Run) => Promise<T>): Promise<T> {
  let announced = false;
  try {
    return await graph.write(async (run) => {
      const result = await work(run);
      announced = true;
      // In a transaction of its own, which is committed before the other begins to be.
      await graph.write((apart) => apart(statementText('announceCommit')));
      return result;
    });
  } finally {
    // Where this fails the announcement lapses by itself, as it does when the program is killed here.
    if (announced) await graph.write((run) => run(statementText('commitIsDone'))).catch(() => undefined);
  }
}
