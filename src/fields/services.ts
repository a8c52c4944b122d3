import type { Limits } from '../limits.ts';
import type { Projections } from '../projection/projections.ts';

/** What the program gives the fields that TypeScript answers; each takes what it needs. */
export interface Services {
  readonly limits: Limits;
  /** The graph's shape in memory, to search. */
  readonly projections: Projections;
}
