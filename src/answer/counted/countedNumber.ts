import type { CurrentProjection } from '../../projection/projections.ts';
import type { FieldContext } from '../sources/typeScriptField.ts';
import { countingTurns } from './counting.ts';

/** A number, and how many cases were looked at for it. */
interface LookedNumber {
  readonly count: number;
  readonly looked: number;
}

/** Counts below the record of an id; null for no record. */
export type CountNumber = (id: string | null) => LookedNumber;

/** A number that the projection counts, of all cases or below each record above. */
export class CountedNumber {
  readonly current: CurrentProjection;
  /** Prepares the counting of all of them. */
  readonly open: () => CountNumber;
  /** The ids of the records, known once the rows of the statement were shaped for the first time; null for no record. */
  readonly records = new Set<string | null>();
  private values: ReadonlyMap<string | null, number> | null = null;

  constructor(current: CurrentProjection, open: () => CountNumber) {
    this.current = current;
    this.open = open;
  }

  /** Returns the number below a record; before it is known, 0, and the record is noted. */
  valueOf(id: string | null): number {
    if (this.values) {
      const value = this.values.get(id);
      if (value === undefined) throw new Error(`Nothing was counted below ${id}.`);
      return value;
    }
    this.records.add(id);
    return 0;
  }

  answer(values: ReadonlyMap<string | null, number>): void {
    this.values = values;
  }
}

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
