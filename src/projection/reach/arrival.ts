import type { Cost } from '../costs/cost.ts';

/** The strongest path of the fewest hops to an entity. */
export interface Arrival {
  readonly entity: number;
  readonly hops: number;
  readonly cost: Cost;
  /** The walk that it is; the strengths of its hops, in any order, if it had to be searched. */
  readonly path: number | readonly number[];
}
