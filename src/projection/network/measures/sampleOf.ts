/** A sample without replacement that is always the same, by Fisher and Yates' shuffle; all of them, as they stand, where all are wanted. */
export function sampleOf(items: Uint32Array, size: number, seed = 1): Uint32Array {
  if (size >= items.length) return items;
  const left = items.slice();
  let state = seed;
  for (let at = 0; at < size; at += 1) {
    state = nextState(state);
    const chosen = at + Math.floor(toFraction(state) * (left.length - at));
    const kept = left[at] ?? 0;
    left[at] = left[chosen] ?? 0;
    left[chosen] = kept;
  }
  return left.subarray(0, size);
}

/** The state of mulberry32, a 32-bit generator that is small and good enough to draw a sample. */
const nextState = (state: number): number => (state + 0x6d2b79f5) | 0;

function toFraction(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
