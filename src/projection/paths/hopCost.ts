/**
 * Costs are integers, so that sums are exact and equal strengths tie: `16 · round(-ln c · 1e6) + 1` a hop. The + 1 lets ties go to
 * fewer hops, and 16 leaves room for it on at most 8 hops.
 */
const PLACES = 16;

/** `round(-ln 0.05 · 1e6)`: what a case counts for in routing when its reports cannot be judged, or when it has none and is let in. */
const UNJUDGED_COST = Math.round(-Math.log(0.05) * 1e6);

/** Greater than every path's cost, and a 32-bit integer. */
export const UNREACHED = 0x7fff_ffff;

/** The cost of a hop by a case; `confidenceCost` is the projection's, negative where the case has no confidence. */
export const hopCost = (confidenceCost: number): number =>
  PLACES * (confidenceCost < 0 ? UNJUDGED_COST : confidenceCost) + 1;

/** Strength of a hop or a path, from the same rounded logarithms that ranked it, to six digits. */
export const strengthOf = (cost: number): number =>
  Number(Math.exp(-Math.floor(cost / PLACES) / 1e6).toPrecision(6));
