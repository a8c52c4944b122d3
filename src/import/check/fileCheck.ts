import type { Kind } from '../../model/kinds.ts';
import type { Problem } from '../report/problem.ts';
import { canonicalRow } from '../rows/row.ts';
import { RowChecker } from '../rows/rowChecker.ts';
import { rowHash } from '../rows/rowHash.ts';
import { type BatchJudgement, batchJudgement } from '../sameness/refuseContradictions.ts';
import type { BatchEvidence } from './batchEvidence.ts';
import type { BatchFile } from './batchFile.ts';
import { type IdTable, idState } from './idTable.ts';
import type { References } from './references.ts';
import type { SharedValues } from './sharedValues.ts';

/** The way out where two rows have one id, for rows whose id is worked out from several columns. */
const duplicateRemedies: Readonly<Partial<Record<Kind, string>>> = {
  citation: 'Join both locators and quotes in one row.',
  classification: 'A technology lies in one class of a scheme: keep one of the two rows.',
  judgement: 'Two records have one judgement: keep one of the two rows.',
};

/** Facts of a batch that the check of one of its files needs. */
interface BatchTables {
  readonly ids: IdTable;
  readonly evidence: BatchEvidence;
  readonly references: References;
  /** Hashes of the rows that several packages may have, by the index of their id. */
  readonly hashes: Map<number, string>;
  readonly judgements: BatchJudgement[];
  readonly shared: SharedValues;
  readonly report: (problem: Problem) => void;
  /** True if another file of the batch may have the same rows. */
  readonly isShared: boolean;
}

/** Check of the rows of one file, one by one. */
export class FileCheck {
  private checker: RowChecker | null = null;
  private readonly file: BatchFile;
  private readonly number: number;
  private readonly tables: BatchTables;
  private readonly referenceIndexes: readonly number[];

  constructor(file: BatchFile, number: number, tables: BatchTables) {
    this.file = file;
    this.number = number;
    this.tables = tables;
    this.referenceIndexes = file.file.columns.flatMap(({ cell }, index) =>
      cell.startsWith('reference') ? [index] : [],
    );
  }

  /** Checks the next row; the first one is the header. */
  row(raw: Parameters<RowChecker['check']>[0]): void {
    if (!this.checker) {
      this.checker = new RowChecker(this.file.file, this.file.shown, raw, this.tables.report);
      return;
    }
    this.file.rows += 1;
    if (!this.checker.usable) {
      this.file.rejected.add(raw.line);
      this.file.nameless += 1;
      return;
    }
    const row = this.checker.check(raw);
    if (!row) {
      this.file.rejected.add(raw.line);
      const id = this.checker.idOf(raw);
      if (id) this.rejectId(id, raw.line);
      if (!id || !this.checker.isWhole(raw)) this.file.nameless += 1;
      return;
    }
    const { kind } = this.file.file;
    const index = this.tables.ids.intern(row.id);
    if (this.tables.ids.state(index) === idState.ACCEPTED) {
      if (
        this.tables.ids.place(index).file !== this.number &&
        this.tables.hashes.get(index) === this.hashOf(row)
      )
        this.file.repeated.add(raw.line);
      else this.duplicate(row.id, index, raw.line);
      return;
    }
    this.tables.ids.setState(index, idState.ACCEPTED);
    this.tables.ids.setPlace(index, this.number, raw.line);
    if (this.tables.isShared) this.tables.hashes.set(index, this.hashOf(row));
    let sound = true;
    for (const position of this.referenceIndexes) {
      const column = this.file.file.columns[position];
      const value = row.values[position];
      if (!column || value === null || value === undefined) continue;
      for (const id of Array.isArray(value) ? value : [value]) {
        if (id === row.id) {
          this.refersToItself(column.name, row.id, raw.line);
          this.tables.ids.setState(index, idState.REJECTED);
          sound = false;
        } else if (!this.tables.references.note(this.file, raw.line, column, row.id, String(id)))
          sound = false;
      }
    }
    if (!sound) return;
    if (kind === 'judgement') this.tables.judgements.push(batchJudgement(this.file, row, raw.line));
    this.tables.shared.add(this.file, row, raw.line);
    this.tables.evidence.add(this.file.file, row);
  }

  /** Reports a file without a header. Called after its last line. */
  end(): void {
    if (this.checker) return;
    this.tables.report({
      severity: 'error',
      file: this.file.shown,
      rule: 'is empty; a file must begin with a header',
      remedy: `Write the column names in the first line: ${this.file.file.columns.map(({ name }) => name).join(',')}. Or remove the file.`,
    });
  }

  private hashOf = (row: { values: Parameters<typeof canonicalRow>[1] }) =>
    rowHash(canonicalRow(this.file.file, row.values));

  private rejectId(id: string, line: number): void {
    const index = this.tables.ids.intern(id);
    if (this.tables.ids.state(index) !== idState.MENTIONED) return;
    this.tables.ids.setState(index, idState.REJECTED);
    this.tables.ids.setPlace(index, this.number, line);
  }

  private duplicate(id: string, index: number, line: number): void {
    this.file.rejected.add(line);
    const first = this.tables.ids.place(index);
    const where = first.file === this.number ? `line ${first.line}` : `line ${first.line} of another dataset`;
    this.tables.report({
      severity: 'error',
      file: this.file.shown,
      line,
      column: this.file.file.columns[0]?.name ?? 'id',
      value: id,
      rule: `an id must be unique; ${where} has it already`,
      remedy: duplicateRemedies[this.file.file.kind] ?? 'Give it an id of its own, or join the two rows.',
    });
  }

  private refersToItself(column: string, id: string, line: number): void {
    this.file.rejected.add(line);
    this.tables.report({
      severity: 'error',
      file: this.file.shown,
      line,
      column,
      value: id,
      rule: 'a record must not refer to itself',
      remedy: 'Name another record, or leave the cell empty.',
    });
  }
}
