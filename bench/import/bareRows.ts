import { classificationOf } from '../../src/model/classificationId.ts';
import type { Column, DatasetFile } from '../../src/model/columns.ts';
import { propertyOf } from '../../src/model/propertyOf.ts';

/** One row of a CSV file by column name. */
export type Cells = Readonly<Record<string, string>>;

/** A relationship to create between two records. */
export interface BareLink {
  readonly from: string;
  readonly to: string;
  readonly properties: object;
}

const items = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');

const fullId = (kind: string, id: string): string => (id.includes('/') ? id : `${kind}/${id}`);

/** A row's own id, with its kind; a country's is its code, and a classification's follows from its technology and class. */
export const idOf = ({ kind }: DatasetFile, cells: Cells): string =>
  kind === 'classification'
    ? classificationOf(fullId('technology', cells.technology ?? ''), fullId('class', cells.class ?? ''))
    : fullId(kind, cells.id ?? cells.code ?? '');

/** Returns the values that a row stores on its own record: each column that names no other record, unchanged. */
export function recordOf(file: DatasetFile, cells: Cells): object {
  const record: Record<string, unknown> = { id: idOf(file, cells) };
  for (const column of file.columns) {
    const value = cells[column.name];
    if (column.cell !== 'aliases' && column.cell !== 'id' && !isReference(column) && value)
      record[propertyOf(column.name)] = column.cell === 'words' ? items(value) : value;
  }
  return record;
}

/** Returns the ids that a row links its record to, by the type of the link; the citations make those to reports. */
export function linksOf(file: DatasetFile, cells: Cells): [type: string, link: BareLink][] {
  const own = idOf(file, cells);
  return file.columns.flatMap((column) => {
    const { link } = column;
    if (!link || !isReference(column) || link.type === 'SUPPORTED_BY') return [];
    return items(cells[column.name]).map((item): [string, BareLink] => {
      const other = fullId(column.to[0] ?? '', item);
      const [from, to] = link.direction === 'out' ? [own, other] : [other, own];
      return [link.type, { from, to, properties: {} }];
    });
  });
}

/** The further names of a row's record. */
export const aliasesOf = (file: DatasetFile, cells: Cells): object[] =>
  items(cells.aliases).map((alias) => ({ of: idOf(file, cells), text: alias.split('|')[0] }));

/** A citation, as the relationship it is. */
export function citationOf({ case: about = '', report = '', ...rest }: Cells): BareLink {
  const properties = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== ''));
  return { from: fullId('case', about), to: fullId('report', report), properties };
}

const isReference = (column: Column): column is Column & { cell: 'reference' | 'references' } =>
  column.cell === 'reference' || column.cell === 'references';
