import type { DatasetFile, Link } from '../../model/columns.ts';
import { itemsOf, type Row } from './row.ts';

/** A column that makes links. */
export interface LinkColumn {
  readonly name: string;
  readonly link: Link;
  /** Whether it names records of its own kind, which may be stored later. */
  readonly withinKind: boolean;
}

/** The columns of a file that make links. */
export const linkColumns = (file: DatasetFile): LinkColumn[] =>
  file.columns.flatMap((column) =>
    column.link && 'to' in column
      ? [{ name: column.name, link: column.link, withinKind: column.to.includes(file.kind) }]
      : [],
  );

/** The column that names records of its file's own kind; few kinds have one. */
export const columnWithinKind = (file: DatasetFile): LinkColumn | undefined =>
  linkColumns(file).find(({ withinKind }) => withinKind);

/** What one column of these rows links, each pair from first to second. */
export const linkPairs = (
  file: DatasetFile,
  rows: readonly Row[],
  { name, link }: LinkColumn,
): (readonly [string, string])[] =>
  rows.flatMap((row) =>
    itemsOf(file, row, name).map((id): [string, string] =>
      link.direction === 'out' ? [row.id, id] : [id, row.id],
    ),
  );
