import { readCursor, writeCursor } from '../../answer/compose/cursor.ts';
import type { TypeScriptField } from '../../answer/field.ts';
import { MAX_HOPS } from '../../projection/paths/pathInput.ts';
import type { ReachPosition } from '../../projection/reach/reach.ts';
import { checkRange } from '../checkRange.ts';
import { entityNumber } from '../entityNumber.ts';
import { openSearch } from '../openSearch.ts';
import { pathMeaning } from '../pathMeaning.ts';
import { projectedKinds } from '../projectedKinds.ts';

const order = 'REACH';

/** Searches whom an entity reaches, as a connection. */
const reach: TypeScriptField = async (args, context) => {
  const { where, from, first, after, avoid, unsourced, sameRole } = args;
  const maxHops = checkRange('maxHops', args.maxHops, 1, MAX_HOPS);
  const search = await openSearch(context, where);
  const { projection, selection } = search;
  for (const id of avoid as string[]) entityNumber(projection, id, 'avoid');
  entityNumber(projection, String(from), 'from');
  const { reached, hasNextPage, ...answer } = await search.run('reach', {
    from: String(from),
    selection,
    maxHops,
    through: projectedKinds(args.through, 'through'),
    kinds: projectedKinds(args.kinds, 'kinds'),
    avoid: avoid as string[],
    unsourced: unsourced === true,
    sameRole: sameRole === true,
    first: Number(first),
    after: typeof after === 'string' ? positionOf(after) : null,
  });
  const edges = reached.map((entity) => ({
    cursor: cursorOf(entity),
    node: { id: entity.id },
    hops: entity.hops,
    strength: entity.strength,
  }));
  return {
    ...answer,
    meaning: pathMeaning,
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage,
      hasPreviousPage: typeof after === 'string',
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
};

export default reach;

const cursorOf = ({ hops, cost, id }: ReachPosition) =>
  writeCursor(order, `${hops} ${cost.high} ${cost.low}`, id);

function positionOf(cursor: string): ReachPosition {
  const { key, id } = readCursor(cursor, order, false);
  const [hops = 0, high = 0, low = 0] = String(key).split(' ').map(Number);
  return { hops, cost: { high, low }, id };
}
