import type { StopReason } from '../budget.ts';
import type { CaseSelection } from '../filter/selectCases.ts';
import type { PathInput } from '../paths/pathInput.ts';

/** What is asked of a cut: which entities to remove so that no chain of hops leads from the one set to the other. Entities are numbers. */
export interface CutQuestion
  extends Partial<Pick<PathInput, 'through' | 'avoid' | 'unsourced' | 'sameRole'>> {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly selection: CaseSelection;
  /** Where cases join the two sets directly, no removal parts them; this asks for the cut of all other chains. */
  readonly besideDirect?: boolean;
  /** How many of the disjoint routes, and of the pairs joined directly, are listed. */
  readonly listed?: number;
}

/** One of the disjoint routes that prove a cut: no two share an entity between their ends. */
export interface DisjointRoute {
  readonly entities: readonly number[];
  /** The strongest case of each hop. */
  readonly cases: readonly number[];
}

/** A pair of ends that take part in the same cases. */
export interface JoinedPair {
  readonly from: number;
  readonly to: number;
  readonly caseCount: number;
}

export interface CutAnswer {
  /** The smallest set of entities whose removal parts the two, of several such sets the one nearest to the side with fewer neighbours; null where there is none, or where the search was cut short. */
  readonly cut: readonly number[] | null;
  /** As many disjoint routes as the cut has entities (Menger's theorem); where the search was cut short, the cut has at least as many. */
  readonly routeCount: number;
  readonly routes: readonly DisjointRoute[];
  readonly joinedCount: number;
  readonly joined: readonly JoinedPair[];
  readonly complete: boolean;
  readonly stoppedBy: StopReason | null;
}
