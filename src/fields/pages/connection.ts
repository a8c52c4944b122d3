import { type PagePlace, pageInfo } from '../../answer/compose/pageInfo.ts';

/** Arguments of a page of a connection. */
export interface PageArgs {
  readonly first: number;
  readonly after?: string | null;
}

/** Returns the edges of a page with their nodes and its `pageInfo`; every connection that TypeScript answers is made of it. */
export const connection = <Edge extends { readonly cursor: string; readonly node: unknown }>(
  edges: readonly Edge[],
  place: PagePlace,
) => ({
  edges,
  nodes: edges.map(({ node }): Edge['node'] => node),
  pageInfo: pageInfo(edges, ({ cursor }) => cursor, place),
});
