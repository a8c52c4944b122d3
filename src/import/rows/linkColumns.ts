import type { DatasetFile, Link } from '../../model/columns.ts';
import { perObject } from '../../perObject.ts';
import { itemsOf, type Row } from './row.ts';

/** A column whose cells are stored as relationships. */
export interface LinkColumn {
  readonly name: string;
  readonly link: Link;
  /** True if it names records of its own kind, which may be stored later than the row itself. */
  readonly withinKind: boolean;
}

/** Returns the columns of a file that are stored as relationships. */
export const linkColumns = perObject((file: DatasetFile): readonly LinkColumn[] =>
  file.columns.flatMap((column) =>
    column.link && 'to' in column
      ? [{ name: column.name, link: column.link, withinKind: column.to.includes(file.kind) }]
      : [],
  ),
);

/** Returns the columns that name records of their file's own kind. */
export const columnsWithinKind = (file: DatasetFile): LinkColumn[] =>
  linkColumns(file).filter(({ withinKind }) => withinKind);

/** Returns the relationships of one column of these rows: pairs of ids, from start to end. */
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
