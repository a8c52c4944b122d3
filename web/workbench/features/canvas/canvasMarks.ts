import type { RelationOf } from '../../queries/relationsOf.ts';

/** Marks that the drawing shows on records and ties. */
export interface CanvasMarks {
  readonly noted: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
  /** Records that the graph no longer has. */
  readonly gone: ReadonlySet<string>;
  /** Number of neighbours that are not on the canvas, where it is known. */
  readonly hidden: ReadonlyMap<string, number>;
  /** From 0 to 1; null where all have the size of their ties. */
  readonly sizes: ReadonlyMap<string, number> | null;
  readonly groups: ReadonlyMap<string, { readonly id: string; readonly label: string }> | null;
  /** The ends of the hops of the chosen path; the weakest hop apart. */
  readonly path: ReadonlySet<string>;
  readonly weakest: string | null;
  readonly relationOf: RelationOf;
  /** True if all that is not on the path is painted quietly. */
  readonly quietBeside: boolean;
  /** Variables of the colours of records; null where each kind has its own. */
  readonly colours: ReadonlyMap<string, string> | null;
  /** Records that have ties, none of which are drawn. */
  readonly cut: ReadonlySet<string>;
}

/** Marks of a drawing that shows nothing but its records and ties. */
export const emptyMarks: CanvasMarks = {
  noted: new Set(),
  removed: new Set(),
  gone: new Set(),
  hidden: new Map(),
  sizes: null,
  groups: null,
  path: new Set(),
  weakest: null,
  relationOf: () => '',
  quietBeside: false,
  colours: null,
  cut: new Set(),
};
