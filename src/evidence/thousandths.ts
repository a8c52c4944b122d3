/**
 * Noisy-or: returns 1 − ∏(1 − cᵢ) of values in thousandths, in whole thousandths, halves up, at most `most`. The arithmetic is exact, in whole
 * numbers. It ends when `most` is reached, so that a thousand reports cost no more than the first few dozen.
 *
 * Pearl, Probabilistic Reasoning in Intelligent Systems (1988), chapter 4.
 */
export function noisyOr(values: readonly number[], most: number): number {
  let doubt = 1n;
  let whole = 1n;
  let sum = 0;
  for (const value of values) {
    doubt *= BigInt(1000 - value);
    whole *= 1000n;
    sum = Number(((whole - doubt) * 2000n + whole) / (whole * 2n));
    if (sum >= most) return most;
  }
  return sum;
}

/** Converts whole thousandths to a confidence from 0 to 1, as answers show it. */
export const toConfidence = (thousandths: number | null): number | null =>
  thousandths === null ? null : thousandths / 1000;

/** Returns the product of strengths in thousandths as the number nearest to the exact product: 0.72 for 900 and 800. */
export function strengthOf(thousandths: readonly number[]): number {
  const product = thousandths.reduce((all, each) => all * BigInt(each), 1n);
  return Number(`${product}e-${3 * thousandths.length}`);
}
