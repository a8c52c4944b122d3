import type { Budget } from '../../budget.ts';
import type { CaseGraph } from '../../caseGraph/caseGraph.ts';
import type { Cost } from '../../costs/cost.ts';
import type { BoundLayer } from './boundLayer.ts';
import type { StartRings } from './startRings.ts';

/** Only entities that the start reaches within so many hops matter; it was looked at least that far. */
export interface StartReach {
  readonly reached: StartRings;
  readonly hops: number;
}

/** What it takes to work out the layer one hop farther from the end than `before`. */
export interface LayerStep {
  readonly caseGraph: CaseGraph;
  readonly before: BoundLayer;
  /** Null where every entity matters. */
  readonly within: StartReach | null;
  /** Walks that cost more are of no use. */
  readonly most: Cost;
  readonly budget: Budget;
}
