import type { Kind } from '../../model/kinds.ts';
import { ownCopy } from '../../text/ownCopy.ts';
import type { ReportProblem } from '../report/problem.ts';
import { itemsOf, type Row } from '../rows/row.ts';
import { type Judged, Sameness } from '../sameness/sameness.ts';
import type { BatchFile } from './batchFile.ts';
import { GrowingTexts } from './growingTexts.ts';
import { IdTable, idState } from './idTable.ts';

/** A stored record that has an identifier or an address. */
export interface ValueHolder {
  readonly key: string;
  readonly id: string;
}

/** Returns the stored records of a kind that have one of the values, which are without spaces and in small letters. */
export type FindHolders = (kind: Kind, keys: readonly string[]) => Promise<readonly ValueHolder[]>;

/** A row with a value that no two records should share. */
interface ValuedRow {
  readonly file: BatchFile;
  readonly line: number;
  readonly id: string;
  readonly value: string;
  readonly key: string;
}

/** A row whose value another record has: one of a row before it, or a stored one. */
interface SharedValue extends ValuedRow {
  readonly with: { readonly id: string; readonly isStored: boolean };
}

const columns: Readonly<Partial<Record<Kind, string>>> = {
  post: 'identifiers',
  target: 'identifiers',
  company: 'identifiers',
  report: 'url',
};

/** Values that are looked up in the graph at once, and shared ones that are kept. */
const MOST_OPEN = 20_000;
const MOST_SHARED = 10_000;

/** Identifiers and addresses of the rows of a batch: two records of a kind with the same one may be one record. */
export class SharedValues {
  private readonly ids: IdTable;
  private readonly holders: FindHolders;
  private readonly values = new IdTable();
  /** Ids of the records that had a value first, by the index of the value. */
  private readonly firstIds = new GrowingTexts();
  private readonly shared: SharedValue[] = [];
  private open: ValuedRow[] = [];

  constructor(ids: IdTable, holders: FindHolders) {
    this.ids = ids;
    this.holders = holders;
  }

  /** Adds an accepted row. */
  add(file: BatchFile, row: Row, line: number): void {
    const column = columns[file.file.kind];
    if (column === undefined) return;
    for (const value of itemsOf(file.file, row, column)) {
      const key = value.replaceAll(' ', '').toLowerCase();
      const known = this.values.size;
      const index = this.values.intern(`${file.file.kind} ${key}`);
      const valued = { file, line, id: ownCopy(row.id), value: ownCopy(value), key: ownCopy(key) };
      this.open.push(valued);
      if (index === known) {
        this.firstIds.push(row.id);
        continue;
      }
      const first = this.firstIds.at(index);
      if (first !== row.id) this.keep({ ...valued, with: { id: first, isStored: false } });
    }
  }

  get full(): boolean {
    return this.open.length >= MOST_OPEN;
  }

  get isAny(): boolean {
    return this.shared.length > 0;
  }

  /** Looks the values up in the graph. Called with rows of one kind. */
  async ask(): Promise<void> {
    const [some] = this.open;
    if (!some) return;
    const rows = new Map<string, ValuedRow[]>();
    for (const row of this.open) rows.set(row.key, [...(rows.get(row.key) ?? []), row]);
    this.open = [];
    for (const { key, id } of await this.holders(some.file.file.kind, [...rows.keys()]))
      for (const row of rows.get(key) ?? [])
        if (row.id !== id) this.keep({ ...row, with: { id, isStored: true } });
  }

  /** Warns of values that two records have, unless a person has judged the two. Called after the last row. */
  warn(judgements: readonly Judged[], report: ReportProblem): void {
    const isJudged = judgedBy(judgements, (id) => this.name(id));
    for (const { file, line, id, value, with: other } of this.shared) {
      const index = this.ids.find(other.id);
      // A stored record that the batch has a row for is as that row says.
      if (other.isStored ? this.isRead(index) : this.ids.state(index) !== idState.ACCEPTED) continue;
      if (file.rejected.has(line)) continue;
      if (isJudged(this.name(id), this.name(other.id))) continue;
      report({
        severity: 'warning',
        file: file.shown,
        line,
        column: columns[file.file.kind] ?? '',
        value,
        rule: `two records have it: ${id}, and ${other.id}${other.isStored ? ' of the graph' : ''}`,
        remedy:
          'If they are one, judge them the same in judgements.csv; if not, correct the value or judge them different.',
      });
    }
  }

  private keep(shared: SharedValue): void {
    if (this.shared.length < MOST_SHARED) this.shared.push(shared);
  }

  private isRead(index: number): boolean {
    const state = index < 0 ? idState.MENTIONED : this.ids.state(index);
    return state === idState.ACCEPTED || state === idState.REJECTED;
  }

  /** Returns one text for each record: the index of an id of the batch, else the id. */
  private name(id: string): string {
    const index = this.ids.find(id);
    return index >= 0 ? String(index) : id;
  }
}

/** Returns a function that says of two records whether one judgement is about them, or several make them one. */
function judgedBy(
  judgements: readonly Judged[],
  name: (id: string) => string,
): (one: string, other: string) => boolean {
  const sameness = new Sameness();
  const pairs = new Set<string>();
  for (const { record, other, verdict } of judgements) {
    const [one, two] = [name(record), name(other)];
    sameness.add({ record: one, other: two, verdict });
    pairs.add(`${one} ${two}`).add(`${two} ${one}`);
  }
  const groupOf = new Map(sameness.groups().flatMap((group, at) => group.map((each) => [each, at])));
  return (one, other) =>
    pairs.has(`${one} ${other}`) || (groupOf.has(one) && groupOf.get(one) === groupOf.get(other));
}
