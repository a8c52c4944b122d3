import { randomFor } from './random.ts';

/** Yields 0 up to, not including, `count`, each once, in an order without a pattern that anybody would see. */
export function* scattered(count: number, purpose: number): Generator<number> {
  const start = randomFor(purpose, 0).below(count);
  let step = Math.max(1, Math.floor(count * 0.618));
  while (greatestCommonDivisor(step, count) > 1) step += 1;
  for (let k = 0; k < count; k += 1) yield (start + k * step) % count;
}

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);
