import { type Cost, infiniteCost, LIMB } from './cost.ts';
import { exactLogarithms } from './exactLogarithms.ts';

/** Strengths are whole thousandths. */
const WHOLE = 1000;

/**
 * Two different products of at most eight strengths, each a whole number of thousandths, differ by at least one part in 10²⁴; the sums of
 * their logarithms then differ by 4,951 units of 2⁻⁹², while rounding takes or gives at most 144.
 */
const BITS = 92;

const logarithms = exactLogarithms(WHOLE, BITS);

/** By thousandths. */
const costs: readonly Cost[] = logarithms.map((logarithm) => {
  const cost = (logarithms[WHOLE] ?? 0n) - logarithm + 1n;
  return { high: Number(cost / BigInt(LIMB)), low: Number(cost % BigInt(LIMB)) };
});

/**
 * The cost of a hop by a case of so many thousandths: `−ln(thousandths / 1000)` in units of 2⁻⁹², and 1 more. So costs of paths of up to eight hops
 * compare exactly as the products of their hops' strengths, and of equal products the one with fewer hops costs less.
 */
export const hopCost = (thousandths: number): Cost => costs[thousandths] ?? infiniteCost;

/** The parts of the same, for sweeps. */
export const hopHigh = Float64Array.from(costs, ({ high }) => high);
export const hopLow = Float64Array.from(costs, ({ low }) => low);
