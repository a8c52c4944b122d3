import type { Random } from './random.ts';

/** Returns a function that draws one of the keys, each with a probability in proportion to its weight. */
export function weighted<T>(choices: ReadonlyMap<T, number>): (random: Random) => T {
  const keys = [...choices.keys()];
  const sums: number[] = [];
  let total = 0;
  for (const weight of choices.values()) {
    total += weight;
    sums.push(total);
  }
  return (random) => {
    const mark = random.next() * total;
    const key = keys[sums.findIndex((sum) => mark < sum)];
    if (key === undefined) throw new Error('Nothing to draw from');
    return key;
  };
}

/** Does the same for the keys of a plain object. */
export function weightedKey(choices: Readonly<Record<string, number>>): (random: Random) => string {
  return weighted(new Map(Object.entries(choices)));
}

/** A place in a list of `length` where the first places come up far more often, as hubs do in life. */
export function skewed(random: Random, length: number, skew: number): number {
  return Math.min(length - 1, Math.floor(length * random.next() ** skew));
}
