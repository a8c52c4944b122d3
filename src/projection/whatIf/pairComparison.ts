import type { PathInput } from '../paths/pathInput.ts';
import type { RemovalQuestion } from './removalEffect.ts';

/** Two entities. */
export interface EntityPair {
  readonly from: number;
  readonly to: number;
}

export interface ComparePairsInput
  extends RemovalQuestion,
    Pick<PathInput, 'maxHops' | 'through' | 'unsourced' | 'sameRole'> {
  /** Each of the one side with each of the other; null lets the search choose. */
  readonly ends: { readonly from: readonly number[]; readonly to: readonly number[] } | null;
  /** How many pairs are compared. */
  readonly first: number;
}

/** How the pairs were chosen: as asked; those that lose the most cases they share; or, where none does, those that a removed one joins. */
export type PairChoice = 'ASKED' | 'LOST_CASES' | 'JOINED_BY_REMOVED';

/** What becomes of a pair's best path; NONE where there was none. */
export type PairFate = 'LOST' | 'LONGER' | 'WEAKER' | 'SAME' | 'NONE';

/**
 * Why a pair is lost. MORE_HOPS: a path stands, with more hops than were asked for. LOST_CASES: paths that pass through none of the removed there
 * were, and each rests on a lost case. REMOVED_BETWEEN: every path passed through one of the removed.
 */
export type LossReason = 'MORE_HOPS' | 'LOST_CASES' | 'REMOVED_BETWEEN';

/** A pair's best path, from the one to the other. */
export interface BestPath {
  readonly entities: readonly number[];
  readonly strength: number;
  /** Whether all hops were judged; else the strength rests on the floor. */
  readonly judged: boolean;
}

export interface ComparedPair extends EntityPair {
  readonly fate: PairFate;
  /** Null unless the pair is lost. */
  readonly reason: LossReason | null;
  readonly before: BestPath | null;
  readonly after: BestPath | null;
}

export interface ComparedPairs {
  readonly choice: PairChoice;
  /** How many pairs there were to choose from. */
  readonly candidates: number;
  /** The worst fates first, else as they were chosen. */
  readonly pairs: readonly ComparedPair[];
  /** Whether as many were compared as asked for; else the search came to its limit. */
  readonly complete: boolean;
}
