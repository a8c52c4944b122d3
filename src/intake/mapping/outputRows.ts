import type { Problem } from '../../import/report/problem.ts';
import type { Kind } from '../../model/kinds.ts';

/** A row of the data package, by columns: lists as lists. */
export type OutputValues = ReadonlyMap<string, string | readonly string[]>;

/** The place of the input that a row of the package comes from. */
export interface Origin {
  readonly file: string;
  readonly line: number;
}

/** Takes the rows of the data package. */
export type WriteRow = (kind: Kind, values: OutputValues, origin: Origin) => void;

interface Gathered {
  readonly kind: Kind;
  readonly values: Map<string, string | readonly string[]>;
  readonly origin: Origin;
  implied: string | undefined;
}

/** Records that several rows of the input may describe: each becomes one row of the package. */
export class GatheredRows {
  private readonly rows = new Map<string, Gathered>();
  private readonly report: (problem: Problem) => void;

  constructor(report: (problem: Problem) => void) {
    this.report = report;
  }

  /** Adds what a row says of a record: lists grow; of two values that differ the first stays, with a warning. A value that no cell says (of the column `implied`) gives way to one that a cell says. */
  add(kind: Kind, id: string, values: OutputValues, origin: Origin, implied?: string): void {
    const key = `${kind}|${id}`;
    const known = this.rows.get(key);
    if (known === undefined) {
      this.rows.set(key, { kind, values: new Map(values), origin, implied });
      return;
    }
    for (const [column, value] of values) {
      const before = known.values.get(column);
      if (before === undefined) known.values.set(column, value);
      else if (typeof before === 'object' || typeof value === 'object')
        known.values.set(column, [...new Set([before, value].flat())]);
      else if (column === implied) continue;
      else if (column === known.implied) {
        known.values.set(column, value);
        known.implied = undefined;
      } else if (before !== value)
        this.report({
          severity: 'warning',
          file: origin.file,
          line: origin.line,
          column: `${kind}.${column}`,
          value,
          rule: `differs from what line ${known.origin.line} of ${known.origin.file} says of ${id}: ${JSON.stringify(before)}, which stays`,
          remedy: 'Correct one of the two; if these are two records, give them different ids.',
        });
    }
  }

  write(write: WriteRow): void {
    for (const { kind, values, origin } of this.rows.values()) write(kind, values, origin);
    this.rows.clear();
  }
}
