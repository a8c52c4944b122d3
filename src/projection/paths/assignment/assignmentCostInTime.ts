import type { HopCase } from '../../caseGraph/pairCases.ts';
import { addCosts, type Cost, isLessCost, zeroCost } from '../../costs/cost.ts';
import { assignmentCost, type CasesByHop } from './assignmentCost.ts';

/**
 * The least total cost at which every hop gets a case of its own, where first days never go back along the hops and none is after `latest`;
 * null where there is no such assignment.
 *
 * Hops that share a case share its day, and so does every hop between them. A path therefore splits into runs of hops on ascending days. Within a
 * run the cases of its day are assigned; days are taken in order, and for every number of leading hops the least cost so far is kept.
 */
export function assignmentCostInTime(hops: CasesByHop, latest: number): Cost | null {
  const byDay = hops.map(groupByDay);
  const days = new Set<number>();
  for (const cases of byDay) for (const day of cases.keys()) if (day <= latest) days.add(day);
  const least: (Cost | undefined)[] = [zeroCost];
  for (const day of [...days].sort((one, other) => one - other)) {
    // From the last hop to the first, so that each run builds on earlier days.
    for (let end = hops.length; end > 0; end -= 1) {
      const run: (readonly HopCase[])[] = [];
      for (let start = end - 1; start >= 0; start -= 1) {
        const cases = byDay[start]?.get(day);
        if (cases === undefined) break;
        run.unshift(cases);
        const before = least[start];
        const cost = before && assignmentCost(run);
        if (!before || !cost) continue;
        const sum = addCosts(before, cost);
        const known = least[end];
        if (known === undefined || isLessCost(sum, known)) least[end] = sum;
      }
    }
  }
  return least[hops.length] ?? null;
}

function groupByDay(cases: readonly HopCase[]): Map<number, HopCase[]> {
  const groups = new Map<number, HopCase[]>();
  for (const one of cases) {
    const group = groups.get(one.day);
    if (group) group.push(one);
    else groups.set(one.day, [one]);
  }
  return groups;
}
