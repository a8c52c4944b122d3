import type { Column, DatasetFile } from '../../model/columns.ts';
import { type NameAlias, readAlias, writeAlias } from '../../names/alias.ts';
import type { CellValue } from '../rows/cellReader.ts';
import { cellOf, itemsOf, type Row } from '../rows/row.ts';

/** Columns whose cells belong together: they come from the first row that fills the first of them. */
const together: readonly (readonly string[])[] = [
  ['latitude', 'longitude'],
  ['reliability', 'credibility'],
  ['proposed_reliability', 'proposed_credibility', 'proposal_reason'],
  ['stage', 'stage_on'],
];

/**
 * Returns the row of the record that answers for others: its own cells, where they are empty those of the next row, and all items of lists.
 * The names of the others are among its aliases. Links are left out.
 */
export function mergedRow(file: DatasetFile, rows: readonly Row[]): Row {
  const first = (name: string): Row | undefined => rows.find((row) => cellOf(file, row, name) !== null);
  const mergedCell = ({ name, cell, link }: Column): CellValue | null => {
    if (link) return null;
    if (cell === 'aliases')
      return listOrNull([
        ...rows.flatMap((row) => itemsOf(file, row, name)),
        ...namesOf(file, rows.slice(1), ['name', 'name_zh']).map(writeAlias),
      ]);
    if (cell === 'identifiers' || cell === 'words')
      return listOrNull(rows.flatMap((row) => itemsOf(file, row, name)));
    const leading = together.find((columns) => columns.includes(name))?.[0] ?? name;
    const row = first(leading) ?? first(name);
    return row ? cellOf(file, row, name) : null;
  };
  return { id: rows[0]?.id ?? '', values: file.columns.map(mergedCell) };
}

/** Returns the titles of the records that another one of their kind answers for, as its aliases. */
export const furtherTitles = (file: DatasetFile, [own, ...others]: readonly Row[]): NameAlias[] => {
  const columns = ['title', 'title_zh'];
  const known = new Set(own ? columns.flatMap((column) => itemsOf(file, own, column)) : []);
  return namesOf(file, others, columns).filter(({ text }) => !known.has(text));
};

/** Returns names of rows as aliases. A line would end the text of an alias, and becomes a space. */
function namesOf(file: DatasetFile, rows: readonly Row[], columns: readonly string[]): NameAlias[] {
  const names = rows.flatMap((row) => columns.flatMap((column) => itemsOf(file, row, column)));
  return [...new Set(names)].flatMap((name) => {
    const alias = readAlias(name.replace(/[|｜]/g, ' '));
    return typeof alias === 'string' ? [] : [alias];
  });
}

const listOrNull = (items: readonly string[]): string[] | null =>
  items.length > 0 ? [...new Set(items)].sort() : null;
