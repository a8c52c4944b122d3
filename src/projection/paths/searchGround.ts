import type { Budget } from '../budget.ts';
import type { Bounds } from './bounds.ts';
import type { IdOrder } from './idOrder.ts';
import type { Neighbours } from './neighbours.ts';
import type { PairCases } from './pairCases.ts';
import type { Terrain } from './terrain.ts';

/** What the searches of one question share. */
export interface SearchGround {
  readonly terrain: Terrain;
  readonly bounds: Bounds;
  readonly neighbours: Neighbours;
  readonly pairs: PairCases;
  readonly order: IdOrder;
  /** 1 where an entity must not be passed through any more. */
  readonly used: Uint8Array;
  readonly budget: Budget;
}
