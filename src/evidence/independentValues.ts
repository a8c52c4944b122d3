/** The value of a report's grade, in thousandths (0 if it cannot be judged), and the reports it goes back to. */
export interface WeightedReport<Id extends string | number> {
  readonly value: number;
  readonly origins: readonly Id[];
}

/**
 * Returns the values of independent reports, the best first. Reports are taken from the best down; one that shares an origin with a report already
 * taken is skipped. Of equal ones those with fewer origins come first, then those whose origins come first by id.
 */
export function independentValues<Id extends string | number>(
  reports: readonly WeightedReport<Id>[],
): number[] {
  const byValue = new Map<number, WeightedReport<Id>[]>();
  for (const report of reports) {
    const equal = byValue.get(report.value);
    if (equal) equal.push(report);
    else byValue.set(report.value, [report]);
  }
  const counted = new Set<Id>();
  const taken: number[] = [];
  for (const value of [...byValue.keys()].sort((one, other) => other - one)) {
    for (const { origins } of inOrder(byValue.get(value) ?? [])) {
      if (origins.some((origin) => counted.has(origin))) continue;
      for (const origin of origins) counted.add(origin);
      taken.push(value);
    }
  }
  return taken;
}

// The order of reports with one origin makes no difference, and nearly all have one.
function inOrder<Id extends string | number>(
  equal: readonly WeightedReport<Id>[],
): readonly WeightedReport<Id>[] {
  const several = equal.filter(({ origins }) => origins.length > 1);
  if (several.length === 0) return equal;
  several.sort((a, b) => a.origins.length - b.origins.length || compareLists(a.origins, b.origins));
  return [...equal.filter(({ origins }) => origins.length <= 1), ...several];
}

function compareLists<Id extends string | number>(a: readonly Id[], b: readonly Id[]): number {
  const at = a.findIndex((id, index) => id !== b[index]);
  const [left, right] = [a[at], b[at]];
  if (left === undefined || right === undefined) return 0;
  return compareIds(left, right);
}

/** Compares ids in the order of their UTF-8 bytes, as the database does; numbers by their size. */
export function compareIds<Id extends string | number>(a: Id, b: Id): number {
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : a > b ? 1 : 0;
}
