import { cursorKeys, notWrittenHere, readCursor, writeCursor } from '../../answer/compose/cursor.ts';
import type { SearchCosts, TypeScriptField } from '../../answer/sources/typeScriptField.ts';
import type { PathQuestion } from '../../projection/paths/searchPaths.ts';
import type { ReachedEntity, ReachPosition } from '../../projection/reach/reach.ts';
import { avoidedEntities, entityNumber } from '../arguments/entityNumber.ts';
import { projectedKinds } from '../arguments/projectedKinds.ts';
import { connection } from '../pages/connection.ts';
import { numbersIn } from '../pages/numbersIn.ts';
import { pathFields, pathMeaning } from '../paths/pathFields.ts';
import { batched } from '../search/batched.ts';
import { openSearch, stopOf } from '../search/openSearch.ts';

const order = 'REACH';

/** Searches whom an entity reaches, as a connection; paths are searched only where they are selected. */
const reach: TypeScriptField<'Query.reach'> = async (args, context) => {
  const { where, first, after } = args;
  const search = await openSearch(context, where);
  const { projection, selection } = search;
  const from = entityNumber(projection, args.from, 'from');
  const avoid = avoidedEntities(projection, args.avoid, [from]);
  const hops = {
    selection,
    maxHops: args.maxHops,
    through: projectedKinds(args.through, 'through'),
    unsourced: args.unsourced,
    sameRole: args.sameRole,
  };
  const { reached, hasNextPage, ...answer } = await search.run('reach', {
    ...hops,
    from: projection.entityId(from),
    kinds: projectedKinds(args.kinds, 'kinds'),
    avoid: avoid.map((entity) => projection.entityId(entity)),
    first,
    after: typeof after === 'string' ? positionOf(after) : null,
  });
  const question: PathQuestion = { ...hops, from, to: from, avoid };
  const pathOf = pathFields(search, question, context);
  const pathTo = batched(String, (_: null, ends: readonly ReachedEntity[]) =>
    search.run('reachPaths', { question, reached: ends }),
  );
  const edges = reached.map((entity) => ({
    cursor: cursorOf(entity),
    node: { id: entity.id },
    hops: entity.hops,
    strength: entity.strength,
    judged: entity.judged,
    path: async () => pathOf(await pathTo(null, entity)),
  }));
  return {
    ...answer,
    stoppedBy: stopOf(answer.stoppedBy),
    meaning: pathMeaning,
    ...connection(edges, { after, hasNextPage }),
  };
};

export default reach;

export const costs: SearchCosts = { 'Query.reach': ({ maxHops }) => 200 * maxHops };

const cursorOf = ({ hops, cost, id }: ReachPosition) =>
  writeCursor(order, `${hops} ${cost.high} ${cost.low}`, id);

function positionOf(cursor: string): ReachPosition {
  const { key, id } = readCursor(cursor, order, cursorKeys.text);
  const [hops, high, low, ...more] = numbersIn(key) ?? [];
  if (hops === undefined || high === undefined || low === undefined || more.length > 0)
    throw notWrittenHere(cursor);
  return { hops, cost: { high, low }, id };
}
