import type { LossReason, PairChoice, PairFate } from '../../generated/schema.ts';
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
  /** JOINED_BY_REMOVED, neighbours of a removed entity, only if no pair loses a case. */
  readonly choice: PairChoice;
  /** The number of pairs to choose from. */
  readonly candidates: number;
  /** The worst fates first, otherwise in the order in which they were chosen. */
  readonly pairs: readonly ComparedPair[];
  /** True if as many were compared as chosen; false if the search reached a limit. */
  readonly complete: boolean;
}
