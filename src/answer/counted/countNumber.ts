import type { FieldContext } from '../sources/typeScriptField.ts';
import type { CountedNumber } from './countedNumber.ts';
import { countingTurns } from './countingTurns.ts';

/** Counts a number below all of its records, in turns. */
export async function countNumber(number: CountedNumber, context: FieldContext): Promise<void> {
  const turn = countingTurns(context, number.current.projection);
  const count = number.open();
  const counts = new Map<string | null, number>();
  for (const id of number.records) {
    const counted = count(id);
    counts.set(id, counted.count);
    await turn(counted.looked);
  }
  number.answer(counts);
}
