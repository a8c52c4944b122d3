import { ExpectedError } from '../../errors.ts';
import type { PairChoice } from '../../generated/schema.ts';
import { networkKinds } from '../../model/parties.ts';
import type { Budget } from '../budget.ts';
import { hasCase } from '../filter/masks/caseMask.ts';
import type { Projection } from '../projection.ts';
import { rankedFirst } from '../rankedFirst.ts';
import { spendOrStop } from '../spendOrStop.ts';
import type { ComparePairsInput, EntityPair } from './pairComparison.ts';
import type { RemovalEffect } from './removalEffect.ts';

/** The most pairs to count; more would take hundreds of megabytes. */
const MAX_PAIRS = 4_000_000;

/** The most neighbours of one kind of a removed entity that are paired with those of another kind. */
const MAX_NEIGHBOURS = 25;

export interface ChosenPairs {
  readonly choice: PairChoice;
  readonly candidates: number;
  /** The first of the candidates. */
  readonly pairs: readonly EntityPair[];
}

/** Chooses the pairs of entities to compare. */
export function choosePairs(
  projection: Projection,
  input: ComparePairsInput,
  removal: RemovalEffect,
  budget: Budget,
): ChosenPairs {
  if (input.ends) {
    const pairs = crossed(input.ends.from, input.ends.to);
    return { choice: 'ASKED', candidates: pairs.length, pairs: pairs.slice(0, input.first) };
  }
  const keys = keysOfLostCases(projection, removal, budget);
  if (keys.length > 0) return { choice: 'LOST_CASES', ...mostCommon(projection, keys, input.first) };
  const pairs = joinedByRemoved(projection, input, removal, budget);
  return { choice: 'JOINED_BY_REMOVED', candidates: pairs.length, pairs: pairs.slice(0, input.first) };
}

/** Pairs every entity of one side with every one of the other, each two once. */
function crossed(from: readonly number[], to: readonly number[]): EntityPair[] {
  const known = new Set<string>();
  return from.flatMap((one) =>
    to.flatMap((other) => {
      const key = `${Math.min(one, other)} ${Math.max(one, other)}`;
      if (one === other || known.has(key)) return [];
      known.add(key);
      return [{ from: one, to: other }];
    }),
  );
}

/** Returns the posts, targets and companies of a case that are not removed. */
const standingParties = ({ data }: Projection, parties: Uint32Array, removed: Uint8Array): number[] =>
  [...parties].filter((party) => party < data.bases.TECHNOLOGY && removed[party] === 0);

/** Returns the pairs of entities of different kinds that share a lost case, once for every such case, as one number each, ascending. */
function keysOfLostCases(projection: Projection, removal: RemovalEffect, budget: Budget): Float64Array {
  const { END } = projection.data.bases;
  const keys: number[] = [];
  for (const number of removal.lostCases) {
    const parties = standingParties(projection, projection.partiesOf(number), removal.removed);
    spendOrStop(budget, 1 + ((parties.length * parties.length) >> 1));
    for (const [at, from] of parties.entries()) {
      for (const to of parties.slice(at + 1)) {
        if (projection.kindOf(from) !== projection.kindOf(to)) keys.push(from * END + to);
      }
    }
    if (keys.length > MAX_PAIRS)
      throw new ExpectedError(
        'LIMIT_EXCEEDED',
        'Too many pairs of entities lose a case that they share.',
        'Name the pairs to compare in `from` and `to`, or narrow `where`.',
      );
  }
  return Float64Array.from(keys).sort();
}

/** Returns the pairs that occur most often in a list, equally frequent ones by number. */
function mostCommon(
  { data }: Projection,
  keys: Float64Array,
  first: number,
): { candidates: number; pairs: EntityPair[] } {
  const runs: { key: number; count: number }[] = [];
  let start = 0;
  for (let at = 1; at <= keys.length; at += 1) {
    if (keys[at] === keys[start]) continue;
    runs.push({ key: keys[start] ?? 0, count: at - start });
    start = at;
  }
  const most = rankedFirst(runs, first, (one, other) => other.count - one.count || one.key - other.key);
  const { END } = data.bases;
  return {
    candidates: runs.length,
    pairs: most.map(({ key }) => ({ from: Math.floor(key / END), to: key % END })),
  };
}

/** Pairs the busiest neighbours of each removed entity that paths pass through, of two different kinds other than its own. */
function joinedByRemoved(
  projection: Projection,
  { remove, through }: ComparePairsInput,
  { removed, before }: RemovalEffect,
  budget: Budget,
): EntityPair[] {
  const { END } = projection.data.bases;
  const weights = new Map<number, number>();
  for (const entity of remove) {
    const kind = projection.kindOf(entity);
    if (!through.includes(kind)) continue;
    const shared = new Map<number, number>();
    const cases = projection.casesOf(entity);
    spendOrStop(budget, cases.length);
    for (const number of cases) {
      if (before !== null && !hasCase(before, number)) continue;
      for (const party of standingParties(projection, projection.partiesOf(number), removed))
        if (projection.kindOf(party) !== kind) shared.set(party, (shared.get(party) ?? 0) + 1);
    }
    const neighbours = networkKinds.flatMap((each) =>
      rankedFirst(
        [...shared].filter(([party]) => projection.kindOf(party) === each),
        MAX_NEIGHBOURS,
        ([one, many], [other, more]) => more - many || one - other,
      ),
    );
    for (const [at, [from, many]] of neighbours.entries()) {
      for (const [to, more] of neighbours.slice(at + 1)) {
        if (projection.kindOf(from) === projection.kindOf(to)) continue;
        const key = from * END + to;
        weights.set(key, Math.max(weights.get(key) ?? 0, Math.min(many, more)));
      }
    }
  }
  return [...weights]
    .sort(([one, weight], [other, more]) => more - weight || one - other)
    .map(([key]) => ({ from: Math.floor(key / END), to: key % END }));
}
