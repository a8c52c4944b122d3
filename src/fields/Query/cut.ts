import type { TypeScriptField } from '../../answer/field.ts';
import { badInput } from '../../errors.ts';
import type { Projection } from '../../projection/projection.ts';
import { entityNumber } from '../entityNumber.ts';
import { openSearch } from '../openSearch.ts';
import { pathMeaning } from '../pathMeaning.ts';
import { projectedKinds } from '../projectedKinds.ts';

const mostEnds = 50;

/** Searches the smallest set of entities between two sides. */
const cut: TypeScriptField = async (args, context) => {
  const first = Number(args.first);
  const through = projectedKinds(args.through, 'through');
  const search = await openSearch(context, args.where);
  const { projection, selection } = search;
  const ref = (number: number) => ({ id: projection.entityId(number) });
  const answer = await search.run('cut', {
    from: side(projection, args.from, 'from'),
    to: side(projection, args.to, 'to'),
    selection,
    through,
    avoid: (args.avoid as string[]).map((id) => entityNumber(projection, id, 'avoid')),
    unsourced: args.unsourced === true,
    sameRole: args.sameRole === true,
    besideDirect: args.besideDirect === true,
    listed: first,
  });
  return {
    ...answer,
    revision: projection.revision,
    meaning: pathMeaning,
    entities: answer.cut?.slice(0, first).map(ref) ?? null,
    size: answer.cut?.length ?? null,
    routes: answer.routes.map(({ entities, cases }) => ({
      entities: entities.map(ref),
      cases: cases.map((number) => ({ id: projection.caseId(number) })),
    })),
    joined: answer.joined.map(({ from, to, caseCount }) => ({ from: ref(from), to: ref(to), caseCount })),
  };
};

export default cut;

function side(projection: Projection, ids: unknown, argument: string): number[] {
  const distinct = [...new Set(ids as string[])];
  if (distinct.length < 1 || distinct.length > mostEnds)
    throw badInput(
      `\`${argument}\` names ${distinct.length} entities, where 1 to ${mostEnds} may stand.`,
      `Name 1 to ${mostEnds}.`,
    );
  return distinct.map((id) => entityNumber(projection, id, argument));
}
