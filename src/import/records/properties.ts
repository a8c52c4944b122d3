import type { Support } from '../../evidence/combineReports.ts';
import type { Column, DatasetFile } from '../../model/columns.ts';
import { propertyOf } from '../../model/propertyOf.ts';
import { simplify } from '../../names/simplify.ts';
import { sortKey } from '../../names/sortKey.ts';
import { storedSupport } from '../derived/support.ts';
import { CellProblem } from '../report/problem.ts';
import type { CellValue } from '../rows/cellReader.ts';
import { type DateSpan, dateSpan } from '../rows/dateSpan.ts';
import type { Row } from '../rows/row.ts';

export type Properties = Record<string, unknown>;

/** What of a record comes from its package and its import rather than from its row. */
export interface Bookkeeping {
  readonly package: string;
  readonly synthetic: boolean;
  readonly addedIn: number;
  readonly changedIn: number;
  readonly rowHash: string;
}

/** The properties that a row's record is stored with; what is empty is left out. */
export function properties(
  file: DatasetFile,
  row: Row,
  book: Bookkeeping,
  support: Support | null,
): Properties {
  const stored: Properties = file.kind === 'citation' ? {} : { id: row.id };
  for (let index = 0; index < file.columns.length; index += 1) {
    const column = file.columns[index];
    const value = row.values[index];
    if (column && value !== null && value !== undefined) store(stored, column, value);
  }
  if (file.kind !== 'citation') {
    addDerived(file, stored, support);
    if (file.derived.some(({ name }) => name === 'synthetic')) stored.synthetic = book.synthetic;
  } else {
    const at = (name: string) => row.values[file.columns.findIndex((column) => column.name === name)];
    if (at('entity')) stored.entity = at('entity');
  }
  stored.package = book.package;
  stored.addedIn = book.addedIn;
  stored.changedIn = book.changedIn;
  stored.rowHash = book.rowHash;
  return stored;
}

function store(stored: Properties, column: Column, value: CellValue): void {
  switch (column.cell) {
    case 'id':
    case 'reference':
    case 'references':
    case 'aliases':
    case 'decimal':
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

/** The lower-case text that `text: { contains }` looks into: titles and summary, Chinese in simplified characters too. */
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
