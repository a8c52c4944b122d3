import type { Column, DatasetFile } from '../../model/columns.ts';
import { faults } from '../csv/csvFaults.ts';
import type { CsvRow } from '../csv/csvRow.ts';
import { CellProblem, type CellWarning, type Problem, type ReportProblem } from '../report/problem.ts';
import { brokenRule } from './brokenRule.ts';
import { type CellValue, cellReader } from './cellReader.ts';
import { cellText } from './cellText.ts';
import { doubtOfDate } from './doubtOfDate.ts';
import { type Header, readHeader } from './readHeader.ts';
import type { Row } from './row.ts';
import { keyColumns, rowId } from './rowId.ts';
import { swallowsRows } from './swallowsRows.ts';

const short = (text: string) => (text.length > 120 ? `${text.slice(0, 119)}…` : text);

/** Checks the rows of one file against its columns, in whatever order its header lists them. */
export class RowChecker {
  private readonly file: DatasetFile;
  private readonly path: string;
  private readonly report: ReportProblem;
  private readonly header: Header;
  private readonly readers: readonly ((text: string) => CellValue | CellProblem)[];
  private readonly at: ReadonlyMap<string, number>;
  /** Columns that distinguish the rows. */
  private readonly key: readonly string[];
  /** Warnings about the cell that was read last: one list for all, since most of a million cells have none. */
  private readonly warnings: CellWarning[] = [];
  private readonly warn = (warning: CellWarning) => void this.warnings.push(warning);
  private readonly thisYear = new Date().getUTCFullYear();

  constructor(file: DatasetFile, path: string, header: CsvRow, report: ReportProblem) {
    this.file = file;
    this.path = path;
    this.report = report;
    this.header = readHeader(file, path, header, report);
    this.readers = file.columns.map((column) => cellReader(column, file.kind));
    this.key = keyColumns(file);
    this.at = new Map(file.columns.map(({ name }, index) => [name, index]));
  }

  /** True if the file has every required column; otherwise no row of it can be read. */
  get usable(): boolean {
    return this.header.usable;
  }

  /** Returns the checked row; null if it breaks rules, all of which are reported. */
  check(raw: CsvRow, report: ReportProblem | null = this.report): Row | null {
    const unreadable = this.unreadable(raw);
    if (unreadable) {
      report?.({ severity: 'error', file: this.path, line: raw.line, ...unreadable });
      return null;
    }
    let sound = true;
    const values: (CellValue | null)[] = [];
    for (const [index, column] of this.file.columns.entries()) {
      const cell = raw.cells[this.header.positions[index] ?? -1] ?? '';
      const value = this.value(column, index, cell);
      if (this.warnings.length > 0)
        for (const warning of this.warnings.splice(0))
          report?.(this.problem('warning', raw, column.name, cell, warning));
      values.push(value instanceof CellProblem ? null : value);
      if (!(value instanceof CellProblem)) continue;
      sound = false;
      report?.(this.problem('error', raw, column.name, cell.trim(), value));
    }
    const at = (name: string) => values[this.at.get(name) ?? -1] ?? null;
    const broken = sound ? brokenRule(this.file, at) : null;
    if (broken) {
      sound = false;
      report?.(this.problem('error', raw, broken[0], String(at(broken[0]) ?? ''), broken[1]));
    }
    if (!sound) return null;
    return { id: rowId(this.file, at), values };
  }

  /** Returns the id of a rejected row, so that rows that refer to it are rejected too; null if it cannot be read. */
  idOf({ cells }: CsvRow): string | null {
    const values = new Map<string, CellValue | null>();
    for (const name of this.key) {
      const index = this.at.get(name) ?? -1;
      const column = this.file.columns[index];
      const cell = cells[this.header.positions[index] ?? -1] ?? '';
      const value = column ? this.value(column, index, cell) : null;
      this.warnings.length = 0;
      if (value instanceof CellProblem) return null;
      values.set(name, value);
    }
    const at = (name: string) => values.get(name) ?? null;
    return rowId(this.file, at);
  }

  /** True if the cells of a row can be assigned to columns. */
  isWhole(raw: CsvRow): boolean {
    return this.unreadable(raw) === null;
  }

  private problem(
    severity: Problem['severity'],
    { line }: CsvRow,
    column: string,
    value: string,
    { rule, remedy }: CellWarning,
  ): Problem {
    return { severity, file: this.path, line, column, value: short(value), rule, remedy };
  }

  /** Returns the reason that no cell of a row can be trusted; null if each can be read on its own. */
  private unreadable({ cells, fault }: CsvRow): Pick<Problem, 'value' | 'rule' | 'remedy'> | null {
    if (fault) {
      const [rule, remedy] = faults[fault];
      return { value: short(cells.find((cell) => cell.includes('\uFFFD')) ?? cells.join(',')), rule, remedy };
    }
    const { width, unnamed } = this.header;
    const more = cells.length > width ? cells.slice(width) : [];
    if (more.some((cell) => cell.trim() !== ''))
      return {
        value: short(more.join(',')),
        rule: `a row has at most as many cells as the header (${width})`,
        remedy: 'Put a cell that contains a comma in quotes.',
      };
    if (cells.length < width)
      return {
        value: short(cells.join(',')),
        rule: `a row has as many cells as the header (${width}); this one has ${cells.length}`,
        remedy: 'Add the missing cells, or a comma for each empty one.',
      };
    const nameless =
      unnamed.length > 0 ? unnamed.map((place) => cells[place]?.trim()).find(Boolean) : undefined;
    return nameless === undefined
      ? null
      : {
          value: short(nameless),
          rule: 'a cell must be in a column with a name',
          remedy: 'Name the column in the header, or empty its cells.',
        };
  }

  /** Returns the value of a cell, null if it is empty; adds doubts about it to the warnings. */
  private value(column: Column, index: number, cell: string): CellValue | null | CellProblem {
    const text = cell === '' ? '' : cellText(cell, this.warn);
    if (text instanceof CellProblem) return text;
    const value = text === '' ? null : (this.readers[index]?.(text) ?? null);
    if (value === null || (Array.isArray(value) && value.length === 0))
      return column.required ? new CellProblem(`${column.name} is required`, 'Fill in the cell.') : null;
    if (value instanceof CellProblem) return value;
    if (column.cell === 'date' || column.cell === 'day') {
      const doubt = doubtOfDate(String(value), this.thisYear);
      if (doubt instanceof CellProblem) return doubt;
      if (doubt) this.warn(doubt);
    }
    if (text.includes('\n') && swallowsRows(text, this.header.width))
      this.warn({
        rule: 'spans several lines, some of which look like rows of the file',
        remedy: 'Check where its quote closes.',
      });
    return value;
  }
}
