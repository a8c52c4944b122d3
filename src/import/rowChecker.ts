import { basename } from 'node:path';
import { nearestName } from '../nearestName.ts';
import type { DatasetFile } from './columns.ts';
import { dateSpan } from './dateSpan.ts';
import { CellProblem, type Problem } from './problem.ts';
import { type CellValue, cellReader } from './readCell.ts';
import type { CsvRow } from './readCsv.ts';
import type { Row } from './row.ts';

type Report = (problem: Problem) => void;

const short = (text: string) => (text.length > 120 ? `${text.slice(0, 119)}…` : text);

const faults = {
  quote: [
    'a quoted cell must end at its closing quote',
    'Double the quotes inside a cell: "" stands for one.',
  ],
  unclosed: ['a quoted cell must be closed', 'Add the closing quote; double the quotes inside a cell.'],
  bytes: ['must be UTF-8', 'Save the file as UTF-8, and see that no character was lost (shown as \uFFFD).'],
} as const;

/** What the columns of a file do not tell one by one; the problem names the column it is shown at. */
const rowRules: Partial<
  Record<DatasetFile['kind'], (at: (name: string) => CellValue | null) => [string, CellProblem] | null>
> = {
  case: (at) =>
    at('published_on') === null && at('occurred_on') === null
      ? [
          'published_on',
          new CellProblem(
            'a case needs published_on or occurred_on',
            'Give one of the two dates, a year is enough.',
          ),
        ]
      : null,
  post: (at) => {
    const [opened, closed] = [at('opened_on'), at('closed_on')].map((date) =>
      typeof date === 'string' ? dateSpan(date) : null,
    );
    if (!opened || !closed || opened instanceof CellProblem || closed instanceof CellProblem) return null;
    return closed.last !== null && closed.last < opened.first
      ? ['closed_on', new CellProblem('a post closes after it opens', 'Correct one of the two dates.')]
      : null;
  },
};

/** Checks the rows of one file against its columns, whatever order its header has them in. */
export class RowChecker {
  /** Whether the file can be read at all: it has every required column. */
  readonly usable: boolean;
  private readonly file: DatasetFile;
  private readonly path: string;
  private readonly report: Report;
  private readonly width: number;
  /** For each column of the table: where it stands in this file, -1 for nowhere. */
  private readonly positions: readonly number[];
  private readonly readers: readonly ((text: string) => CellValue | CellProblem)[];
  private readonly at: ReadonlyMap<string, number>;

  constructor(file: DatasetFile, path: string, header: CsvRow, report: Report) {
    this.file = file;
    this.path = path;
    this.report = report;
    const names = header.cells.map((cell) => cell.trim().toLowerCase());
    this.width = names.length;
    this.positions = file.columns.map(({ name, also }) => {
      const position = names.indexOf(name);
      return position < 0 && also ? names.indexOf(also) : position;
    });
    this.readers = file.columns.map((column) => cellReader(column, file.kind));
    this.at = new Map(file.columns.map(({ name }, index) => [name, index]));
    this.usable = this.checkHeader(names);
  }

  private checkHeader(names: readonly string[]): boolean {
    const known = this.file.columns.flatMap(({ name, also }) => (also ? [name, also] : [name]));
    const missing = this.file.columns.filter(
      ({ required }, index) => required && this.positions[index] === -1,
    );
    for (const [index, name] of names.entries()) {
      if (known.includes(name) && names.indexOf(name) === index) continue;
      const near = nearestName(name, known);
      this.report({
        severity: 'warning',
        file: this.path,
        line: 1,
        column: name,
        value: name,
        rule: known.includes(name)
          ? 'a column stands once; the first counts'
          : `is no column of ${basename(this.file.file)}; its cells are left out`,
        remedy: near ? `Did you mean ${near}?` : `The columns are ${known.join(', ')}.`,
      });
    }
    for (const { name } of missing) {
      this.report({
        severity: 'error',
        file: this.path,
        line: 1,
        column: name,
        rule: `the column ${name} is required`,
        remedy:
          names.length === 1 && /[;\t]/.test(names[0] ?? '')
            ? 'Separate the cells with commas; this header is separated otherwise.'
            : `Add a column ${name}; without it no row of the file can be read.`,
      });
    }
    return missing.length === 0;
  }

  /** The checked row; null where it breaks a rule, every one of which is reported. */
  check(raw: CsvRow, report: Report | null = this.report): Row | null {
    const fault = raw.fault ? faults[raw.fault] : null;
    if (fault) {
      const value = raw.cells.find((cell) => cell.includes('\uFFFD')) ?? raw.cells.join(',');
      report?.({
        severity: 'error',
        file: this.path,
        line: raw.line,
        value: short(value),
        rule: fault[0],
        remedy: fault[1],
      });
      return null;
    }
    if (raw.cells.length > this.width && raw.cells.slice(this.width).some((cell) => cell.trim() !== '')) {
      report?.({
        severity: 'error',
        file: this.path,
        line: raw.line,
        value: short(raw.cells.slice(this.width).join(',')),
        rule: `a row has at most as many cells as the header (${this.width})`,
        remedy: 'Quote a cell that holds a comma.',
      });
      return null;
    }
    const values: (CellValue | null)[] = [];
    let sound = true;
    const fail = (column: string, value: string, { rule, remedy }: CellProblem) => {
      sound = false;
      report?.({
        severity: 'error',
        file: this.path,
        line: raw.line,
        column,
        value: short(value),
        rule,
        remedy,
      });
    };
    for (let index = 0; index < this.positions.length; index += 1) {
      const cell = clean(raw.cells[this.positions[index] ?? -1]);
      const column = this.file.columns[index];
      const read = this.readers[index];
      if (!column || !read) continue;
      const value = cell === '' ? null : read(cell);
      if (value instanceof CellProblem) fail(column.name, cell, value);
      else if (value === null || (Array.isArray(value) && value.length === 0)) {
        if (column.required)
          fail(column.name, '', new CellProblem(`${column.name} is required`, 'Fill in the cell.'));
        values.push(null);
        continue;
      }
      values.push(value instanceof CellProblem ? null : value);
    }
    const at = (name: string) => values[this.at.get(name) ?? -1] ?? null;
    if (sound && (at('latitude') === null) !== (at('longitude') === null))
      fail('latitude', '', new CellProblem('latitude and longitude go together', 'Give both or neither.'));
    const broken = sound ? rowRules[this.file.kind]?.(at) : null;
    if (broken) fail(broken[0], String(at(broken[0]) ?? ''), broken[1]);
    if (!sound) return null;
    return { id: this.file.kind === 'citation' ? citationId(at) : String(values[0]), values };
  }

  /** The id of a row that was rejected, where it can be read: rows that refer to it are rejected with it. */
  idOf(raw: CsvRow): string | null {
    if (this.file.kind === 'citation') return null;
    const cell = clean(raw.cells[this.positions[0] ?? -1]);
    const value = cell === '' ? null : this.readers[0]?.(cell);
    return typeof value === 'string' ? value : null;
  }
}

const citationId = (at: (name: string) => CellValue | null) =>
  `citation/${at('case')}|${at('report')}|${at('entity') ?? ''}|${at('role') ?? ''}`;

/** A cell without space around it, with plain line ends, in Unicode's composed form. */
function clean(cell: string | undefined): string {
  if (cell === undefined || cell === '') return '';
  const trimmed = cell.trim();
  // Plain ASCII, the common case, needs no more work.
  if (/^[\x20-\x7e]*$/.test(trimmed)) return trimmed;
  return trimmed.replace(/\r\n?/g, '\n').normalize('NFC').replaceAll('\u0000', '');
}
