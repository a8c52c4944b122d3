import type { HopCase } from '../../caseGraph/pairCases.ts';
import { type Cost, compareCosts } from '../../costs/cost.ts';

/** The beginning of a path: its entities so far, and the cost of the best assignment of cases to its hops. */
export interface Prefix {
  readonly before: Prefix | null;
  readonly entity: number;
  /** The entity's rank in the order of ids. */
  readonly rank: number;
  readonly hops: number;
  /** The number of hops of the whole path. */
  readonly limit: number;
  readonly cost: Cost;
  /** For each hop, the cases that may serve it. */
  readonly cases: readonly (readonly HopCase[])[];
}

/** A prefix and the rank of one more entity. */
export interface Sequence {
  readonly before: Prefix;
  readonly rank: number;
}

/** Compares two sequences by the ids of their entities. A sequence that another begins with comes first. */
export function compareSequences(one: Sequence, other: Sequence): number {
  const difference = one.before.hops - other.before.hops;
  if (difference === 0) return comparePrefixes(one.before, other.before) || one.rank - other.rank;
  if (difference > 0) return -compareSequences(other, one);
  const longer = ancestor(other.before, one.before.hops + 1);
  const order = comparePrefixes(one.before, ancestor(longer, one.before.hops)) || one.rank - longer.rank;
  return order === 0 ? -1 : order;
}

/** Compares whole paths by cost, then by the ids of their entities. */
export const comparePaths = (one: Prefix, other: Prefix): number =>
  compareCosts(one.cost, other.cost) || comparePrefixes(one, other);

/** True if a prefix has the entity. */
export function holds(prefix: Prefix, entity: number): boolean {
  for (let at: Prefix | null = prefix; at !== null; at = at.before) if (at.entity === entity) return true;
  return false;
}

/** Returns the entities of a prefix, first to last. */
export function entitiesOf(prefix: Prefix): number[] {
  const entities: number[] = [];
  for (let at: Prefix | null = prefix; at !== null; at = at.before) entities.unshift(at.entity);
  return entities;
}

function comparePrefixes(one: Prefix, other: Prefix): number {
  if (one === other || one.before === null || other.before === null) return one.rank - other.rank;
  return comparePrefixes(one.before, other.before) || one.rank - other.rank;
}

function ancestor(prefix: Prefix, hops: number): Prefix {
  let at = prefix;
  while (at.hops > hops && at.before !== null) at = at.before;
  return at;
}
