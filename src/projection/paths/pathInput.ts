import type { PartyKind } from '../../model/parties.ts';
import type { CaseMask } from '../filter/masks/caseMask.ts';

/** NEAREST: fewer hops, then strength, then ids. STRONGEST: strength, then fewer hops, then ids. */
export type PathOrder = 'NEAREST' | 'STRONGEST';

/** What is asked of a path search. Entities are the projection's numbers. */
export interface PathInput {
  readonly from: number;
  readonly to: number;
  /** The cases that may join; null means all of them. */
  readonly caseMask: CaseMask | null;
  /** 1 to 8. */
  readonly maxHops: number;
  /** How many paths, 1 to 50. */
  readonly first: number;
  readonly order: PathOrder;
  /** The kinds that a path may pass through; its two ends may be of any kind. */
  readonly through: readonly PartyKind[];
  /** Entities that no path passes through. */
  readonly avoid: readonly number[];
  /** Each next path shares no intermediary with those before it. */
  readonly disjoint: boolean;
  /** First days never go back along a path; cases without a first day are left out. */
  readonly timeRespecting: boolean;
  /** Lets in cases that no report supports. */
  readonly unsourced: boolean;
  /** Lets a hop join two entities of the same kind. */
  readonly sameRole: boolean;
  /** How many cases of each hop are listed. */
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

/** The two ends, and what else was asked; the rest as the contract's defaults. */
export const pathInput = (asked: Pick<PathInput, 'from' | 'to'> & Partial<PathInput>): PathInput => ({
  ...defaults,
  ...asked,
});
