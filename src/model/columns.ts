import type { Kind } from './kinds.ts';
import type { StoredEnum } from './values.ts';

/** The content of a cell, by which it is read, checked and written. */
export type CellType =
  | { readonly cell: 'id' }
  | { readonly cell: 'text'; readonly max: number }
  | { readonly cell: 'word'; readonly values: readonly string[]; readonly enum?: StoredEnum }
  | { readonly cell: 'words'; readonly values: readonly string[]; readonly enum?: StoredEnum }
  | { readonly cell: 'reference'; readonly to: readonly Kind[] }
  | { readonly cell: 'references'; readonly to: readonly Kind[] }
  | { readonly cell: 'date' }
  | { readonly cell: 'day' }
  | { readonly cell: 'whole'; readonly min: number; readonly max: number }
  | {
      readonly cell: 'decimal';
      readonly min: number;
      readonly max: number;
      /** True of a coordinate, which is stored in the point `location`. */
      readonly inPoint?: true;
    }
  | { readonly cell: 'url' }
  | { readonly cell: 'sha256' }
  | { readonly cell: 'language' }
  | { readonly cell: 'identifiers' }
  | { readonly cell: 'aliases' };

/** A relationship that a row owns: `out` leads from the row's own record, `in` leads to it. */
export interface Link {
  readonly type: string;
  readonly direction: 'out' | 'in';
}

/** One column of a dataset's file. It stores its link, or else the property of the same name in camelCase. */
export type Column = CellType & {
  readonly name: string;
  /** The column in one sentence, for the descriptors and docs/model.md. */
  readonly about: string;
  /** Another header that the column is known by. */
  readonly also?: string;
  readonly required?: true;
  readonly link?: Link;
  /** A regular expression that each cell matches whole, for descriptors. */
  readonly pattern?: string;
};

/** A stored property that no column holds: the import works it out. */
export interface DerivedProperty {
  readonly name: string;
  readonly about: string;
}

/** A file of a dataset: one kind of row, and what its rows are stored as. */
export interface DatasetFile {
  readonly kind: Kind;
  readonly file: string;
  /** The label of its nodes; of citations, which are relationships, the type of the schema. */
  readonly label: string;
  readonly columns: readonly Column[];
  readonly derived: readonly DerivedProperty[];
}
