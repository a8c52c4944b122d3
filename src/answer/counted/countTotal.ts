import { selectCases } from '../../projection/filter/selectCases.ts';
import { countMatching } from '../../projection/joined/countMatching.ts';
import type { FieldContext } from '../sources/typeScriptField.ts';
import type { CountedTotal } from './countedTotal.ts';
import { countingTurns, numberOf } from './countingTurns.ts';

/** Counts the cases that match, below all records of a total, in turns. */
export async function countTotal(total: CountedTotal, context: FieldContext): Promise<void> {
  const { projection } = total.current;
  const turn = countingTurns(context, projection);
  const mask = selectCases(projection, { where: total.where, answers: {} });
  const counts = new Map<string | null, number>();
  for (const id of total.records) {
    const record = id === null ? null : numberOf(projection, id);
    counts.set(id, countMatching(projection, record, mask));
    await turn(record === null ? 0 : projection.casesOf(record).length);
  }
  total.answer(counts);
}
