import type { Budget } from '../../budget.ts';
import type { CaseGraph } from '../../caseGraph/caseGraph.ts';
import type { Cost } from '../../costs/cost.ts';
import type { BoundLayer } from './boundLayer.ts';
import type { StartRings } from './startRings.ts';

/** The entities that the start reaches within `hops` hops; `reached` has at least as many rings. */
export interface StartReach {
  readonly reached: StartRings;
  readonly hops: number;
}

/** The input for computing the layer one hop further from the end than `before`. */
export interface LayerStep {
  readonly caseGraph: CaseGraph;
  readonly before: BoundLayer;
  /** The entities to compute bounds for; null for all. */
  readonly within: StartReach | null;
  /** Walks that cost more are ignored. */
  readonly most: Cost;
  readonly budget: Budget;
}
