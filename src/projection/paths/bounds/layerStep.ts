import type { Budget } from '../../budget.ts';
import type { Terrain } from '../../caseGraph/caseGraph.ts';
import type { Cost } from '../../costs/cost.ts';
import type { Layer } from './boundLayer.ts';
import type { Reached } from './startRings.ts';

/** Only entities that the start reaches within so many hops matter; it was looked at least that far. */
export interface Within {
  readonly reached: Reached;
  readonly hops: number;
}

/** What it takes to work out the layer one hop farther from the end than `before`. */
export interface Step {
  readonly terrain: Terrain;
  readonly before: Layer;
  /** Null where every entity matters. */
  readonly within: Within | null;
  /** Walks that cost more are of no use. */
  readonly most: Cost;
  readonly budget: Budget;
}
