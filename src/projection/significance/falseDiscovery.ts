/**
 * The q-value of each of `tests` p-values, of which those that are not given are 1: the share of false findings to be expected among all whose p-value
 * is at most this one's.
 *
 * Benjamini and Hochberg, "Controlling the false discovery rate", Journal of the Royal Statistical Society B 57 (1995).
 */
export function falseDiscovery(pValues: readonly number[], tests: number): number[] {
  const order = pValues
    .map((_, index) => index)
    .sort((one, other) => (pValues[other] ?? 0) - (pValues[one] ?? 0));
  const qValues: number[] = new Array(pValues.length).fill(1);
  let least = 1;
  order.forEach((index, fromBelow) => {
    least = Math.min(least, (pValues[index] ?? 1) * (tests / (pValues.length - fromBelow)));
    qValues[index] = least;
  });
  return qValues;
}
