import type { StopReason } from '../budget.ts';
import type { CaseSelection } from '../filter/selectCases.ts';
import type { PathInput } from '../paths/pathInput.ts';

/** The question of a cut: the fewest entities to remove so that no chain of hops leads from one set of entities to the other. Entities are numbers. */
export interface CutQuestion
  extends Partial<Pick<PathInput, 'through' | 'avoid' | 'unsourced' | 'sameRole'>> {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly selection: CaseSelection;
  /** Asks for the cut of all other chains where cases join the two sets directly, which no removal separates. */
  readonly besideDirect?: boolean;
  /** The number of disjoint routes, and of directly joined pairs, to list. */
  readonly listed?: number;
}

/** One of the disjoint routes that prove that a cut is minimal: no two share an entity between their ends. */
export interface CutRoute {
  readonly entities: readonly number[];
  /** The strongest case of each hop. */
  readonly cases: readonly number[];
}

/** Two ends that take part in the same cases. */
export interface DirectPair {
  readonly from: number;
  readonly to: number;
  readonly caseCount: number;
}

export interface CutAnswer {
  /** The smallest set of entities whose removal separates the two sets; of several, the one nearest to the side with fewer neighbours. Null if there is none, or if the search was cut short. */
  readonly cut: readonly number[] | null;
  /** The number of disjoint routes, which is that of the cut's entities (Menger's theorem); if the search was cut short, the cut has at least as many. */
  readonly routeCount: number;
  readonly routes: readonly CutRoute[];
  readonly joinedCount: number;
  readonly joined: readonly DirectPair[];
  readonly complete: boolean;
  readonly stoppedBy: StopReason | null;
}
