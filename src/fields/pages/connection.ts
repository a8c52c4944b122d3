/** What every connection of a search gives: its edges, their nodes, and where the page begins and ends. */
export function connection<Edge extends { readonly cursor: string; readonly node: object }>(
  edges: readonly Edge[],
  { after, hasNextPage }: { readonly after: unknown; readonly hasNextPage: boolean },
) {
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage,
      hasPreviousPage: typeof after === 'string',
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
