import type { PathOrder } from '../../generated/schema.ts';
import type { PartyKind } from '../../model/parties.ts';
import type { CaseMask } from '../filter/masks/caseMask.ts';

/** The input of a path search. Entities are numbers of the projection. */
export interface PathInput {
  readonly from: number;
  readonly to: number;
  /** The cases that may join; null means all of them. */
  readonly caseMask: CaseMask | null;
  /** 1 to 8. */
  readonly maxHops: number;
  /** The number of paths, 1 to 100. */
  readonly first: number;
  /** NEAREST: fewer hops, then strength, then ids. STRONGEST: strength, then fewer hops, then ids. */
  readonly order: PathOrder;
  /** The kinds that a path may pass through; its two ends may be of any kind. */
  readonly through: readonly PartyKind[];
  /** Entities that no path may pass through. */
  readonly avoid: readonly number[];
  /** True if no path may share an intermediary with those before it. */
  readonly disjoint: boolean;
  /** True if first days must never go back along a path; cases without a first day are then left out. */
  readonly timeRespecting: boolean;
  /** Includes cases that no report supports. */
  readonly unsourced: boolean;
  /** Allows a hop to join two entities of the same kind. */
  readonly sameRole: boolean;
  /** The most cases of each hop to list. */
  readonly casesPerHop: number;
}

export const MAX_HOPS = 8;

const defaults: Omit<PathInput, 'from' | 'to'> = {
  caseMask: null,
  maxHops: 4,
  first: 5,
  order: 'NEAREST',
  through: ['COMPANY', 'TARGET'],
  avoid: [],
  disjoint: false,
  timeRespecting: false,
  unsourced: false,
  sameRole: false,
  casesPerHop: 25,
};

/** Completes a question with the defaults of the contract. */
export const pathInput = (asked: Pick<PathInput, 'from' | 'to'> & Partial<PathInput>): PathInput => ({
  ...defaults,
  ...asked,
});
