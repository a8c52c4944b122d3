/**
 * What a path costs: the more, the weaker it is. A whole number in two parts, `high · LIMB + low` with `0 ≤ low < LIMB`, since one double
 * holds too few digits to tell all products of strengths apart.
 */
export interface Cost {
  readonly high: number;
  readonly low: number;
}

/** Sums of two low parts stay exact. */
export const LIMB = 2 ** 48;

export const zeroCost: Cost = { high: 0, low: 0 };

/** Greater than every path's cost. */
export const infiniteCost: Cost = { high: Number.POSITIVE_INFINITY, low: 0 };

/** Negative where the one is less. */
export const compareCosts = (one: Cost, other: Cost): number =>
  one.high === other.high ? one.low - other.low : one.high - other.high;

export const isLessCost = (one: Cost, other: Cost): boolean =>
  one.high < other.high || (one.high === other.high && one.low < other.low);

/** From two parts, the low of which may be up to a limb too great or too small. */
export function normalisedCost(high: number, low: number): Cost {
  if (low >= LIMB) return { high: high + 1, low: low - LIMB };
  return low < 0 ? { high: high - 1, low: low + LIMB } : { high, low };
}

export const addCosts = (one: Cost, other: Cost): Cost =>
  normalisedCost(one.high + other.high, one.low + other.low);

/** May be below zero. */
export const subtractCost = (from: Cost, less: Cost): Cost =>
  normalisedCost(from.high - less.high, from.low - less.low);

/** A cost so many times over, at most a few. */
export function multiplyCost(cost: Cost, times: number): Cost {
  let sum = zeroCost;
  for (let time = 0; time < times; time += 1) sum = addCosts(sum, cost);
  return sum;
}
