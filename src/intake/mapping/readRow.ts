import { CellProblem } from '../../import/report/problem.ts';
import { cellText } from '../../import/rows/cellText.ts';
import type { Kind } from '../../model/kinds.ts';
import { hasHan } from '../../names/isHan.ts';
import type { InputRow } from '../readers/inputTable.ts';
import type { CompiledTable, MappedColumn } from './compileTable.ts';

/** A record of a row as its cells say it: values as a data package writes them, and names that are not ids yet. */
export interface RowRecord {
  readonly record: string;
  readonly kind: Kind;
  readonly values: Map<string, string>;
  readonly lists: Map<string, string[]>;
  readonly names: { readonly column: MappedColumn; readonly text: string }[];
  /** True if no cell of the row says anything of it: it has values that every row has. */
  readonly isConstant: boolean;
}

/** A cell that a person has to decide about. */
export interface CellDoubt {
  readonly at: number;
  readonly header: string;
  readonly value: string;
  readonly reason: string;
  readonly candidates: readonly string[];
  /** The way out, where it is another than to correct the cell. */
  readonly remedy?: string;
}

/** Numbers of cells by what became of them: together they are all cells of the row. */
export interface CellCounts {
  value: number;
  empty: number;
  doubt: number;
  unused: number;
}

/** A row with the meanings of its columns, before names are ids. */
export interface ReadRow {
  readonly line: number;
  readonly records: ReadonlyMap<string, RowRecord>;
  readonly doubts: CellDoubt[];
  readonly cells: CellCounts;
  /** Texts that mean "not known": how often each stands. */
  readonly missing: readonly string[];
  /** Removals of characters that nobody sees, each with its header. */
  readonly removed: readonly string[];
  readonly key: (record: string) => readonly string[];
}

/** Reads the cells of a row by their meanings. */
export function readRow(compiled: CompiledTable, { line, cells }: InputRow): ReadRow {
  const records = new Map<string, RowRecord>();
  const doubts: CellDoubt[] = [];
  const missing: string[] = [];
  const removed: string[] = [];
  const counts: CellCounts = { value: 0, empty: 0, doubt: 0, unused: 0 };
  const recordOf = (name: string, kind: Kind, isConstant = false): RowRecord => {
    const known = records.get(name);
    if (known) return known;
    const made: RowRecord = {
      record: name,
      kind,
      values: new Map(),
      lists: new Map(),
      names: [],
      isConstant,
    };
    records.set(name, made);
    return made;
  };
  for (const column of compiled.columns) {
    const text = (cells[column.at] ?? '').trim();
    cellText(text, ({ rule }) => removed.push(`${JSON.stringify(column.header)} ${rule}`));
    const before = doubts.length;
    const found = text !== '' && readItems(column, text, () => recordOf(column.record, column.kind), doubts);
    if (doubts.length > before) counts.doubt += 1;
    else if (found) counts.value += 1;
    else {
      counts.empty += 1;
      if (text !== '') missing.push(text);
    }
  }
  for (const at of compiled.unused) counts[(cells[at] ?? '').trim() === '' ? 'empty' : 'unused'] += 1;
  if (records.size > 0)
    for (const { record, kind, column, value } of compiled.constants) {
      const { values } = recordOf(record, kind, true);
      if (!values.has(column.name)) values.set(column.name, value);
    }
  for (const record of records.values()) complete(record);
  return {
    line,
    records,
    doubts,
    cells: counts,
    missing,
    removed,
    key: (record) => (compiled.keys.get(record) ?? []).map((at) => keyText(cells[at] ?? '')),
  };
}

/** Reads the items of one cell into its record. Returns true if there is a value. */
function readItems(
  column: MappedColumn,
  text: string,
  record: () => RowRecord,
  doubts: CellDoubt[],
): boolean {
  const { at, header, column: of, names, several } = column;
  let found = false;
  const doubt = (value: string, reason: string, candidates: readonly string[] = []) =>
    doubts.push({ at, header, value, reason, candidates });
  // "N/A" has no items.
  if (column.readName(text).kind === 'empty') return false;
  for (const item of column.items(text)) {
    if (names !== null) {
      const read = column.readName(item);
      if (read.kind !== 'value') continue;
      record().names.push({ column, text: read.value });
      found = true;
      continue;
    }
    const read = column.read(item);
    if (read.kind === 'empty') continue;
    if (read.kind === 'doubt') {
      doubt(item, read.reason, read.candidates);
      continue;
    }
    found = true;
    const { values, lists } = record();
    if (several) {
      const list = lists.get(of.name) ?? [];
      if (!list.includes(read.value)) list.push(read.value);
      lists.set(of.name, list);
      continue;
    }
    const other = values.get(of.name);
    if (other === undefined || other === read.value) values.set(of.name, read.value);
    else doubt(item, `another column of the row says ${JSON.stringify(other)} of the same`, [other]);
  }
  return found;
}

/** A Chinese name or title stands for the one in Latin script where that is not given, and is the Chinese one where that is not given. */
function complete({ values, kind }: RowRecord): void {
  for (const [latin, chinese] of [
    ['name', 'name_zh'],
    ['title', 'title_zh'],
  ] as const) {
    if (kind === 'report' && latin === 'title') continue;
    const [one, other] = [values.get(latin), values.get(chinese)];
    if (one === undefined && other !== undefined) values.set(latin, other);
    if (one !== undefined && other === undefined && hasHan(one)) values.set(chinese, one);
  }
}

/** The text of a cell of a key: spelling that is not seen makes no difference. */
function keyText(cell: string): string {
  const text = cellText(cell, () => undefined);
  return text instanceof CellProblem ? cell.trim() : text.normalize('NFKC').replace(/\s+/g, ' ').trim();
}
