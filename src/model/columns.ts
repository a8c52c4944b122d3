import type { Kind } from './kinds.ts';

/** The content of a cell, by which it is read, checked and written. */
export type CellType =
  | { readonly cell: 'id' }
  | { readonly cell: 'text'; readonly max: number }
  | { readonly cell: 'word'; readonly values: readonly string[] }
  | { readonly cell: 'words'; readonly values: readonly string[] }
  | { readonly cell: 'reference'; readonly to: readonly Kind[] }
  | { readonly cell: 'references'; readonly to: readonly Kind[] }
  | { readonly cell: 'date' }
  | { readonly cell: 'day' }
  | { readonly cell: 'whole'; readonly min: number; readonly max: number }
  | { readonly cell: 'decimal'; readonly min: number; readonly max: number }
  | { readonly cell: 'url' }
  | { readonly cell: 'language' }
  | { readonly cell: 'identifiers' }
  | { readonly cell: 'aliases' };

/** A relationship that a row owns: `out` leads from the row's own record, `in` leads to it. */
export interface Link {
  readonly type: string;
  readonly direction: 'out' | 'in';
}

/** One column of a dataset's file; what it stores is its link, or else the property of the same name in camelCase. */
export type Column = CellType & {
  readonly name: string;
  readonly about: string;
  /** Another header that the column is known by. */
  readonly also?: string;
  readonly required?: true;
  readonly link?: Link;
};

/** A file of a dataset: one kind of row. */
export interface DatasetFile {
  readonly kind: Kind;
  readonly file: string;
  readonly label: string;
  readonly columns: readonly Column[];
}
