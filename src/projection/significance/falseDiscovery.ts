/**
 * Returns the q-value of each p-value: the expected share of false findings among all with at most the same p-value. Of the i-th smallest of m
 * p-values it is the least of pⱼ · m / j over j ≥ i. m is `tests`; the p-values that are not given are 1.
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
