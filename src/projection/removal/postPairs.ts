import type { Budget } from '../budget.ts';
import { type CaseMask, hasCase } from '../filter/masks/caseMask.ts';
import type { Projection } from '../projection.ts';
import { spendOrStop } from '../spendOrStop.ts';

/** Returns the matching cases of a post by their technologies: an entry for each pair of the post and a technology. */
export function postPairs(
  projection: Projection,
  post: number,
  mask: CaseMask | null,
  budget: Budget,
): Map<number, number[]> {
  const { bases, caseParties } = projection.data;
  const { offsets, items } = caseParties;
  const pairs = new Map<number, number[]>();
  const cases = projection.casesOf(post);
  spendOrStop(budget, cases.length);
  for (const number of cases) {
    if (mask !== null && !hasCase(mask, number)) continue;
    // Technologies are the last parties of a case.
    const start = offsets[number] ?? 0;
    for (let at = (offsets[number + 1] ?? 0) - 1; at >= start; at -= 1) {
      const technology = items[at] ?? 0;
      if (technology < bases.TECHNOLOGY) break;
      const joining = pairs.get(technology);
      if (joining === undefined) pairs.set(technology, [number]);
      else joining.push(number);
    }
  }
  return pairs;
}
