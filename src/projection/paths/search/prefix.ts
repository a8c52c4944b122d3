import { type Cost, compareCosts } from '../../costs/cost.ts';
import type { HopCase } from '../assignment/assignmentCost.ts';

/** The beginning of a path: the entities so far, and the least that the cases assigned to its hops cost together. */
export interface Prefix {
  readonly before: Prefix | null;
  readonly entity: number;
  /** The entity's place in the order of ids. */
  readonly rank: number;
  readonly hops: number;
  /** How many hops the whole path is to have. */
  readonly limit: number;
  readonly cost: Cost;
  /** For each hop, the cases that may serve it. */
  readonly cases: readonly (readonly HopCase[])[];
}

/** The sequence that a prefix and one more entity make. */
export interface Sequence {
  readonly before: Prefix;
  readonly rank: number;
}

/** The order of two sequences by the ids of their entities; one that begins another comes first. */
export function compareSequences(one: Sequence, other: Sequence): number {
  const difference = one.before.hops - other.before.hops;
  if (difference === 0) return comparePrefixes(one.before, other.before) || one.rank - other.rank;
  if (difference > 0) return -compareSequences(other, one);
  const longer = ancestor(other.before, one.before.hops + 1);
  const order = comparePrefixes(one.before, ancestor(longer, one.before.hops)) || one.rank - longer.rank;
  return order === 0 ? -1 : order;
}

/** Whole paths by cost, then by the ids of their entities. */
export const comparePaths = (one: Prefix, other: Prefix): number =>
  compareCosts(one.cost, other.cost) || comparePrefixes(one, other);

export function holds(prefix: Prefix, entity: number): boolean {
  for (let at: Prefix | null = prefix; at !== null; at = at.before) if (at.entity === entity) return true;
  return false;
}

/** The entities of a prefix, first to last. */
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
