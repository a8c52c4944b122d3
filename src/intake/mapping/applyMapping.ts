import { setImmediate } from 'node:timers/promises';
import type { Problems } from '../../import/report/problemList.ts';
import { type Kind, kinds } from '../../model/kinds.ts';
import type { InputTable } from '../readers/inputTable.ts';
import { type CompiledTable, compileTable } from './compileTable.ts';
import type { NameDecision } from './decisions.ts';
import { headedTable } from './headedTable.ts';
import type { Mapping } from './mapping.ts';
import {
  leftWithItsParty,
  problemOfCell,
  problemOfName,
  repeatedCase,
  warningOfAlike,
  withoutMapping,
} from './mappingProblems.ts';
import { mappingsOf } from './mappingsOf.ts';
import type { NamedValue } from './namedValue.ts';
import { hasNames, InputNames, type KnownRecords } from './names.ts';
import { GatheredRows, type WriteRow } from './outputRows.ts';
import { type CellCounts, type ReadRow, readRow } from './readRow.ts';
import { countryOf, type MadeRecord, nameOf, ownId, resolveRow } from './resolveRow.ts';
import { RowIds } from './rowIds.ts';

/** Account of a table: its rows are those that made records, those held back, and those without a value; its cells likewise. */
export interface TableAccount {
  readonly table: InputTable;
  readonly shown: string;
  rows: number;
  made: number;
  held: number;
  blank: number;
  readonly cells: CellCounts;
  /** Number of times that its rows mention a record of each kind. */
  readonly makes: Partial<Record<Kind, number>>;
  /** Texts that mean "not known", and how often each stands. */
  readonly missing: Map<string, number>;
  /** Removals of characters that nobody sees, by column, and the number of cells. */
  readonly removed: Map<string, number>;
}

/** The result of a mapping: what became of each table and of each different name. */
export interface Applied {
  readonly tables: readonly TableAccount[];
  readonly names: readonly NamedValue[];
}

/** Options of applying a mapping, with where rows and problems go. */
export interface ApplyOptions {
  readonly known: KnownRecords;
  readonly decisions?: readonly NameDecision[];
  /** Make a new record of each name that is in doubt. */
  readonly makeNew?: boolean;
  readonly write: WriteRow;
  readonly problems: Problems;
  readonly signal?: AbortSignal | undefined;
}

/** Rows between two turns of the event loop. */
const ROWS_AT_ONCE = 1_000;

/**
 * Makes the rows of a data package of some tables. The tables are read twice: for their names and keys, and for their rows. A row with a cell or
 * name that a person has to decide about makes nothing.
 */
export async function applyMapping(
  mapping: Mapping,
  tables: readonly InputTable[],
  { known, decisions = [], makeNew = false, write, problems, signal }: ApplyOptions,
): Promise<Applied> {
  const compiled: CompiledTable[] = [];
  for (const [at, of] of mappingsOf(mapping, tables).entries()) {
    const table = tables[at];
    if (table && of) compiled.push(compileTable(await headedTable(table, of), of, problems.add));
    else if (table) problems.add(withoutMapping(table));
  }
  // A record stands before those that refer to it, as the import reads them.
  compiled.sort((one, other) => rankOf(one.kind) - rankOf(other.kind));
  const names = new InputNames({ known, decisions, makeNew, signal });
  const ids = new RowIds();
  let rows = 0;
  for (const each of compiled)
    for await (const row of rowsOf(each, signal)) {
      rows += 1;
      noteRow(row, each.shown, names, (id) => ids.add(id, rows), mapping.name);
    }
  await names.settle();
  const gathered = new GatheredRows(problems.add);
  const ofRow = new GatheredRows(problems.add);
  const undecided = new Set<NamedValue>();
  const accounts: TableAccount[] = [];
  for (const each of compiled) {
    const account = newAccount(each);
    accounts.push(account);
    for await (const row of rowsOf(each, signal)) {
      count(account, row);
      const origin = { file: each.shown, line: row.line };
      if (row.records.size === 0 && row.doubts.length === 0) {
        account.blank += 1;
        continue;
      }
      const { made, doubts, names: waiting, leftOut } = resolveRow(each, row, names, mapping.name);
      // A party whose country could not be read waits for that cell alone.
      for (const name of waiting) if (doubts.length === 0 || name.candidates.length > 0) undecided.add(name);
      for (const doubt of doubts) problems.add(problemOfCell(origin, doubt));
      if (doubts.length > 0 || waiting.length > 0) {
        account.held += 1;
        for (const record of row.records.values())
          if (record.kind === each.kind && record.kind !== 'case') {
            const id = ownId(record, row, mapping.name);
            if (id !== '') names.held.set(id, `line ${row.line} of ${each.shown}`);
          }
        continue;
      }
      account.made += 1;
      for (const { record, values } of leftOut)
        problems.add(leftWithItsParty(origin, record, values.get('quote') ?? ''));
      for (const record of made) {
        const { kind, id, values, shared, implied } = record;
        account.makes[kind] = (account.makes[kind] ?? 0) + 1;
        if (kind === 'case' && shared && ids.repeats(id)) {
          const first = ids.firstLine(id, origin.line);
          if (first !== origin.line) problems.add(repeatedCase(id, origin, first));
        }
        if (!shared) write(kind, values, origin);
        else if (isOfOneRow(record, ids)) ofRow.add(kind, id, values, origin, implied);
        else gathered.add(kind, id, values, origin, implied);
      }
      ofRow.write(write);
    }
  }
  gathered.write(write);
  for (const name of undecided) problems.add(problemOfName(name));
  for (const alike of names.alike) problems.add(warningOfAlike(alike));
  return { tables: accounts, names: names.all() };
}

/** True if no other row can describe a record: a case or report whose id one row has, and what is said about such a case. */
function isOfOneRow({ kind, id, values }: MadeRecord, ids: RowIds): boolean {
  if (kind === 'case' || kind === 'report') return !ids.repeats(id);
  return kind === 'citation' && !ids.repeats(`case/${String(values.get('case') ?? '')}`);
}

const rankOf = (kind: Kind | null): number => (kind === null ? kinds.length : kinds.indexOf(kind));

async function* rowsOf(compiled: CompiledTable, signal: AbortSignal | undefined): AsyncGenerator<ReadRow> {
  let rows = 0;
  for await (const row of compiled.table.rows()) {
    yield readRow(compiled, row);
    rows += 1;
    if (rows % ROWS_AT_ONCE !== 0) continue;
    signal?.throwIfAborted();
    await setImmediate();
  }
}

function noteRow(
  row: ReadRow,
  file: string,
  names: InputNames,
  addId: (id: string) => void,
  packageName: string,
): void {
  const place = { file, line: row.line };
  for (const record of row.records.values()) {
    const id = ownId(record, row, packageName);
    for (const { column, text } of record.names)
      if (column.names !== null) names.note(column.names, text, '', [], place);
    if ((record.kind === 'case' || record.kind === 'report') && id !== '') addId(id);
    if (!hasNames(record.kind)) continue;
    const name = nameOf(record);
    const identifiers = record.lists.get('identifiers') ?? [];
    if (id === '') {
      if (name !== '') names.note(record.kind, name, countryOf(record), identifiers, place);
      continue;
    }
    if (record.values.size > 1 || record.lists.size > 0)
      names.declare(record.kind, {
        id,
        name: name || id,
        nameZh: record.values.get('name_zh'),
        identifiers,
        aliases: (record.lists.get('aliases') ?? []).map((each) => ({ text: each.split('|')[0] ?? each })),
        country: countryOf(record) || null,
      });
  }
}

const newAccount = ({ table, shown }: CompiledTable): TableAccount => ({
  table,
  shown,
  rows: 0,
  made: 0,
  held: 0,
  blank: 0,
  cells: { value: 0, empty: 0, doubt: 0, unused: 0 },
  makes: {},
  missing: new Map(),
  removed: new Map(),
});

function count(account: TableAccount, { cells, missing, removed }: ReadRow): void {
  account.rows += 1;
  account.cells.value += cells.value;
  account.cells.empty += cells.empty;
  account.cells.doubt += cells.doubt;
  account.cells.unused += cells.unused;
  for (const text of missing) account.missing.set(text, (account.missing.get(text) ?? 0) + 1);
  for (const text of removed) account.removed.set(text, (account.removed.get(text) ?? 0) + 1);
}
