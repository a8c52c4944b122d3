import { binomialDensity } from './binomialDensity.ts';

/** A draw without replacement: `marked` of `all` items are marked, and `drawn` of them are drawn. */
interface Draw {
  readonly all: number;
  readonly marked: number;
  readonly drawn: number;
}

/**
 * Returns the probability of at least `least` marked items in a draw, Fisher's exact test, one-sided: Σ C(K, k) C(N − K, n − k) / C(N, n) over
 * k ≥ `least`, for N items, K of them marked and n drawn.
 *
 * Fisher, "The logic of inductive inference", Journal of the Royal Statistical Society 98 (1935).
 */
export function hypergeometricTail({ all, ...sizes }: Draw, least: number): number {
  // Marked and drawn are interchangeable; in a fixed order both draws have the same probability to the last digit, and so tie.
  const marked = Math.min(sizes.marked, sizes.drawn);
  const drawn = Math.max(sizes.marked, sizes.drawn);
  const draw: Draw = { all, marked, drawn };
  const fewest = Math.max(0, drawn + marked - all);
  const most = Math.min(drawn, marked);
  if (least <= fewest) return 1;
  if (least > most) return 0;
  // On the side without the mode terms only fall, so the sum is short and exact.
  const mode = Math.floor(((drawn + 1) * (marked + 1)) / (all + 2));
  return least > mode ? upwards(draw, least, most) : 1 - downwards(draw, least - 1, fewest);
}

/** Returns the probability of exactly `hits`, by Loader's method: from three binomial probabilities with the same p, which cancels out. */
function density({ all, marked, drawn }: Draw, hits: number): number {
  const p = drawn / all;
  return (
    (binomialDensity(hits, marked, p) * binomialDensity(drawn - hits, all - marked, p)) /
    binomialDensity(drawn, all, p)
  );
}

function upwards(draw: Draw, from: number, most: number): number {
  const { all, marked, drawn } = draw;
  let term = density(draw, from);
  let sum = term;
  for (let hits = from; hits < most && term > sum * Number.EPSILON; hits += 1) {
    term *= ((marked - hits) * (drawn - hits)) / ((hits + 1) * (all - marked - drawn + hits + 1));
    sum += term;
  }
  return Math.min(1, sum);
}

function downwards(draw: Draw, from: number, fewest: number): number {
  const { all, marked, drawn } = draw;
  let term = density(draw, from);
  let sum = term;
  for (let hits = from; hits > fewest && term > sum * Number.EPSILON; hits -= 1) {
    term *= (hits * (all - marked - drawn + hits)) / ((marked - hits + 1) * (drawn - hits + 1));
    sum += term;
  }
  return Math.min(1, sum);
}
