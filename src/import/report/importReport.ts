import type { Kind } from '../../model/kinds.ts';
import type { Counts, KindCounts } from './counts.ts';
import type { FileCounts } from './fileCounts.ts';
import type { Problem } from './problem.ts';

/** Changes that an import made or, with `dryRun`, would make. */
export interface ImportReport {
  /** Number of the import, which is the new revision of the graph; null if nothing was written. */
  readonly number: number | null;
  /** Revision of the graph after the import. */
  readonly revision: number;
  readonly dryRun: boolean;
  /** True if this finished an interrupted import. */
  readonly resumed: boolean;
  /** True if nothing was written because `strict` met a problem or a warning, or `whole` a rejected row. */
  readonly refused: boolean;
  readonly packages: readonly string[];
  readonly kinds: KindCounts;
  readonly totals: Counts;
  /** Records of each kind that come with the program and that the graph lacked; they are among `kinds` and `totals`. */
  readonly builtIn: Readonly<Partial<Record<Kind, number>>>;
  /** Counts of each file; the same files always have the same counts. */
  readonly files: readonly FileCounts[];
  readonly problems: readonly Problem[];
  /** Number of problems beyond those listed. */
  readonly omittedProblems: number;
  /** Numbers of errors and warnings among all problems. */
  readonly errors: number;
  readonly warnings: number;
  /** True if any row was rejected. */
  readonly rejected: boolean;
  readonly milliseconds: number;
}
