import { writeCursor } from '../../../../src/answer/compose/cursor.ts';
import { badInput } from '../../../../src/errors.ts';
import type { Thing } from './naiveGraph.ts';

type Key = string | number | null;

/** A record in a list: what it is sorted by, and what its edge says besides. */
export interface Entry<Node = Thing> {
  readonly node: Node;
  /** Decides ties; the key again if no two edges have the same. */
  readonly id: string;
  readonly key: Key;
  readonly edge?: Readonly<Record<string, unknown>>;
}

export interface PageArguments {
  readonly first: number;
  readonly after?: string | null;
}

const compareKeys = (a: Key, b: Key) => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1);

/** Sorts by key, what is unknown last both ways, then by id; cuts to the page after the cursor. */
export function page<Node>(entries: readonly Entry<Node>[], order: string, { first, after }: PageArguments) {
  const down = order.endsWith(' DESC');
  const compare = (a: { key: Key; id: string }, b: { key: Key; id: string }) => {
    const byKey = compareKeys(a.key, b.key);
    const turned = down && a.key !== null && b.key !== null ? -byKey : byKey;
    // Where the id is the key it is turned too.
    return turned || (a.id === b.id ? 0 : a.id < b.id ? -1 : 1);
  };
  const sorted = entries.toSorted(compare);
  const position = after === null || after === undefined ? undefined : read(after, order);
  const rest = position ? sorted.filter((entry) => compare(entry, position) > 0) : sorted;
  const edges = rest
    .slice(0, first)
    .map(({ node, key, id, edge }) => ({ ...edge, node, cursor: writeCursor(order, key, id) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    totalCount: entries.length,
    pageInfo: {
      hasNextPage: rest.length > first,
      hasPreviousPage: position !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function read(cursor: string, order: string): { key: Key; id: string } {
  const [written, key, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, Key, string];
  if (written !== order) throw badInput(`${written} is not ${order}.`, '');
  return { key, id };
}
