/** Additional binary digits that are kept while logarithms are computed. */
const GUARD = 32n;

/**
 * Returns the natural logarithms of the numbers up to `most`, times 2 to the power of `bits`, as whole numbers by number. That of a prime is off by at most 1; all others are sums of those
 * of their prime factors, so that equal products have equal sums exactly.
 */
export function exactLogarithms(most: number, bits: number): bigint[] {
  const unit = 1n << (BigInt(bits) + GUARD);
  const factor = smallestFactors(most + 1);
  const logarithms: bigint[] = [0n, 0n];
  const ofProduct = (product: number): bigint => {
    let sum = 0n;
    for (let rest = product; rest > 1; rest /= factor[rest] ?? rest)
      sum += logarithms[factor[rest] ?? 0] ?? 0n;
    return sum;
  };
  for (let number = 2; number <= most; number += 1) {
    logarithms[number] = factor[number] === number ? ofPrime(number, unit, ofProduct) : ofProduct(number);
  }
  const whole = (precise: bigint) => (precise + (1n << (GUARD - 1n))) >> GUARD;
  const rounded = logarithms.map(whole);
  return logarithms.map((_, number) => {
    let sum = 0n;
    for (let rest = number; rest > 1; rest /= factor[rest] ?? rest) sum += rounded[factor[rest] ?? 0] ?? 0n;
    return sum;
  });
}

/** ln p = (ln(p − 1) + ln(p + 1)) / 2 + artanh(1 / (2p² − 1)), where the neighbours of an odd prime have smaller factors only. */
function ofPrime(prime: number, unit: bigint, ofProduct: (product: number) => bigint): bigint {
  if (prime === 2) return 2n * artanhOfInverse(3n, unit);
  const between = (ofProduct(prime - 1) + ofProduct(prime + 1)) / 2n;
  return between + artanhOfInverse(2n * BigInt(prime) ** 2n - 1n, unit);
}

/** artanh(1/x) = 1/x + 1/3x³ + 1/5x⁵ + … */
function artanhOfInverse(x: bigint, unit: bigint): bigint {
  let sum = 0n;
  let power = unit / x;
  for (let divisor = 1n; power > 0n; divisor += 2n) {
    sum += power / divisor;
    power /= x * x;
  }
  return sum;
}

/** Returns the smallest prime factor of each number. */
function smallestFactors(most: number): number[] {
  const factors: number[] = [];
  for (let number = 2; number <= most; number += 1) {
    if (factors[number] !== undefined) continue;
    for (let multiple = number; multiple <= most; multiple += number) factors[multiple] ??= number;
  }
  return factors;
}
