import { addCosts, type Cost, isLessCost, zeroCost } from '../../costs/cost.ts';
import { hopCost } from '../../costs/hopCost.ts';

/** A case that may serve a hop. */
export interface HopCase {
  readonly caseNumber: number;
  /** How strong it makes the hop. */
  readonly thousandths: number;
  readonly day: number;
}

/** For each hop of a path the cases that may serve it, strongest first, then by number. */
export type CasesByHop = readonly (readonly HopCase[])[];

/**
 * The least total cost at which every hop gets a case of its own; null where there are too few.
 *
 * A small assignment problem: of n hops each needs to offer only its n strongest cases, and a table over sets of hops, filled case by case, finds the
 * optimum (Held and Karp's way of walking subsets).
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

/** Nearly always the strongest cases of the hops differ, and nothing is left to decide. */
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
