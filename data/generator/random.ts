const SEED = 20_150_101;

/** A stream of pseudo-random numbers; the same seed gives the same stream on every machine. */
export class Random {
  #state: number;

  constructor(state: number) {
    this.#state = state;
  }

  /** A number from 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    return mix(this.#state) / 4_294_967_296;
  }

  /** A whole number from 0 up to, not including, `bound`. */
  below(bound: number): number {
    return Math.floor(this.next() * bound);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  }
}

/** Returns the stream of one row: a row can be drawn again at any time without drawing those before it. */
export function randomFor(purpose: number, index: number): Random {
  return new Random(mix(mix(SEED ^ Math.imul(purpose, 0x9e3779b1)) + Math.imul(index + 1, 0x85ebca6b)));
}

/** The finalizer of MurmurHash3: a good scrambling of 32 bits by Austin Appleby, in the public domain. */
function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
