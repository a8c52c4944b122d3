import type { PathChange } from '../../generated/schema.ts';
import type { PathQuestion } from '../paths/searchPaths.ts';
import type { BestPath } from '../whatIf/pairComparison.ts';
import type { AttestedSelection } from './attestedSelection.ts';
import type { MaskedCases } from './maskedCases.ts';
import type { CaseChanges } from './maskedSelection.ts';

/** A finding, as it reaches a worker. */
export type FindingQuestion =
  | { readonly kind: 'COUNT'; readonly selection: AttestedSelection }
  /** The cases of `part` are among those of `whole`. */
  | { readonly kind: 'SHARE'; readonly part: AttestedSelection; readonly whole: AttestedSelection }
  /** The place of an entity among those of its kind, by the number of cases. */
  | { readonly kind: 'RANK'; readonly entity: number; readonly selection: AttestedSelection }
  | {
      readonly kind: 'PATH';
      readonly question: Omit<PathQuestion, 'selection'>;
      readonly selection: AttestedSelection;
    };

/** The values of a finding; those that its kind does not have are null. */
export interface FindingResult {
  /** Of a rank, the cases of the entity. */
  readonly caseCount: number | null;
  readonly ofCount: number | null;
  /** Null where there is nothing to have a share of. */
  readonly share: number | null;
  /** 1 for the most cases; those with as many share it. Null for an entity without a case. */
  readonly rank: number | null;
  readonly path: BestPath | null;
}

/** A finding's change if a report is wrong. */
export interface ChangedFinding extends CaseChanges {
  readonly after: FindingResult;
  readonly pathChange: PathChange | null;
  /** The cases of a path that stand with less confidence. */
  readonly weaker: readonly number[];
  /** Size of the change; the greatest is listed first. */
  readonly size: number;
}

/** A finding that can be tested without reports. */
export interface FindingTest {
  readonly before: FindingResult;
  /** Returns the change for each masked report: null if the finding stays the same, undefined if the budget ended first. */
  readonly changes: (masked: MaskedCases) => (at: number) => ChangedFinding | null | undefined;
}

export const noValue: FindingResult = { caseCount: null, ofCount: null, share: null, rank: null, path: null };
