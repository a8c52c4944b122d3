import type { Cost } from '../costs/cost.ts';

/** The strongest path of the fewest hops to an entity. */
export interface Arrival extends AttestedPath {
  readonly entity: number;
  readonly hops: number;
}

/** The cost of a path, and the strengths of its hops in any order. */
export interface AttestedPath {
  readonly cost: Cost;
  readonly thousandths: readonly number[];
}
