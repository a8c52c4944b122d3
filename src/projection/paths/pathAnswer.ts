import type { Support } from '../../evidence/combineReports.ts';
import type { LeftOutKind } from '../../generated/schema.ts';
import type { PartyKind } from '../../model/parties.ts';
import type { StopReason } from '../budget.ts';

/** One hop of a path. Strengths and confidences lie between 0 and 1. */
export interface PathHop {
  readonly from: number;
  readonly to: number;
  /** The case that is assigned to this hop, and to no other of the path. */
  readonly assigned: number;
  /** The assigned case, then the others that join the two, strongest first; at most as many as asked for. */
  readonly cases: readonly number[];
  /** The number of cases that join the two. */
  readonly caseCount: number;
  /** The strength of the assigned case; the floor if its reports cannot be judged. */
  readonly strength: number;
  /** True if the assigned case's reports could be judged. */
  readonly judged: boolean;
  /** Support by the reports of all its cases together, each report once. Paths are not ranked by it. */
  readonly support: Support;
}

export interface PathDescription {
  /** From one end to the other. */
  readonly entities: readonly number[];
  readonly hops: readonly PathHop[];
  /** The product of the hops' strengths. */
  readonly strength: number;
  /** True if all assigned cases could be judged; if not, the strength rests on the floor. */
  readonly judged: boolean;
  /** The index of the first hop with the least strength. */
  readonly weakestHop: number;
  /** The number of independent reports of all assigned cases together; reports that copy one another count as one. */
  readonly independentReports: number;
  /** Days from the first day of one hop's assigned case to that of the next, one fewer than hops; null if one is unknown. */
  readonly gaps: readonly (number | null)[];
}

/** A single change of a question without an answer that yields a path. */
export type QuestionChange =
  | { readonly kind: 'MAX_HOPS'; readonly maxHops: number }
  | { readonly kind: 'FILTER'; readonly field: string }
  | { readonly kind: 'THROUGH'; readonly through: PartyKind }
  | { readonly kind: 'TIME_RESPECTING' | 'AVOID' | 'UNSOURCED' | 'SAME_ROLE' };

export interface RelaxedPath {
  readonly relaxation: QuestionChange;
  /** The nearest path with this relaxation. */
  readonly path: PathDescription;
}

export interface PathAnswer {
  /** In the order asked for. With NEAREST, even the paths of a search that was cut short are the first of the whole list. */
  readonly paths: readonly PathDescription[];
  /** The number of prefixes of paths looked at. */
  readonly explored: number;
  /** True if the paths are the best of all within the hop limit. */
  readonly complete: boolean;
  /** The number of hops within which they are the best. */
  readonly settledHops: number;
  /** HOPS: fewer paths than asked for were found, and a higher limit might add some. Null if there are no more, or no more were asked for. */
  readonly stoppedBy: StopReason | 'HOPS' | null;
  readonly leftOut: readonly LeftOutKind[];
  /** Empty unless no path was found. */
  readonly nearMisses: readonly RelaxedPath[];
  /** True if every relaxation was tried to its end, or none was needed. */
  readonly nearMissesComplete: boolean;
}
