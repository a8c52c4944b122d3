import type { Budget } from '../../budget.ts';
import { type CaseMask, hasCase } from '../../filter/masks/caseMask.ts';
import { spendOrStop } from '../../spendOrStop.ts';

/** Cases are looked at in stretches of so many between two looks at the budget: enough for tight loops, few enough for the processor's cache. */
export const BATCH_SIZE = 4096;

/** The numbers of the cases that match, a stretch at a time. Each stretch takes the memory of the one before. */
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
