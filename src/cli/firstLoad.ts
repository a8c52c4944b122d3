import { bulkImport } from '../import/bulk/bulkImport.ts';
import type { ImportOptions } from '../import/importOptions.ts';
import type { ImportReport } from '../import/report/importReport.ts';
import type { StoreFilling } from '../neo4j/bulk/fillStore.ts';

/** First load of a store that has no database yet. */
export interface FirstLoad {
  readonly fill: StoreFilling;
  /** Returns the report once the store was filled; undefined if it was not. */
  report(): ImportReport | undefined;
}

/**
 * Returns the first load of datasets by Neo4j's bulk importer. Where their import would be refused, would change nothing or
 * judges records, nothing is loaded: the import into the started graph does it or says so. `begin` is called before the first progress, `end` after the last.
 */
export function firstLoad(
  directories: readonly string[],
  options: Omit<ImportOptions, 'dryRun' | 'replace'>,
  { begin, end }: { readonly begin?: () => void; readonly end: () => void },
): FirstLoad {
  let rows = 0;
  let written: (() => ImportReport) | undefined;
  let isFilled = false;
  return {
    fill: {
      async write(folder) {
        begin?.();
        const bulk = await bulkImport(directories, options);
        if (bulk.refusal || bulk.judges) {
          end();
          return null;
        }
        rows = bulk.rows;
        const { input, report } = await bulk.write(folder);
        written = report;
        return input;
      },
      progress(done) {
        options.progress?.({ phase: 'load', done, total: 1, rows: Math.round(rows * done), file: '' });
      },
      done() {
        isFilled = true;
        end();
      },
    },
    report: () => (isFilled ? written?.() : undefined),
  };
}
