interface TiesVariables {
  readonly byPair?: readonly string[];
  readonly where?: unknown;
}

/** All lists of ids within a filter. */
function idsIn(filter: unknown): string[][] {
  if (Array.isArray(filter) && filter.every((each) => typeof each === 'string')) return [filter];
  return typeof filter === 'object' && filter !== null ? Object.values(filter).flatMap(idsIn) : [];
}

/** The same ties for every page, whatever bound the page asks with. */
export const manyTies = {
  /** Ids of records that the server has, the same for each call. */
  async ids(server: string, count: number): Promise<string[]> {
    const list = (field: string) =>
      `${field}(first: 200) { nodes { id } pageInfo { endCursor hasNextPage } }`;
    const ids: string[] = [];
    for (const field of [
      'posts',
      'targets',
      'companies',
      'technologies',
      'cases',
      'areas',
      'countries',
      'reports',
    ]) {
      for (let after: string | null = null, more = true; more && ids.length < count; ) {
        const body = JSON.stringify({
          query: `query ($after: String) { ${list(field).replace('200', '200, after: $after')} }`,
          variables: { after },
        });
        const answer = await fetch(`${server}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
        });
        const { data, errors } = JSON.parse(await answer.text());
        if (!data) throw new Error(JSON.stringify(errors));
        ids.push(...data[field].nodes.map(({ id }: { id: string }) => id));
        ({ endCursor: after, hasNextPage: more } = data[field].pageInfo);
      }
    }
    if (ids.length < count) throw new Error(`The server has ${ids.length} records, fewer than ${count}.`);
    return ids.slice(0, count);
  },

  /** The answer to one request for ties: `share` of all ties for the pair of kinds, from the same to the same each time. */
  answer({ where }: TiesVariables, total: number) {
    const [left = [], right = []] = idsIn(where);
    const count = Math.min(total, left.length * right.length);
    const nodes = Array.from({ length: count }, (_, index) => ({
      caseCount: 1 + (index % 7 === 0 ? 4 : index % 2),
      firstOn: '2015-01-01',
      lastOn: '2017-01-01',
      openEnded: false,
      keys: [
        left[index % left.length],
        right[(index * 7 + Math.floor(index / right.length)) % right.length],
      ].map((id) => ({ node: { id } })),
    }));
    return {
      data: { breakdown: { totalCount: count, pageInfo: { hasNextPage: false, endCursor: null }, nodes } },
    };
  },
};
