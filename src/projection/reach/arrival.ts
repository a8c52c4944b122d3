import type { Cost } from '../costs/cost.ts';

/** The strongest path of the fewest hops to an entity. */
export interface Arrival extends Attested {
  readonly entity: number;
  readonly hops: number;
}

/** What a path costs, and how strong each of its hops is, in any order. */
export interface Attested {
  readonly cost: Cost;
  readonly thousandths: readonly number[];
}
