import type { Support } from '../../evidence/combineReports.ts';
import type { PartyKind } from '../../model/parties.ts';
import type { StopReason } from '../budget.ts';

/** One hop of a path. Strengths and confidences lie between 0 and 1. */
export interface PathHop {
  readonly from: number;
  readonly to: number;
  /** The case that serves this hop and no other of the path. */
  readonly assigned: number;
  /** The assigned case first, then the others that join the two, most credible first; no more than asked for. */
  readonly cases: readonly number[];
  /** How many cases join the two. */
  readonly caseCount: number;
  /** By the assigned case; the floor where its reports cannot be judged. */
  readonly strength: number;
  /** Whether the assigned case's reports could be judged at all. */
  readonly judged: boolean;
  /** What the reports of all its cases give together, each report once. It does not rank. */
  readonly support: Support;
}

export interface PathDescription {
  /** From the one end to the other. */
  readonly entities: readonly number[];
  readonly hops: readonly PathHop[];
  /** The product of the hops' strengths. */
  readonly strength: number;
  /** Whether all assigned cases could be judged; else the strength rests on the floor. */
  readonly judged: boolean;
  /** Index of the hop with the least strength, the first of them. */
  readonly weakestHop: number;
  /** On how many independent reports the assigned cases rest together; reports that copy one another are one. */
  readonly independentReports: number;
  /** Days from the first day of one hop's assigned case to that of the next; null where one is not known. One less than hops. */
  readonly gaps: readonly (number | null)[];
}

/** A kind that paths were not let through, and how many such entities lie next to the two ends. */
export interface LeftOutKind {
  readonly kind: PartyKind;
  readonly nearFrom: number;
  readonly nearTo: number;
  /** Next to both: each would be a route of two hops. */
  readonly nearBoth: number;
}

/** What was relaxed, on its own, to find a path where there was none. */
export type Relaxation =
  | { readonly kind: 'MAX_HOPS'; readonly maxHops: number }
  | { readonly kind: 'FILTER'; readonly field: string }
  | { readonly kind: 'THROUGH'; readonly through: PartyKind }
  | { readonly kind: 'TIME_RESPECTING' | 'AVOID' | 'UNSOURCED' | 'SAME_ROLE' };

export interface NearMiss {
  readonly relaxation: Relaxation;
  /** The nearest path with this relaxation. */
  readonly path: PathDescription;
}

export interface PathAnswer {
  /** In the order asked for. With NEAREST, also those of a search cut short are the first of the whole list. */
  readonly paths: readonly PathDescription[];
  /** How many beginnings of paths were looked at. */
  readonly explored: number;
  /** Whether the paths are the best among all within the hop limit. */
  readonly complete: boolean;
  /** Up to how many hops that holds. */
  readonly settledHops: number;
  /** HOPS: fewer than asked for were found, and a higher limit might give more. Null where there is no more to find, or nothing more was asked for. */
  readonly stoppedBy: StopReason | 'HOPS' | null;
  readonly leftOut: readonly LeftOutKind[];
  /** Only where nothing was found. */
  readonly nearMisses: readonly NearMiss[];
  /** Whether every relaxation was tried to its end, or there was no need to. */
  readonly nearMissesComplete: boolean;
}
