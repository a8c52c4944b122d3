import type { RemovableParties } from './cutSets.ts';

/** Shares of entities in the pairs that they help to cut. */
export interface RemovalShares {
  readonly sums: Float64Array;
  /** Adds a pair: the groups of each of its cases, and its cut sets of up to `most` entities. */
  readonly add: (cases: readonly RemovableParties[], sets: readonly (readonly number[])[]) => void;
}

/**
 * Adds up, by entity, an upper bound of its part in what `k` removed entities cut. Whatever cuts a pair contains a smallest cut set, whose
 * members share the pair's weight equally. A set of more than `most` entities is not known, so there its least size counts. A pair that
 * has no known set is shared by its cases instead: each of the cases is divided equally among the group without which it is lost.
 */
export function removalShares(entities: number, k: number, most: number): RemovalShares {
  const sums = new Float64Array(entities);
  const own = new Float64Array(entities);
  const addTo = (entity: number, share: number) => {
    sums[entity] = (sums[entity] ?? 0) + share;
  };
  const addBySets = (cases: readonly RemovableParties[], sets: readonly (readonly number[])[]) => {
    const sizes = new Map<number, number>();
    if (k > most)
      for (const groups of cases)
        for (const group of groups) for (const each of group) sizes.set(each, most + 1);
    for (const set of sets)
      for (const each of set) sizes.set(each, Math.min(sizes.get(each) ?? set.length, set.length));
    for (const [entity, size] of sizes) addTo(entity, cases.length / size);
  };
  const addByCases = (cases: readonly RemovableParties[]) => {
    const members: number[] = [];
    for (const groups of cases)
      for (const group of groups)
        for (const each of group) {
          if (own[each] === 0) members.push(each);
          own[each] = (own[each] ?? 0) + 1 / group.length;
        }
    const greatest = members.map((each) => own[each] ?? 0).sort((one, other) => other - one);
    const reached = greatest.slice(0, k).reduce((sum, share) => sum + share, 0);
    for (const each of members) {
      if (reached > cases.length - SLACK) addTo(each, own[each] ?? 0);
      own[each] = 0;
    }
  };
  return {
    sums,
    add: (cases, sets) => {
      if (sets.length > 0) addBySets(cases, sets);
      else if (k > most) addByCases(cases);
    },
  };
}

/** More than sums of shares can be off by rounding, and far less than a case. */
export const SLACK = 1e-6;
