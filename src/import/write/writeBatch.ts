import { ExpectedError } from '../../errors.ts';
import { databaseError } from '../../graph/databaseError.ts';
import type { Graph, Run } from '../../graph/graph.ts';
import type { CheckedBatch } from '../check/checkBatch.ts';
import { writeAnnounced } from '../revision/writeAnnounced.ts';
import { statementText } from '../statementText.ts';
import { freshKinds } from './freshKinds.ts';
import { type WriteOptions, Writer, type Written } from './writer.ts';

/** Rows for each case of `wholeUpTo` that fit in one transaction; more are written in steps, whatever the number of cases. */
const ROWS_PER_CASE = 10;

/** Writes a checked batch in one transaction, or in resumable steps if it is large or was begun in steps. */
export async function writeBatch(graph: Graph, batch: CheckedBatch, options: WriteOptions): Promise<Written> {
  const cases = batch.files.reduce((sum, { file, rows }) => (file.kind === 'case' ? sum + rows : sum), 0);
  const rows = batch.files.reduce((sum, file) => sum + file.rows, 0);
  const fresh = await freshKinds(graph);
  // The records to remove are not known yet: they may be all that are stored.
  const stored = options.replace ? await storedRecords(graph) : 0;
  const whole = cases <= options.wholeUpTo && Math.max(rows, stored) <= options.wholeUpTo * ROWS_PER_CASE;
  if (options.dryRun && ((whole && options.replace) || options.state.joined))
    return rolledBack(graph, options.state.revision, (run) =>
      new Writer(batch, options, fresh).writeWhole(run),
    );
  if (options.dryRun) return new Writer(batch, options, fresh).rehearse(graph);
  if (whole && !options.state.unfinished) {
    try {
      return await writeAnnounced(graph, async (run) => {
        try {
          return await new Writer(batch, options, fresh).writeWhole(run);
        } catch (error) {
          // The driver would retry its own error, in vain.
          const known = databaseError(error);
          throw isTooLarge(known) ? known : error;
        }
      });
    } catch (error) {
      // A database with little memory may refuse one transaction of this size, and accept steps.
      if (!isTooLarge(error)) throw error;
    }
  }
  return new Writer(batch, options, fresh).writeInSteps(graph);
}

const isTooLarge = (error: unknown) => error instanceof ExpectedError && error.code === 'LIMIT_EXCEEDED';

async function storedRecords(graph: Graph): Promise<number> {
  const [found] = await graph.read([{ text: statementText('countRecords') }]);
  return Number(found?.rows[0]?.[0] ?? 0);
}

/** Thrown to make Neo4j roll back a transaction; carries its result. */
class RolledBack extends Error {
  readonly written: Written;

  constructor(written: Written) {
    super('Rolled back on purpose.');
    this.written = written;
  }
}

/** Does the work and rolls it back: a removal depends on earlier changes, so only this shows its effect. */
async function rolledBack(
  graph: Graph,
  revision: number,
  work: (run: Run) => Promise<Written>,
): Promise<Written> {
  try {
    return await graph.write(async (run) => {
      throw new RolledBack(await work(run));
    });
  } catch (error) {
    if (error instanceof RolledBack) return { ...error.written, number: null, revision };
    throw error;
  }
}
