import type { NetworkKind } from '../../model/parties.ts';
import type { CaseSelection } from '../filter/selectCases.ts';

/** A question of which entities to remove, and the cases to look at. */
export interface RemovalPlanQuestion {
  /** The number of entities to remove, at least 1. */
  readonly k: number;
  readonly among: readonly NetworkKind[];
  readonly selection: CaseSelection;
}

export interface RemovalPlanInput extends RemovalPlanQuestion {
  /** The most pairs to list of each step. */
  readonly listed: number;
}

/** The entities of one group of up to this many are found exactly; more are found one group after the other. */
export const TOGETHER = 3;
