import type { ImportSeen, Metrics } from '../metrics.ts';
import type { Imported } from '../uploads.ts';

/** Counts the outcome of an import, and passes it on. */
export const countImport = <Report extends Imported>(
  metrics: Metrics,
  work: Promise<Report>,
): Promise<Report> =>
  countOutcome(metrics, work, ({ refused, number, totals }) => {
    if (refused) return { outcome: 'refused' };
    return number === null ? { outcome: 'unchanged' } : { outcome: 'done', records: totals };
  });

/** Counts the outcome of some work, which is `failed` where it rejects, and passes it on. */
export async function countOutcome<T>(
  metrics: Metrics,
  work: Promise<T>,
  of: (result: T) => ImportSeen,
): Promise<T> {
  try {
    const result = await work;
    metrics.import(of(result));
    return result;
  } catch (error) {
    metrics.import({ outcome: 'failed' });
    throw error;
  }
}
