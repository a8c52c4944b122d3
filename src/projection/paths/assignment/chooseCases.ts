import type { HopCase } from '../../caseGraph/pairCases.ts';
import { type Cost, compareCosts } from '../../costs/cost.ts';
import { ANY_DAY } from '../bounds/boundLayer.ts';
import { assignmentCost, type CasesByHop } from './assignmentCost.ts';
import { assignmentCostInTime } from './assignmentCostInTime.ts';

/** Returns the least cost at which every hop gets a case of its own, in time if `timed`; null if there is no such assignment. */
export const leastCost = (hops: CasesByHop, timed: boolean, latest: number): Cost | null =>
  timed ? assignmentCostInTime(hops, latest) : assignmentCost(hops);

/** Returns the cases of the cheapest assignment; of equally cheap ones, the one in which the first hop has the strongest case, then the second, and so on. */
export function chooseCases(hops: CasesByHop, timed: boolean): HopCase[] {
  const cost = leastCost(hops, timed, ANY_DAY);
  let fixed: readonly (readonly HopCase[])[] = hops;
  for (let hop = 0; hop < hops.length; hop += 1) {
    for (const candidate of hops[hop] ?? []) {
      const tried = fixed.map((cases, at) => (at === hop ? [candidate] : cases));
      const same = leastCost(tried, timed, ANY_DAY);
      if (!cost || !same || compareCosts(same, cost) !== 0) continue;
      fixed = tried;
      break;
    }
  }
  return fixed.flatMap((cases) => cases.slice(0, 1));
}
