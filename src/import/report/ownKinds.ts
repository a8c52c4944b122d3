import type { Kind } from '../../model/kinds.ts';
import type { KindCounts } from './counts.ts';
import type { ImportReport } from './importReport.ts';

/** Returns the counts of what was given to the import: those that come with the program are not among them. */
export function ownKinds({ kinds, builtIn }: Pick<ImportReport, 'kinds' | 'builtIn'>): KindCounts {
  const own: KindCounts = {};
  // The keys of counts are kinds.
  for (const [kind, counts] of Object.entries(kinds) as [Kind, NonNullable<KindCounts[Kind]>][]) {
    const added = Math.max(0, counts.added - (builtIn[kind] ?? 0));
    const rest = { ...counts, added };
    if (builtIn[kind] === undefined || Object.values(rest).some((count) => count > 0)) own[kind] = rest;
  }
  return own;
}

/** Number of records that come with the program, of all kinds. */
export const builtInTotal = ({ builtIn }: Pick<ImportReport, 'builtIn'>): number =>
  Object.values(builtIn).reduce((sum, count) => sum + count, 0);
