import type { CheckedBatch } from '../check/checkBatch.ts';
import { derivedValues, versionsOf } from '../derived/derivedValues.ts';
import { type KindCounts, totals } from '../report/counts.ts';
import { importFacts } from '../write/importNode.ts';
import { packageFacts } from '../write/packageFacts.ts';
import type { BulkTables } from './bulkTables.ts';

/** Number of the first import, which is the revision of the graph after it. */
export const FIRST_IMPORT = 1;

/** Adds all nodes that a finished first import leaves beside records: the dataset, the import, its packages, and what undoing it restores. */
export function addBookkeeping(
  tables: BulkTables,
  batch: CheckedBatch,
  { counts, synthetic, startedAt }: { counts: KindCounts; synthetic: boolean | null; startedAt: string },
): void {
  tables.node(['Dataset'], 'dataset', {
    id: 'dataset',
    revision: FIRST_IMPORT,
    synthetic,
    model: 1,
    ...versionsOf(derivedValues),
  });
  tables.node(['Commit'], 'commit', { id: 'commit' });
  const key = `import/${FIRST_IMPORT}`;
  tables.node(['Import'], key, {
    ...importFacts(FIRST_IMPORT, batch),
    startedAt,
    finishedAt: new Date().toISOString(),
    ...totals(counts),
  });
  for (const facts of packageFacts(batch)) {
    tables.node(['Package'], `package/${facts.name}`, facts);
    const image = `image/${facts.name}`;
    tables.node(['BeforeImage'], image, { entity: `package/${facts.name}` });
    tables.link('REPLACED', key, image);
  }
}
