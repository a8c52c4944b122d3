import { addCosts, type Cost, FREE, isLess } from '../../costs/cost.ts';
import { assignmentCost, type HopCase, type HopCases } from './assignmentCost.ts';

/**
 * The same as `assignmentCost`, with first days that never go back along the hops and none after `latest`.
 *
 * Hops that share a case share its day, and so does every hop between them. So a path falls into stretches, each on one day, on ascending days: within a
 * stretch the cases of that day are assigned, and days are walked in order, keeping for every number of leading hops the least cost so far.
 */
export function assignmentCostInTime(hops: HopCases, latest: number): Cost | null {
  const byDay = hops.map(groupByDay);
  const days = new Set<number>();
  for (const cases of byDay) for (const day of cases.keys()) if (day <= latest) days.add(day);
  const least: (Cost | undefined)[] = [FREE];
  for (const day of [...days].sort((one, other) => one - other)) {
    // From the last hop to the first, so that each stretch builds on days before this one.
    for (let end = hops.length; end > 0; end -= 1) {
      const stretch: (readonly HopCase[])[] = [];
      for (let start = end - 1; start >= 0; start -= 1) {
        const cases = byDay[start]?.get(day);
        if (cases === undefined) break;
        stretch.unshift(cases);
        const before = least[start];
        const cost = before && assignmentCost(stretch);
        if (!before || !cost) continue;
        const sum = addCosts(before, cost);
        const known = least[end];
        if (known === undefined || isLess(sum, known)) least[end] = sum;
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
