import { type Cost, infiniteCost, LIMB } from './cost.ts';
import { exactLogarithms } from './exactLogarithms.ts';

/** The strength 1, in thousandths. */
const WHOLE = 1000;

/**
 * Binary digits of the logarithms. Two different products of at most eight strengths, each a whole number of thousandths, differ by at least one
 * part in 10²⁴; the sums of their logarithms then differ by 4,951 units of 2⁻⁹², while rounding changes them by at most 144.
 */
const BITS = 92;

const logarithms = exactLogarithms(WHOLE, BITS);

/** The costs of hops, by thousandths. */
const costs: readonly Cost[] = logarithms.map((logarithm) => {
  const cost = (logarithms[WHOLE] ?? 0n) - logarithm + 1n;
  return { high: Number(cost / BigInt(LIMB)), low: Number(cost % BigInt(LIMB)) };
});

/**
 * Returns the cost of a hop: −ln(thousandths / 1000) in units of 2⁻⁹², plus 1. Costs of paths of up to eight hops compare exactly as the
 * products of their hops' strengths, and of equal products the one with fewer hops costs less.
 */
export const hopCost = (thousandths: number): Cost => costs[thousandths] ?? infiniteCost;

/** Both parts of `hopCost`, by thousandths, for sweeps. */
export const hopHigh = Float64Array.from(costs, ({ high }) => high);
export const hopLow = Float64Array.from(costs, ({ low }) => low);
