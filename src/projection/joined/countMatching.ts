import { type CaseMask, countCases, hasCase } from '../filter/masks/caseMask.ts';
import type { Projection } from '../projection.ts';

/** Returns the number of cases that a record takes part in and that match, each once; without a record, of all cases that match. Null matches all. */
export function countMatching(projection: Projection, record: number | null, mask: CaseMask | null): number {
  if (record === null) return mask === null ? projection.data.cases : countCases(mask);
  let count = 0;
  for (const caseNumber of projection.casesOf(record))
    if (mask === null || hasCase(mask, caseNumber)) count += 1;
  return count;
}
