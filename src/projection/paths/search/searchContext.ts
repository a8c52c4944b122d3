import type { Budget } from '../../budget.ts';
import type { CaseGraph } from '../../caseGraph/caseGraph.ts';
import type { Neighbours } from '../../caseGraph/neighbours.ts';
import type { PairCases } from '../../caseGraph/pairCases.ts';
import type { IdOrder } from '../../idOrder.ts';
import type { BoundLayer } from '../bounds/boundLayer.ts';
import type { Tuning } from './tuning.ts';

/** Lower bounds for the rest of a path, by the number of remaining hops. */
interface LowerBounds {
  layer(hops: number): BoundLayer;
}

/** The data that all searches of one question share. */
export interface SearchContext {
  readonly caseGraph: CaseGraph;
  readonly bounds: LowerBounds;
  readonly neighbours: Neighbours;
  readonly pairs: PairCases;
  readonly order: IdOrder;
  /** By entity: 1 if it must not be passed through any more. */
  readonly used: Uint8Array;
  readonly budget: Budget;
  readonly tuning: Tuning;
}
