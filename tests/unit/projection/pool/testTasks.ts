import type { SearchTasks } from '../../../../src/projection/pool/searchTask.ts';
import { spendOrStop } from '../../../../src/projection/spendOrStop.ts';

export type TestSignatures = {
  /** Returns the number of cases after so many milliseconds of work that does not check the budget. */
  readonly count: readonly [{ readonly busyMs: number }, number];
  /** Works until its budget stops it. */
  readonly forever: readonly [null, never];
  readonly fail: readonly [string, never];
  readonly crash: readonly [null, never];
};

const busyUntil = (end: number) => {
  while (Date.now() < end);
};

/** Tasks that do what a test of the pool needs. */
export const testTasks: SearchTasks<TestSignatures> = {
  count: ({ data }, { busyMs }) => {
    busyUntil(Date.now() + busyMs);
    return data.cases;
  },
  forever: (_, __, budget) => {
    for (;;) spendOrStop(budget, 100_000);
  },
  fail: (_, message) => {
    throw new RangeError(message);
  },
  crash: () => process.exit(7),
};
