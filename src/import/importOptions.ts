import type { ImportProgress } from './report/importProgress.ts';
import type { Problems } from './report/problemList.ts';

export interface ImportOptions {
  /** Write nothing if there is a problem or a warning. */
  readonly strict?: boolean | undefined;
  /** Report the changes without making them. */
  readonly dryRun?: boolean | undefined;
  /** Remove records of the packages that are no longer in their files. */
  readonly replace?: boolean | undefined;
  /** Allow real and synthetic records in one graph. */
  readonly mix?: boolean | undefined;
  /** Write nothing if any row is rejected: the caller then tries to read the rows in another way. */
  readonly whole?: boolean | undefined;
  /** Problems that were found while the packages were made; they stand in the report first. */
  readonly found?: Problems | undefined;
  readonly progress?: ((event: ImportProgress) => void) | undefined;
  /** Stops the import after the current step. */
  readonly signal?: AbortSignal | undefined;
  /** Import the built-in countries and posts too if the graph lacks them (default true). */
  readonly builtIn?: boolean | undefined;
  /** Most cases that are written in one transaction (default 20,000); beyond that, `stepRows` rows a transaction (default 10,000). */
  readonly wholeUpTo?: number | undefined;
  readonly stepRows?: number | undefined;
}
