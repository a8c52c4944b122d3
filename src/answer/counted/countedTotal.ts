import type { CaseFilter } from '../../generated/schema.ts';
import type { CurrentProjection } from '../../projection/projections.ts';

/** The number of cases that match, of all or of those that each record above takes part in. */
export class CountedTotal {
  readonly current: CurrentProjection;
  readonly where: CaseFilter;
  /** The ids of the records, known once the rows of the statement were shaped for the first time; null stands for all cases. */
  readonly records = new Set<string | null>();
  private values: ReadonlyMap<string | null, number> | null = null;

  constructor(current: CurrentProjection, where: CaseFilter) {
    this.current = current;
    this.where = where;
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
