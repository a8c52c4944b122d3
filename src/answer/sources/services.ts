import type { RequestLimits } from '../../limits.ts';
import type { Projections } from '../../projection/projections.ts';

/** Services of the program for the fields that TypeScript answers; each takes those it needs. */
export interface Services {
  readonly limits: RequestLimits;
  /** The graph's shape in memory, to search. */
  readonly projections: Projections;
}
