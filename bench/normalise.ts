/** The one shape that all peers' answers are compared in: no connections, no lists of exactly one, nothing ordered but rows and cases. */
export function normalise(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => normalise(item));
    if (key === 'country' || key === 'area') return items[0];
    return key === 'cases' || key === 'rows' ? items : items.sort(byText);
  }
  if (typeof value !== 'object' || value === null) return value;
  if ('nodes' in value) return normalise(value.nodes, key);
  if ('edges' in value) return normalise(edgesOf(value.edges), key);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, inner]) => [name, normalise(inner, name)]),
  );
}

/** The rows of an answer to one root field, a single record being one row. */
export function rowsOf(data: object): unknown[] {
  const plain = normalise(Object.values(data)[0], 'rows');
  return Array.isArray(plain) ? plain : [plain];
}

const edgesOf = (edges: unknown): unknown =>
  Array.isArray(edges) ? edges.map(({ node, ...rest }) => ({ ...node, ...rest })) : edges;

const byText = (one: unknown, other: unknown) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
