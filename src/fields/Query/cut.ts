import type { TypeScriptField } from '../../answer/sources/typeScriptField.ts';
import { badInput } from '../../errors.ts';
import type { CutAnswer, CutQuestion, DisjointRoute, JoinedPair } from '../../projection/cut/cutAnswer.ts';
import type { Projection } from '../../projection/projection.ts';
import { avoidedEntities } from '../arguments/avoidedEntities.ts';
import { entityNumber } from '../arguments/entityNumber.ts';
import { projectedKinds } from '../arguments/projectedKinds.ts';
import { type Listed, listConnection } from '../pages/listConnection.ts';
import { pathMeaning } from '../paths/pathMeaning.ts';
import { openSearch } from '../search/openSearch.ts';

type Args = Readonly<Record<string, unknown>>;

const mostEnds = 50;

/** Searches the smallest set of entities between two sides. */
const cut: TypeScriptField<'cut'> = async (args, context) => {
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
    revision: projection.revision,
    meaning: pathMeaning,
    size: answer.cut?.length ?? null,
    entities: async (page: Args) => {
      const { cut: entities } = answer;
      if (entities === null) return null;
      const list: Listed<number> = {
        order: 'CUT',
        read: () => entities,
        idOf: (entity) => projection.entityId(entity),
        nodeOf: ref,
      };
      return { ...(await listConnection(page, list)), totalCount: entities.length };
    },
    routes: async (page: Args) => {
      const list: Listed<DisjointRoute> = {
        order: 'ROUTES',
        read: listed('routes'),
        idOf: ({ entities }) => entities.map((entity) => projection.entityId(entity)).join(' '),
        nodeOf: ({ entities, cases }) => ({
          entities: entities.map(ref),
          cases: cases.map((number) => ({ id: projection.caseId(number) })),
        }),
      };
      return { ...(await listConnection(page, list)), totalCount: answer.routeCount };
    },
    joined: async (page: Args) => {
      const list: Listed<JoinedPair> = {
        order: 'JOINED',
        read: listed('joined'),
        idOf: ({ from, to }) => `${projection.entityId(from)} ${projection.entityId(to)}`,
        nodeOf: ({ from, to, caseCount }) => ({ from: ref(from), to: ref(to), caseCount }),
      };
      return { ...(await listConnection(page, list)), totalCount: answer.joinedCount };
    },
  };
};

export default cut;

function side(projection: Projection, ids: readonly string[], argument: string): number[] {
  const distinct = [...new Set(ids)];
  if (distinct.length < 1 || distinct.length > mostEnds)
    throw badInput(
      `\`${argument}\` names ${distinct.length} entities; 1 to ${mostEnds} are allowed.`,
      `Name 1 to ${mostEnds}.`,
    );
  return distinct.map((id) => entityNumber(projection, id, argument));
}
