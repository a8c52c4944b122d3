/**
 * The cost of a path: the weaker the path, the higher. A whole number in two parts, `high · LIMB + low` with `0 ≤ low < LIMB`, since one double
 * has too few digits to distinguish all products of strengths.
 */
export interface Cost {
  readonly high: number;
  readonly low: number;
}

/** The number of low parts to a high one, small enough that sums of two low parts are exact. */
export const LIMB = 2 ** 48;

export const zeroCost: Cost = { high: 0, low: 0 };

/** A cost greater than that of every path. */
export const infiniteCost: Cost = { high: Number.POSITIVE_INFINITY, low: 0 };

/** Compares two costs, as `Array.sort` needs it. */
export const compareCosts = (one: Cost, other: Cost): number =>
  one.high === other.high ? one.low - other.low : one.high - other.high;

export const isLessCost = (one: Cost, other: Cost): boolean =>
  one.high < other.high || (one.high === other.high && one.low < other.low);

/** Makes a cost of two parts, the low one of which may be up to a limb too great or too small. */
export function normalisedCost(high: number, low: number): Cost {
  if (low >= LIMB) return { high: high + 1, low: low - LIMB };
  return low < 0 ? { high: high - 1, low: low + LIMB } : { high, low };
}

/** Adds two costs. */
export const addCosts = (one: Cost, other: Cost): Cost =>
  normalisedCost(one.high + other.high, one.low + other.low);

/** Subtracts a cost. The result may be below zero. */
export const subtractCost = (from: Cost, less: Cost): Cost =>
  normalisedCost(from.high - less.high, from.low - less.low);

/** Multiplies a cost by a small whole number. */
export function multiplyCost(cost: Cost, times: number): Cost {
  let sum = zeroCost;
  for (let time = 0; time < times; time += 1) sum = addCosts(sum, cost);
  return sum;
}
