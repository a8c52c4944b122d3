/** Returns the edges of a page with their nodes and its `pageInfo`; every connection that TypeScript answers is made of it. */
export function connection<Edge extends { readonly cursor: string; readonly node: object }>(
  edges: readonly Edge[],
  page: { readonly hasPreviousPage: boolean; readonly hasNextPage: boolean },
) {
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
