import { ownCopy } from '../../text/ownCopy.ts';
import type { Problem } from './problem.ts';

const MOST_LISTED = 10_000;

/** Problems of a batch: the first ten thousand in full, the rest counted, so that a million bad rows stay in bounded memory. */
export class Problems {
  readonly list: Problem[] = [];
  /** Number of problems beyond those in the list. */
  omitted = 0;
  errors = 0;
  warnings = 0;

  readonly add = (problem: Problem): void => {
    if (problem.severity === 'error') this.errors += 1;
    else this.warnings += 1;
    const { value } = problem;
    if (this.list.length < MOST_LISTED)
      this.list.push(value === undefined ? problem : { ...problem, value: ownCopy(value) });
    else this.omitted += 1;
  };
}
