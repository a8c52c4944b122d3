import type { Counts, KindCounts } from './counts.ts';
import type { FileCounts } from './fileCounts.ts';
import type { Problem } from './problem.ts';

/** What an import did, or with `dryRun` would do. */
export interface ImportReport {
  /** The import's number, which is the graph's revision now; null where nothing was written. */
  readonly number: number | null;
  /** The graph's revision after the import. */
  readonly revision: number;
  readonly dryRun: boolean;
  /** Whether an import that had been stopped was finished. */
  readonly resumed: boolean;
  /** Whether `strict` kept everything out because of a problem or a warning. */
  readonly refused: boolean;
  readonly packages: readonly string[];
  readonly kinds: KindCounts;
  readonly totals: Counts;
  /** The lines and rows of each file, the same in every import of the same files. */
  readonly files: readonly FileCounts[];
  readonly problems: readonly Problem[];
  /** How many problems there are beyond those listed. */
  readonly omittedProblems: number;
  /** How many problems are errors, and how many warnings. */
  readonly errors: number;
  readonly warnings: number;
  /** Whether any row was rejected. */
  readonly rejected: boolean;
  readonly milliseconds: number;
}
