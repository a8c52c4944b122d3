import { cursorKeys, readCursor, writeCursor } from '../../answer/compose/cursor.ts';
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

/** A list of a search: its beginning is at hand, and more of it is searched for when it is asked for. */
export interface Listed<Item, Node = object> {
  /** The name in its cursors, so that none is taken for that of another list. */
  readonly order: string;
  /** The first `count` items, or all where there are no more. */
  readonly read: (count: number) => Promise<readonly Item[]> | readonly Item[];
  /** Returns the identity of an item, by which a cursor holds if the list has changed. */
  readonly idOf: (item: Item) => string;
  readonly nodeOf: (item: Item) => Node;
}

/** A page of such a list as a connection, but for `totalCount`. */
export async function listConnection<Item, Node>(
  { first, after }: PageArgs,
  { order, read, idOf, nodeOf }: Listed<Item, Node>,
) {
  const position = typeof after === 'string' ? readCursor(after, order, cursorKeys.place) : null;
  const offset = position?.key ?? 0;
  let items = await read(offset + first + 1);
  const moved = position === null ? 0 : items.findIndex((item) => idOf(item) === position.id) + 1;
  const start = moved > 0 ? moved : offset;
  if (start > offset) items = await read(start + first + 1);
  const edges = items.slice(start, start + first).map((item, index) => ({
    cursor: writeCursor(order, start + index + 1, idOf(item)),
    node: nodeOf(item),
  }));
  return connection(edges, { after: position, hasNextPage: items.length > start + first });
}

/** Cost of a page of such a list: a page that is not the first may take another search. */
export const furtherPageCost =
  (search: number) =>
  ({ after }: PageArgs): number =>
    after ? search : 0;
