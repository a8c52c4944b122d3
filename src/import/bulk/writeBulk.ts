import type { CheckedBatch } from '../check/checkBatch.ts';
import { copyCounts, count, type KindCounts } from '../report/counts.ts';
import type { ImportProgress } from '../report/importProgress.ts';
import { steps, type WriteStep } from '../write/steps.ts';
import { addBookkeeping, FIRST_IMPORT } from './bulkBookkeeping.ts';
import { BulkRows } from './bulkRows.ts';
import { type BulkInput, BulkTables } from './bulkTables.ts';
import { nameReader } from './nameReader.ts';
import type { RowNames } from './rowNames.ts';

const STEP_ROWS = 1_000;

/** Steps that are read before the names of the first of them are there. */
const MOST_AHEAD = 4;

export interface BulkOptions {
  readonly synthetic: boolean | null;
  readonly rejected: KindCounts;
  readonly progress: ((event: ImportProgress) => void) | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Writes a checked batch into a folder as the tables from which Neo4j's bulk importer makes the graph that the batch's import into an empty one leaves. */
export async function writeBulk(
  folder: string,
  batch: CheckedBatch,
  { synthetic, rejected, progress, signal }: BulkOptions,
): Promise<{ readonly input: BulkInput; readonly kinds: KindCounts }> {
  const startedAt = new Date().toISOString();
  const counts = copyCounts(rejected);
  const tables = new BulkTables(folder);
  const bulk = new BulkRows(tables, batch.evidence);
  const reader = nameReader(batch.files.reduce((sum, file) => sum + file.rows, 0));
  let rows = 0;
  const add = async (step: WriteStep, names: readonly RowNames[]) => {
    const { file, package: owner, shown } = step.file;
    for (const [index, row] of step.rows.entries()) {
      const own = names[index];
      if (!own) throw new Error(`The names of ${row.id} were not read.`);
      const book = {
        package: owner.name,
        synthetic: owner.synthetic === true,
        addedIn: FIRST_IMPORT,
        changedIn: FIRST_IMPORT,
        rowHash: row.hash,
      };
      bulk.add(file, row, book, own);
    }
    await tables.drain();
    count(counts, file.kind, { added: step.rows.length, unchanged: step.repeated });
    rows += step.rows.length;
    progress?.({ phase: 'write', done: step.done, total: batch.bytes, rows, file: shown });
  };
  try {
    const ahead: { readonly step: WriteStep; readonly names: Promise<readonly RowNames[]> }[] = [];
    for await (const step of steps(batch, STEP_ROWS, null)) {
      signal?.throwIfAborted();
      ahead.push({ step, names: reader.read(step.file.file, step.rows) });
      const first = ahead.length > MOST_AHEAD ? ahead.shift() : undefined;
      if (first) await add(first.step, await first.names);
    }
    for (const { step, names } of ahead) await add(step, await names);
    addBookkeeping(tables, batch, { counts, synthetic, startedAt });
    return { input: await tables.end(), kinds: counts };
  } catch (error) {
    await tables.abandon();
    throw error;
  } finally {
    await reader.end();
  }
}
