import { type CheckedDatasets, checkDatasets, isRefused, reportOf } from '../checkDatasets.ts';
import type { ImportOptions } from '../importOptions.ts';
import type { ImportReport } from '../report/importReport.ts';
import { FIRST_IMPORT } from './bulkBookkeeping.ts';
import type { BulkInput } from './bulkTables.ts';
import { writeBulk } from './writeBulk.ts';

/** First import into an empty graph, checked, that Neo4j's bulk importer can make instead of transactions. */
export interface BulkImport {
  readonly checked: CheckedDatasets;
  /** Number of rows of all files. */
  readonly rows: number;
  /** True if it judges records, which only transactions join. */
  readonly judges: boolean;
  /** Report of an import that may not be written, or that has nothing to write; null if there is something to write. */
  readonly refusal: ImportReport | null;
  /** Writes the tables of the graph into an empty folder. */
  write(folder: string): Promise<{ readonly input: BulkInput; report(): ImportReport }>;
}

/** Checks data packages as the first import into an empty graph. */
export async function bulkImport(
  directories: readonly string[],
  options: Omit<ImportOptions, 'dryRun' | 'replace'>,
): Promise<BulkImport> {
  const started = performance.now();
  const checked = await checkDatasets(directories, options, {
    lacks: () => true,
    stored: async () => new Set(),
    judged: async () => [],
    holders: async () => [],
    synthetic: null,
  });
  const { batch, rejected, synthetic } = checked;
  const rows = batch.files.reduce((sum, file) => sum + file.rows, 0);
  const hasRows = batch.files.some((file) => file.rows > file.rejected.size);
  const reported = (kinds: ImportReport['kinds'], number: number | null, refused: boolean) =>
    reportOf(
      checked,
      { number, revision: number ?? 0, kinds, refused },
      { options, resumed: false, started },
    );
  const refused = isRefused(checked, options);
  return {
    checked,
    rows,
    judges: batch.files.some(({ file, rows: judgements }) => file.kind === 'judgement' && judgements > 0),
    refusal: refused || !hasRows ? reported(rejected, null, refused) : null,
    async write(folder) {
      const { input, kinds } = await writeBulk(folder, batch, {
        synthetic,
        rejected,
        progress: options.progress,
        signal: options.signal,
      });
      return { input, report: () => reported(kinds, FIRST_IMPORT, false) };
    },
  };
}
