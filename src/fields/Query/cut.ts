import type { SearchCosts, TypeScriptField } from '../../answer/sources/typeScriptField.ts';
import { badInput } from '../../errors.ts';
import type { CutAnswer, CutQuestion, CutRoute, DirectPair } from '../../projection/cut/cutAnswer.ts';
import type { Projection } from '../../projection/projection.ts';
import { avoidedEntities, entityNumber } from '../arguments/entityNumber.ts';
import { projectedKinds } from '../arguments/projectedKinds.ts';
import type { PageArgs } from '../pages/connection.ts';
import { furtherPageCost, type Listed, listConnection } from '../pages/connection.ts';
import { pathMeaning } from '../paths/pathFields.ts';
import { openSearch, stopOf } from '../search/openSearch.ts';

const mostEnds = 50;

/** Searches the smallest set of entities between two sides. */
const cut: TypeScriptField<'Query.cut'> = async (args, context) => {
  const through = projectedKinds(args.through, 'through');
  const search = await openSearch(context, args.where);
  const { projection, selection } = search;
  const ref = (number: number) => ({ id: projection.entityId(number) });
  const [from, to] = [side(projection, args.from, 'from'), side(projection, args.to, 'to')];
  const question: CutQuestion = {
    from,
    to,
    selection,
    through,
    avoid: avoidedEntities(projection, args.avoid, [...from, ...to]),
    unsourced: args.unsourced,
    sameRole: args.sameRole,
    besideDirect: args.besideDirect,
  };
  const asked = context.services.limits.first + 1;
  const answer = await search.run('cut', { ...question, listed: asked });
  const listed =
    <Name extends 'routes' | 'joined'>(name: Name) =>
    async (count: number): Promise<CutAnswer[Name]> =>
      count <= asked ? answer[name] : (await search.run('cut', { ...question, listed: count }))[name];
  return {
    ...answer,
    stoppedBy: stopOf(answer.stoppedBy),
    revision: projection.revision,
    meaning: pathMeaning,
    size: answer.cut?.length ?? null,
    entities: async (page: PageArgs) => {
      const { cut: entities } = answer;
      if (entities === null) return null;
      const list = {
        order: 'CUT',
        read: () => entities,
        idOf: (entity) => projection.entityId(entity),
        nodeOf: ref,
      } satisfies Listed<number>;
      return { ...(await listConnection(page, list)), totalCount: entities.length };
    },
    routes: async (page: PageArgs) => {
      const list = {
        order: 'ROUTES',
        read: listed('routes'),
        idOf: ({ entities }) => entities.map((entity) => projection.entityId(entity)).join(' '),
        nodeOf: ({ entities, cases }) => ({
          entities: entities.map(ref),
          cases: cases.map((number) => ({ id: projection.caseId(number) })),
        }),
      } satisfies Listed<CutRoute>;
      return { ...(await listConnection(page, list)), totalCount: answer.routeCount };
    },
    joined: async (page: PageArgs) => {
      const list = {
        order: 'JOINED',
        read: listed('joined'),
        idOf: ({ from, to }) => `${projection.entityId(from)} ${projection.entityId(to)}`,
        nodeOf: ({ from, to, caseCount }) => ({ from: ref(from), to: ref(to), caseCount }),
      } satisfies Listed<DirectPair>;
      return { ...(await listConnection(page, list)), totalCount: answer.joinedCount };
    },
  };
};

export default cut;

export const costs: SearchCosts = {
  'Query.cut': () => 500,
  'Cut.routes': furtherPageCost(500),
  'Cut.joined': furtherPageCost(500),
};

function side(projection: Projection, ids: readonly string[], argument: string): number[] {
  const distinct = [...new Set(ids)];
  if (distinct.length < 1 || distinct.length > mostEnds)
    throw badInput(
      `\`${argument}\` names ${distinct.length} entities; 1 to ${mostEnds} are allowed.`,
      `Name 1 to ${mostEnds}.`,
    );
  return distinct.map((id) => entityNumber(projection, id, argument));
}
