import type { Support } from '../../evidence/combineReports.ts';
import type { Column, DatasetFile } from '../../model/columns.ts';
import { propertyOf } from '../../model/propertyOf.ts';
import { simplify } from '../../names/simplify.ts';
import { sortKey } from '../../names/sortKey.ts';
import { storedSupport } from '../derived/support.ts';
import { CellProblem } from '../report/problem.ts';
import type { CellValue } from '../rows/cellReader.ts';
import { type DateSpan, dateSpan } from '../rows/dateSpan.ts';
import { cellOf, type Row } from '../rows/row.ts';
import type { Bookkeeping } from './bookkeeping.ts';

export type Properties = Record<string, unknown>;

/** Returns the properties that a row's record is stored with, without those that are empty. */
export function recordProperties(
  file: DatasetFile,
  row: Row,
  book: Bookkeeping,
  support: Support | null,
): Properties {
  const stored: Properties = { id: row.id, ...ownProperties(file, row) };
  addDerived(file, stored, support);
  if (file.derived.some(({ name }) => name === 'synthetic')) stored.synthetic = book.synthetic;
  return addBookkeeping(stored, book);
}

/** Returns the properties that a row's citation is stored with, without those that are empty. */
export function citationProperties(file: DatasetFile, row: Row, book: Bookkeeping): Properties {
  const stored = ownProperties(file, row);
  const entity = cellOf(file, row, 'entity');
  if (entity) stored.entity = entity;
  return addBookkeeping(stored, book);
}

function ownProperties(file: DatasetFile, row: Row): Properties {
  const stored: Properties = {};
  for (let index = 0; index < file.columns.length; index += 1) {
    const column = file.columns[index];
    const value = row.values[index];
    if (column && value !== null && value !== undefined) store(stored, column, value);
  }
  return stored;
}

function addBookkeeping(
  stored: Properties,
  { package: owner, addedIn, changedIn, rowHash }: Bookkeeping,
): Properties {
  stored.package = owner;
  stored.addedIn = addedIn;
  stored.changedIn = changedIn;
  stored.rowHash = rowHash;
  return stored;
}

function store(stored: Properties, column: Column, value: CellValue): void {
  switch (column.cell) {
    case 'id':
    case 'reference':
    case 'references':
    case 'aliases':
      return;
    case 'decimal':
      if (!column.inPoint) stored[propertyOf(column.name)] = value;
      return;
    case 'date': {
      const span = spanOf(value);
      const name = propertyOf(column.name);
      stored[name] = span.text;
      stored[`${name}First`] = span.first;
      if (span.last !== null) stored[`${name}Last`] = span.last;
      return;
    }
    default:
      stored[propertyOf(column.name)] = value;
  }
}

function addDerived(file: DatasetFile, stored: Properties, support: Support | null): void {
  if (file.kind === 'country') stored.code = String(stored.id).slice('country/'.length);
  if (file.kind === 'area') stored.code = String(stored.id).slice('area/'.length).toUpperCase();
  if (file.kind === 'report' && stored.reliability && stored.credibility)
    stored.grade = `${stored.reliability}${stored.credibility}`;
  stored.sortKey = sortKey(String(stored.name ?? stored.title ?? ''));
  if (file.kind !== 'case') return;
  const date = spanOf(stored.occurredOn ?? stored.publishedOn);
  stored.firstDay = date.first;
  if (date.last !== null) stored.lastDay = date.last;
  stored.searchText = searchText(stored);
  if (support) Object.assign(stored, storedSupport(support));
}

/** Returns the lower-case text that `text: { contains }` searches: titles and summary, with a Chinese title in simplified characters too. */
function searchText({ title, titleZh, summary }: Properties): string {
  const texts = [title, titleZh, titleZh ? simplify(String(titleZh)) : null, summary];
  // Most titles are written in simplified characters already, and a text is stored once.
  return [...new Set(texts.filter(Boolean))].join('\n').toLowerCase();
}

function spanOf(value: unknown): DateSpan {
  const span = dateSpan(String(value));
  if (span instanceof CellProblem)
    throw new Error(`The date ${String(value)} passed the checks but is none.`);
  return span;
}
