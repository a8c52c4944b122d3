/**
 * Returns a generator of pseudo-random numbers from 0 up to 1, the same ones for the same seed.
 *
 * Ettinger, mulberry32 (2017): 32 bits of state, good enough to draw a sample.
 */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
