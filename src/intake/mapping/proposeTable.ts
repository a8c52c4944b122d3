import { datasetFile } from '../../model/datasetFiles.ts';
import type { Kind } from '../../model/kinds.ts';
import { columnOf, type HeaderMeaning, kindOfTable, readHeader } from '../headers/readHeader.ts';
import type { InputRow, InputTable } from '../readers/inputTable.ts';
import { readValue } from '../values/readValue.ts';
import { firstRows, textsOf } from './firstRows.ts';
import { listOfKind } from './listOfKind.ts';
import type { TableMapping } from './mapping.ts';
import { citedRecord, kindOfRecord, readMeaning, writeMeaning } from './meaning.ts';
import type { Because, ProposedColumn } from './proposedColumn.ts';
import { proposeKeys } from './proposeKeys.ts';
import { settleColumns } from './settleColumns.ts';
import { meaningOfValues } from './valueEvidence.ts';

/** A table with the mapping that is proposed for it. */
export interface ProposedTable {
  readonly table: InputTable;
  /** The kind of record that a row is, or that it is about. */
  readonly kind: Kind | null;
  /** True if the table is named for its kind, as the files of a data package are. */
  readonly named: boolean;
  readonly columns: readonly ProposedColumn[];
  readonly mapping: TableMapping;
}

/** Rows that are looked at. */
const SAMPLED = 2_000;

/** Proposes what each column of a table is, from its header and its first rows. */
export async function proposeTable(table: InputTable): Promise<ProposedTable> {
  const rows = await firstRows(table, SAMPLED);
  const headers = table.columns.map((column) => (table.header?.is === 'none' ? null : readHeader(column)));
  const namedKind = kindOfTable(table.name);
  const kind = namedKind ?? kindByHeaders(headers) ?? kindByValues(table, headers, rows);
  const columns: ProposedColumn[] = [];
  for (const [at, column] of table.columns.entries()) {
    const samples = textsOf(rows, at).slice(0, 3);
    const [is, because] =
      kind === null ? [null, 'NOTHING' as const] : meant(kind, column, headers[at] ?? null, samples);
    columns.push({ column, is, because, samples });
  }
  // The rows of a table that is named for its kind may be referred to by their numbers.
  if (namedKind === null)
    for (const [at, column] of columns.entries())
      if (column.is === `${kind}.id` && countsRows(rows, at))
        columns[at] = { ...column, is: null, because: 'COUNTS' };
  const settled = kind === null ? columns : joinLists(columns, kind);
  const proposed = settleColumns(settled, kind, rows);
  return {
    table,
    kind,
    named: namedKind !== null,
    columns: proposed,
    mapping: {
      table: table.name,
      ...saidHeader(table),
      ...proposeKeys(kind, proposed, rows),
      columns: proposed.map(({ because: _, samples: __, ...column }) => column),
    },
  };
}

/** The choice of headers for a mapping, where the next file may not show it by itself. */
const saidHeader = ({ header }: InputTable): Pick<TableMapping, 'header'> =>
  header && (header.is === 'none' || header.isSaid) ? { header: header.is } : {};

/** True if a column counts the rows from 1: the next file begins anew, so that its numbers are no ids. */
const countsRows = (rows: readonly InputRow[], at: number): boolean =>
  rows.length > 0 &&
  rows.every(({ cells }, place) => Number((cells[at] ?? '').trim() || Number.NaN) === place + 1);

const parties: ReadonlySet<Kind | null> = new Set(['post', 'target', 'company', 'technology']);

/** Returns the kind of the rows of a table that is not named for one. */
function kindByHeaders(headers: readonly (HeaderMeaning | null)[]): Kind | null {
  const has = (column: string) => headers.some((each) => each?.kind === null && each.column === column);
  const named = headers.filter((each) => parties.has(each?.kind ?? null));
  if (named.length > 0 && (named.length > 1 || has('title') || has('title_zh') || has('published_on')))
    return 'case';
  if (has('title') || has('title_zh')) return has('publisher') && !has('summary') ? 'report' : 'case';
  if (has('name') || has('name_zh') || named.length === 1)
    return has('country') || named[0]?.kind === 'target'
      ? 'target'
      : has('province') || named[0]?.kind === 'company'
        ? 'company'
        : null;
  return null;
}

/** A table of addresses, dates and other columns has a row for each notice, whatever its headers are. */
function kindByValues(
  { columns }: InputTable,
  headers: readonly (HeaderMeaning | null)[],
  rows: readonly InputRow[],
): Kind | null {
  const found = columns.map((_, at) => meaningOfValues('case', textsOf(rows, at), []));
  const has = (is: string, word: string) =>
    found.includes(is) || headers.some((each) => each?.column === word);
  const isNotices = has('report.url', 'url') && has('case.published_on', 'published_on');
  return columns.length > 2 && isNotices ? 'case' : null;
}

type Meant = readonly [is: string | null, because: Because];

function meant(kind: Kind, header: string, words: HeaderMeaning | null, samples: readonly string[]): Meant {
  const written = header.trim().toLowerCase();
  const exact = datasetFile(kind).columns.find(({ name, also }) => name === written || also === written);
  if (exact) return [writeMeaning(kind, exact.name), 'COLUMN'];
  if (words === null) return [null, 'NOTHING'];
  const is = kind === 'case' ? inCase(words, samples) : inRecord(kind, words);
  return is === null ? [null, 'NOTHING'] : [is, words.near ? 'NEAR' : 'HEADER'];
}

/** Columns of the source of a case, which stand beside those of the case itself. */
const ofReport: ReadonlySet<string> = new Set(['url', 'archived_url', 'publisher', 'language']);
const ofCitation: ReadonlySet<string> = new Set(['quote', 'locator', 'section']);
const ofTarget: ReadonlySet<string> = new Set(['country', 'city', 'region', 'identifiers']);

function inCase({ kind, column, number }: HeaderMeaning, samples: readonly string[]): string | null {
  if (kind === null) {
    if (column === null) return null;
    const own = columnOf('case', column);
    if (own !== null) return writeMeaning('case', own);
    if (ofReport.has(column)) return writeMeaning('report', column);
    if (ofCitation.has(column)) return writeMeaning('citation', column);
    return ofTarget.has(column)
      ? writeMeaning('target', column)
      : column === 'province'
        ? 'company.province'
        : null;
  }
  const record = number === null || kind === 'case' ? kind : `${kind} ${number}`;
  if (kind === 'case' || kind === 'citation') return written(record, kind, column ?? 'title');
  if (kind === 'report') {
    if (column !== null) return written('report', kind, column);
    return samples.length > 0 && samples.every((each) => /^https?:\/\//i.test(each))
      ? 'report.url'
      : 'report.title';
  }
  if (!(kind in listOfKind)) return null;
  const own = written(record, kind, column ?? 'name');
  return own === null && column !== null && isOfCitation(column, samples)
    ? writeMeaning(`citation of ${record}`, column)
    : own;
}

/** True if a column of a party is one of the citation about it. Other roles than the model's would hold the rows back. */
const isOfCitation = (column: string, samples: readonly string[]): boolean =>
  ofCitation.has(column) ||
  (column === 'role' && samples.every((each) => readValue('CitationRole', each).kind === 'value'));

const written = (record: string, kind: Kind, word: string): string | null => {
  const column = columnOf(kind, word);
  return column === null ? null : writeMeaning(record, column);
};

function inRecord(kind: Kind, words: HeaderMeaning): string | null {
  if (words.kind !== null && words.kind !== kind) {
    // The column of another kind that this one refers to: the area of a technology, the report of a citation.
    const { columns } = datasetFile(kind);
    const reference = columns.find(
      (each) => each.cell === 'reference' && each.to.some((to) => to === words.kind),
    );
    if (reference && words.column === null) return writeMeaning(kind, reference.name);
    // In a table of foreign parties, "company" is what they are.
    return words.kind === 'company' && kind === 'target' ? written(kind, kind, words.column ?? 'name') : null;
  }
  return written(kind, kind, words.column ?? 'name');
}

/** A party of which a row says the name alone is an item of the case's list; one that has more columns, or citations of its own, stays a record. */
function joinLists(columns: readonly ProposedColumn[], kind: Kind): ProposedColumn[] {
  if (kind !== 'case') return [...columns];
  const told = new Map<string, number>();
  for (const { is } of columns) {
    const record = is?.split('.')[0] ?? '';
    told.set(record, (told.get(record) ?? 0) + 1);
  }
  const records = new Set(columns.flatMap(({ is }) => (is ? [is.split('.')[0]] : [])));
  const cited = new Set([...records].flatMap((record) => citedRecord(record ?? '') ?? []));
  return columns.map((each) => {
    const meaning = each.is === null ? null : readMeaning(each.is);
    if (meaning === null) return each;
    const party = citedRecord(meaning.record);
    // Words about a party that no column names say nothing of the case.
    if (party !== null)
      return isNamed(columns, party) ? each : { ...each, is: null, because: 'NOTHING' as const };
    const list = listOfKind[meaning.kind];
    if (list === undefined) return each;
    const isCited = meaning.record !== meaning.kind && cited.has(meaning.record);
    const alone = (told.get(meaning.record) ?? 0) === 1 && !isCited;
    if (meaning.column.name === 'name' || meaning.column.name === 'name_zh')
      return alone ? { ...each, is: writeMeaning('case', list) } : each;
    // A country of no party in particular, beside several or none, says nothing.
    const named = columns.some(
      ({ is }) => is?.startsWith(`${meaning.record}.name`) || is === `${meaning.record}.id`,
    );
    return named || !records.has(meaning.record) ? each : { ...each, is: null, because: 'NOTHING' as const };
  });
}

/** True if a column names a record of a row, or the records of its kind where it has no number. */
const isNamed = (columns: readonly ProposedColumn[], record: string): boolean =>
  columns.some(({ is }) => {
    const meaning = is === null ? null : readMeaning(is);
    if (meaning === null) return false;
    const list = listOfKind[kindOfRecord(record) ?? 'case'];
    if (meaning.record === 'case') return meaning.column.name === list;
    const isRecord = meaning.record === record || meaning.kind === record;
    return isRecord && ['id', 'name', 'name_zh'].includes(meaning.column.name);
  });
