/** The greatest number whose error of Stirling's formula is in a table. */
const TABLED = 15;

/** The errors of Stirling's formula: ln n! − ln(√(2πn) (n/e)ⁿ). */
const tabled: readonly number[] = Array.from({ length: TABLED + 1 }, (_, n) => {
  let logFactorial = 0;
  for (let factor = 2; factor <= n; factor += 1) logFactorial += Math.log(factor);
  return n === 0 ? 0 : logFactorial - (n + 0.5) * Math.log(n) + n - Math.log(2 * Math.PI) / 2;
});

/**
 * Returns the probability of exactly k hits in n draws of probability p each, C(n, k) pᵏ (1 − p)ⁿ⁻ᵏ, to about 14 digits. Sums of log-gammas would lose
 * half of them for a million draws.
 *
 * Loader, "Fast and accurate computation of binomial probabilities" (2000), as in R's `dbinom`.
 */
export function binomialDensity(k: number, n: number, p: number): number {
  if (p === 0) return k === 0 ? 1 : 0;
  if (p === 1) return k === n ? 1 : 0;
  if (k === 0) return Math.exp(n * Math.log1p(-p));
  if (k === n) return Math.exp(n * Math.log(p));
  if (k < 0 || k > n) return 0;
  const exponent =
    stirlingError(n) -
    stirlingError(k) -
    stirlingError(n - k) -
    deviance(k, n * p) -
    deviance(n - k, n * (1 - p));
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}

function stirlingError(n: number): number {
  if (n <= TABLED) return tabled[n] ?? 0;
  const square = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - 1 / 1680 / square) / square) / square) / n;
}

/** Returns x ln(x/m) + m − x, without cancellation if x is near m. */
function deviance(x: number, m: number): number {
  const difference = x - m;
  if (Math.abs(difference) >= 0.1 * (x + m)) return x * Math.log(x / m) - difference;
  const ratio = difference / (x + m);
  let sum = difference * ratio;
  let term = 2 * x * ratio;
  for (let power = 3; ; power += 2) {
    term *= ratio * ratio;
    const next = sum + term / power;
    if (next === sum) return sum;
    sum = next;
  }
}
