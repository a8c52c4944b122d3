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
  /** Compares each entity of one side with each of the other; null lets the search choose the pairs. */
  readonly ends: { readonly from: readonly number[]; readonly to: readonly number[] } | null;
  /** The most pairs to compare. */
  readonly first: number;
}

/** The rule by which pairs were chosen. ASKED: as named. LOST_CASES: those that lose the most shared cases. JOINED_BY_REMOVED: neighbours of a removed entity, if no pair loses a case. */
export type PairChoice = 'ASKED' | 'LOST_CASES' | 'JOINED_BY_REMOVED';

/** The fate of a pair's best path; NONE if it had none. */
export type PairFate = 'LOST' | 'LONGER' | 'WEAKER' | 'SAME' | 'NONE';

/**
 * The reason why a pair is lost. MORE_HOPS: a path stands, but with more hops than were asked for. LOST_CASES: some paths passed through no removed entity,
 * but each rests on a lost case. REMOVED_BETWEEN: every path passed through a removed entity.
 */
export type LossReason = 'MORE_HOPS' | 'LOST_CASES' | 'REMOVED_BETWEEN';

/** The best path of a pair. */
export interface BestPath {
  readonly entities: readonly number[];
  readonly strength: number;
  /** True if all hops could be judged; if not, the strength rests on the floor. */
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
  /** The number of pairs to choose from. */
  readonly candidates: number;
  /** The worst fates first, otherwise in the order in which they were chosen. */
  readonly pairs: readonly ComparedPair[];
  /** True if as many were compared as chosen; false if the search reached a limit. */
  readonly complete: boolean;
}
