import type { Kind } from '../../model/kinds.ts';

const countNames = ['added', 'changed', 'removed', 'unchanged', 'rejected'] as const;

export type Counts = Record<(typeof countNames)[number], number>;

/** Counts of the rows of each kind; kinds without rows are absent. */
export type KindCounts = Partial<Record<Kind, Counts>>;

export const noCounts = (): Counts => ({ added: 0, changed: 0, removed: 0, unchanged: 0, rejected: 0 });

/** Adds to the counts of one kind. */
export function count(counts: KindCounts, kind: Kind, more: Partial<Counts>): void {
  const sum = counts[kind] ?? noCounts();
  counts[kind] = sum;
  for (const key of countNames) sum[key] += more[key] ?? 0;
}

/** Returns the sums over all kinds. */
export function totals(counts: KindCounts): Counts {
  const sum = noCounts();
  for (const each of Object.values(counts)) {
    for (const key of countNames) sum[key] += each[key];
  }
  return sum;
}

/** Returns a deep copy. */
export const copyCounts = (counts: KindCounts): KindCounts => structuredClone(counts);
