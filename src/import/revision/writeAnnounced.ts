import type { Graph, Run } from '../../graph/graph.ts';
import { statementText } from '../statementText.ts';

/**
 * Writes in one transaction and announces its commit to readers: Neo4j shows them a commit bit by bit, so a read during the commit may
 * mix two revisions.
 */
export async function writeAnnounced<T>(graph: Graph, work: (run: Run) => Promise<T>): Promise<T> {
  let announced = false;
  try {
    return await graph.write(async (run) => {
      const result = await work(run);
      announced = true;
      // In a transaction of its own, which is committed before the commit of the other one begins.
      await graph.write((apart) => apart(statementText('announceCommit')));
      return result;
    });
  } finally {
    // If this fails, the announcement lapses on its own, as it does when the program is killed here.
    if (announced) await graph.write((run) => run(statementText('commitIsDone'))).catch(() => undefined);
  }
}
