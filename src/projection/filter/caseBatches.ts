import type { Budget } from '../budget.ts';
import { spendOrStop } from '../spendOrStop.ts';
import { type CaseMask, hasCase } from './masks/caseMask.ts';

/** Cases in a batch, after which the budget is checked: enough for tight loops, few enough for the processor's cache. */
export const BATCH_SIZE = 4096;

/** Yields the numbers of the matching cases, ascending, a batch at a time. A batch is overwritten by the next one. */
export function* caseBatches(cases: number, mask: CaseMask | null, budget: Budget): Generator<Uint32Array> {
  const numbers = new Uint32Array(BATCH_SIZE);
  for (let start = 0; start < cases; start += BATCH_SIZE) {
    spendOrStop(budget, BATCH_SIZE);
    const end = Math.min(start + BATCH_SIZE, cases);
    let count = 0;
    for (let number = start; number < end; number += 1) {
      if (mask !== null && !hasCase(mask, number)) continue;
      numbers[count] = number;
      count += 1;
    }
    yield numbers.subarray(0, count);
  }
}
