import type { Reached } from './reached.ts';

/** Only entities that the start reaches within so many hops matter; it was looked at least that far. */
export interface Within {
  readonly reached: Reached;
  readonly hops: number;
}
