import type { DatasetFile, Link } from '../../model/columns.ts';
import { itemsOf, type Row } from './row.ts';

/** A column whose cells are stored as relationships. */
export interface LinkColumn {
  readonly name: string;
  readonly link: Link;
  /** True if it names records of its own kind, which may be stored later than the row itself. */
  readonly withinKind: boolean;
}

const known = new WeakMap<DatasetFile, readonly LinkColumn[]>();

/** Returns the columns of a file that are stored as relationships. */
export function linkColumns(file: DatasetFile): readonly LinkColumn[] {
  const found =
    known.get(file) ??
    file.columns.flatMap((column) =>
      column.link && 'to' in column
        ? [{ name: column.name, link: column.link, withinKind: column.to.includes(file.kind) }]
        : [],
    );
  known.set(file, found);
  return found;
}

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
