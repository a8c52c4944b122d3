import type { DatasetFile, Link } from './columns.ts';

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
