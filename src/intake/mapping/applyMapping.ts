import { setImmediate } from 'node:timers/promises';
import type { Problem } from '../../import/report/problem.ts';
import type { Problems } from '../../import/report/problemList.ts';
import { type Kind, kinds } from '../../model/kinds.ts';
import type { InputTable } from '../readers/inputTable.ts';
import { type CompiledTable, compileTable } from './compileTable.ts';
import type { NameDecision } from './decisions.ts';
import type { Mapping, TableMapping } from './mapping.ts';
import type { NamedValue } from './namedValue.ts';
import { hasNames, InputNames, type KnownRecords } from './names.ts';
import { GatheredRows, type Origin, type WriteRow } from './outputRows.ts';
import { type CellCounts, type ReadRow, readRow } from './readRow.ts';
import { countryOf, nameOf, ownId, resolveRow } from './resolveRow.ts';

/** What became of a table: its rows are those that made records, those held back, and those without a value; its cells likewise. */
export interface TableAccount {
  readonly table: InputTable;
  readonly shown: string;
  rows: number;
  made: number;
  held: number;
  blank: number;
  readonly cells: CellCounts;
  /** How often its rows tell of a record of each kind. */
  readonly makes: Partial<Record<Kind, number>>;
  /** Texts that mean "not known", and how often each stands. */
  readonly missing: Map<string, number>;
}

/** The result of a mapping: what became of each table and of each different name. */
export interface Applied {
  readonly tables: readonly TableAccount[];
  readonly names: readonly NamedValue[];
}

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
  const compiled = pairsOf(mapping, tables, problems.add).map(([table, of]) =>
    compileTable(table, of, problems.add),
  );
  // A record stands before those that refer to it, as the import reads them.
  compiled.sort((one, other) => rankOf(one.kind) - rankOf(other.kind));
  const names = new InputNames({ known, decisions, makeNew, signal });
  const keys = new Keys();
  for (const each of compiled)
    for await (const row of rowsOf(each, signal)) noteRow(row, each.shown, names, keys, mapping.name);
  await names.settle();
  const gathered = new GatheredRows(problems.add);
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
      const { made, doubts, names: waiting } = resolveRow(each, row, names, mapping.name);
      // A party whose country could not be read waits for that cell alone.
      for (const name of waiting) if (doubts.length === 0 || name.candidates.length > 0) undecided.add(name);
      for (const doubt of doubts) problems.add(problemOf(each, row.line, doubt));
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
      for (const { kind, id, values, shared } of made) {
        account.makes[kind] = (account.makes[kind] ?? 0) + 1;
        const isCase = kind === 'case' && shared;
        if (isCase && keys.repeats(id)) warnOfRepeat(keys, id, origin, problems.add);
        if (shared && !(isCase && !keys.repeats(id))) gathered.add(kind, id, values, origin);
        else write(kind, values, origin);
      }
    }
  }
  gathered.write(write);
  for (const name of undecided) problems.add(problemOfName(name));
  for (const alike of names.alike) problems.add(warningOfAlike(alike));
  return { tables: accounts, names: names.all() };
}

const rankOf = (kind: Kind | null): number => (kind === null ? kinds.length : kinds.indexOf(kind));

/**
 * Pairs the tables with their mappings by name, those of one name in their order; the only table with the only mapping, so that next
 * month's file may have another name.
 */
function pairsOf(
  mapping: Mapping,
  tables: readonly InputTable[],
  report: (problem: Problem) => void,
): [InputTable, TableMapping][] {
  const [only] = mapping.tables;
  const [table] = tables;
  if (only && table && mapping.tables.length === 1 && tables.length === 1) return [[table, only]];
  const pairs: [InputTable, TableMapping][] = [];
  const before = new Map<string, number>();
  for (const each of tables) {
    const same = mapping.tables.filter(({ table: name }) => name === each.name);
    const place = before.get(each.name) ?? 0;
    before.set(each.name, place + 1);
    const of = same[place] ?? same[0];
    if (of) pairs.push([each, of]);
    else
      report({
        severity: 'warning',
        file: each.file,
        value: each.name,
        rule: 'is a table that the mapping does not have; its rows are not imported',
        remedy: 'Add it to the mapping: `wishlist map` writes one for all tables.',
      });
  }
  return pairs;
}

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

/** Ids of cases, and which of them several rows have. */
class Keys {
  private readonly seen = new Set<string>();
  private readonly twice = new Map<string, number>();

  add(id: string): void {
    if (this.seen.has(id)) this.twice.set(id, 0);
    else this.seen.add(id);
  }

  repeats(id: string): boolean {
    return this.twice.has(id);
  }

  /** Returns the line on which the id stood first, and keeps this one if there was none. */
  firstLine(id: string, line: number): number {
    const first = this.twice.get(id) || line;
    this.twice.set(id, first);
    return first;
  }
}

function warnOfRepeat(
  keys: Keys,
  id: string,
  { file, line }: { readonly file: string; readonly line: number },
  report: (problem: Problem) => void,
): void {
  const first = keys.firstLine(id, line);
  if (first === line) return;
  report({
    severity: 'warning',
    file,
    line,
    value: id,
    rule: `is the case of line ${first} too: the cells of its key are the same; the two rows make one case`,
    remedy: 'If these are two cases, name more columns under "keys" in the mapping.',
  });
}

function noteRow(row: ReadRow, file: string, names: InputNames, keys: Keys, packageName: string): void {
  const place = { file, line: row.line };
  for (const record of row.records.values()) {
    const id = ownId(record, row, packageName);
    for (const { column, text } of record.names)
      if (column.names !== null) names.note(column.names, text, '', [], place);
    if (record.kind === 'case' && id !== '') keys.add(id);
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
});

function count(account: TableAccount, { cells, missing }: ReadRow): void {
  account.rows += 1;
  account.cells.value += cells.value;
  account.cells.empty += cells.empty;
  account.cells.doubt += cells.doubt;
  account.cells.unused += cells.unused;
  for (const text of missing) account.missing.set(text, (account.missing.get(text) ?? 0) + 1);
}

function problemOf(
  { shown }: CompiledTable,
  line: number,
  {
    header,
    value,
    reason,
    candidates,
  }: { header: string; value: string; reason: string; candidates: readonly string[] },
): Problem {
  return {
    severity: 'error',
    file: shown,
    line,
    column: header,
    value,
    rule: `${reason.replace(/\.$/, '')}; the row is held back`,
    remedy:
      candidates.length > 0
        ? `It may be ${candidates.slice(0, 5).join(', ')}: write the one that is meant, or say in the mapping how to read it.`
        : 'Correct the cell, or leave it empty.',
  };
}

function problemOfName({ kind, value, reason, candidates, places, count, country }: NamedValue): Problem {
  const listed = candidates
    .map(({ id, name, score }) => `${id} (${name}${score > 0 ? `, ${score}` : ''})`)
    .join('; ');
  return {
    severity: 'error',
    ...placeOf(places),
    column: kind,
    value: country === '' ? value : `${value} (${country})`,
    rule: `${reason}${listed === '' ? '' : `: ${listed}`}; held back: ${placesText(places, count)}`,
    remedy:
      'Decide in the file of decisions beside the mapping (docs/intake.md): same with an id, new, or none.',
  };
}

function warningOfAlike({ one, other, score }: InputNames['alike'][number]): Problem {
  return {
    severity: 'warning',
    ...placeOf(other.places),
    column: other.kind,
    value: other.value,
    rule: `may be the same ${other.kind} as ${JSON.stringify(one.value)} (${placesText(one.places, one.count)}): the names are alike at ${score} of 100; both are new records`,
    remedy: 'If they are the same, write the id of one as the decision of the other.',
  };
}

const placeOf = ([first]: readonly Origin[]) => ({ file: first?.file ?? '', line: first?.line ?? 1 });

/** Names the lines of each file: `lines 2, 5 of cases.csv`. */
function placesText(places: readonly Origin[], count: number): string {
  const files = [...new Set(places.map(({ file }) => file))];
  const texts = files.map((file) => {
    const lines = [...new Set(places.flatMap((each) => (each.file === file ? [each.line] : [])))];
    return `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}${files.length > 1 ? ` of ${file}` : ''}`;
  });
  const more = count - places.length;
  return `${texts.join('; ')}${more > 0 ? ` and ${more} more` : ''}`;
}
