import type { HopCase } from '../../caseGraph/pairCases.ts';
import { addCosts, type Cost, isLessCost, zeroCost } from '../../costs/cost.ts';
import { hopCost } from '../../costs/hopCost.ts';

/** For each hop of a path, the cases that may serve it, strongest first, then by number. */
export type CasesByHop = readonly (readonly HopCase[])[];

/**
 * Returns the least total cost at which every hop gets a case of its own; null if there are too few cases.
 *
 * An assignment problem. Of n hops, each needs only its n strongest cases; a table over sets of hops, filled case by case, has the optimum.
 *
 * Held and Karp, "A dynamic programming approach to sequencing problems", Journal of the SIAM 10 (1962).
 */
export function assignmentCost(hops: CasesByHop): Cost | null {
  const heads = headsIfDistinct(hops);
  if (heads !== null) return heads;
  if (hops.some((cases) => cases.length === 0)) return null;
  const offers = new Map<number, number[]>();
  hops.forEach((cases, hop) => {
    for (const { caseNumber } of cases.slice(0, hops.length)) {
      const serves = offers.get(caseNumber);
      if (serves) serves.push(hop);
      else offers.set(caseNumber, [hop]);
    }
  });
  const costs = costTable(hops);
  const sets = 1 << hops.length;
  const least: (Cost | undefined)[] = [zeroCost];
  for (const [caseNumber, serves] of offers) {
    const cost = costs.get(caseNumber) ?? zeroCost;
    // From large sets to small ones, so that no case serves twice.
    for (let set = sets - 1; set >= 0; set -= 1) {
      const known = least[set];
      if (known === undefined) continue;
      const sum = addCosts(known, cost);
      for (const hop of serves) {
        const grown = set | (1 << hop);
        const before = least[grown];
        if (grown !== set && (before === undefined || isLessCost(sum, before))) least[grown] = sum;
      }
    }
  }
  return least[sets - 1] ?? null;
}

/** Returns the cost of the strongest cases if they all differ, as they nearly always do; otherwise null. */
function headsIfDistinct(hops: CasesByHop): Cost | null {
  let sum = zeroCost;
  for (let hop = 0; hop < hops.length; hop += 1) {
    const head = hops[hop]?.[0];
    if (head === undefined) return null;
    for (let other = 0; other < hop; other += 1) {
      if (hops[other]?.[0]?.caseNumber === head.caseNumber) return null;
    }
    sum = addCosts(sum, hopCost(head.thousandths));
  }
  return sum;
}

function costTable(hops: CasesByHop): Map<number, Cost> {
  const costs = new Map<number, Cost>();
  for (const cases of hops)
    for (const { caseNumber, thousandths } of cases) costs.set(caseNumber, hopCost(thousandths));
  return costs;
}
