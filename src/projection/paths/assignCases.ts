/** A case that may serve a hop. */
export interface HopCase {
  readonly caseNumber: number;
  readonly cost: number;
  readonly day: number;
}

/** For each hop of a path the cases that may serve it, strongest first, then by number. */
export type HopCases = readonly (readonly HopCase[])[];

/**
 * The least total cost at which every hop gets a case of its own; null where there are too few.
 *
 * A small assignment problem: of n hops each needs to offer only its n strongest cases, and a table over sets of hops, filled case by case, finds the
 * optimum (Held and Karp's way of walking subsets).
 */
export function assignmentCost(hops: HopCases): number | null {
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
  const least = new Float64Array(sets).fill(Number.POSITIVE_INFINITY);
  least[0] = 0;
  for (const [caseNumber, serves] of offers) {
    const cost = costs.get(caseNumber) ?? 0;
    // From large sets to small ones, so that no case serves twice.
    for (let set = sets - 1; set >= 0; set -= 1) {
      const so = least[set] ?? Number.POSITIVE_INFINITY;
      if (so === Number.POSITIVE_INFINITY) continue;
      for (const hop of serves) {
        const grown = set | (1 << hop);
        if (grown !== set && so + cost < (least[grown] ?? 0)) least[grown] = so + cost;
      }
    }
  }
  const all = least[sets - 1] ?? Number.POSITIVE_INFINITY;
  return all === Number.POSITIVE_INFINITY ? null : all;
}

/** Nearly always the strongest cases of the hops differ, and nothing is left to decide. */
function headsIfDistinct(hops: HopCases): number | null {
  let sum = 0;
  for (let hop = 0; hop < hops.length; hop += 1) {
    const head = hops[hop]?.[0];
    if (head === undefined) return null;
    for (let other = 0; other < hop; other += 1) {
      if (hops[other]?.[0]?.caseNumber === head.caseNumber) return null;
    }
    sum += head.cost;
  }
  return sum;
}

function costTable(hops: HopCases): Map<number, number> {
  const costs = new Map<number, number>();
  for (const cases of hops) for (const { caseNumber, cost } of cases) costs.set(caseNumber, cost);
  return costs;
}
