import type { CheckedBatch } from '../check/checkBatch.ts';
import { copyCounts, count, type KindCounts } from '../report/counts.ts';
import type { ImportProgress } from '../report/importProgress.ts';
import { steps } from '../write/steps.ts';
import { addBookkeeping, FIRST_IMPORT } from './bulkBookkeeping.ts';
import { BulkRows } from './bulkRows.ts';
import { type BulkInput, BulkTables } from './bulkTables.ts';

const STEP_ROWS = 2_000;

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
  let rows = 0;
  try {
    for await (const step of steps(batch, STEP_ROWS, null)) {
      signal?.throwIfAborted();
      const { file, package: owner, shown } = step.file;
      for (const row of step.rows)
        bulk.add(file, row, {
          package: owner.name,
          synthetic: owner.synthetic === true,
          addedIn: FIRST_IMPORT,
          changedIn: FIRST_IMPORT,
          rowHash: row.hash,
        });
      await tables.drain();
      count(counts, file.kind, { added: step.rows.length, unchanged: step.repeated });
      rows += step.rows.length;
      progress?.({ phase: 'write', done: step.done, total: batch.bytes, rows, file: shown });
    }
    addBookkeeping(tables, batch, { counts, synthetic, startedAt });
    return { input: await tables.end(), kinds: counts };
  } catch (error) {
    await tables.abandon();
    throw error;
  }
}
