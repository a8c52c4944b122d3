import { parse } from 'graphql';

/** The published figures beside ours, as `wishlist check` asks for them. */
export const figureOperation = parse(`query ($after: String) {
  figures(first: 200, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { id what printed agrees uncounted ours { value } }
  }
}`);

/** A figure as that operation returns it. */
export interface ComparedFigure {
  readonly id: string;
  readonly what: string;
  readonly printed: string;
  readonly agrees: boolean | null;
  readonly uncounted: string | null;
  readonly ours: { readonly value: number | null } | null;
}

/** The data of that operation. */
export interface ComparedFigures {
  readonly figures: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly ComparedFigure[];
  };
}
