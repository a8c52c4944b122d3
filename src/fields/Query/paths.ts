import type { SearchCosts, TypeScriptField } from '../../answer/sources/typeScriptField.ts';
import { badInput } from '../../errors.ts';
import type { PartyKind } from '../../model/parties.ts';
import type { QuestionChange, RelaxedPath } from '../../projection/paths/pathAnswer.ts';
import type { PathQuestion } from '../../projection/paths/searchPaths.ts';
import { avoidedEntities, entityNumber } from '../arguments/entityNumber.ts';
import { projectedKinds } from '../arguments/projectedKinds.ts';
import { pathFields, pathMeaning } from '../paths/pathFields.ts';
import { openSearch, stopOf } from '../search/openSearch.ts';

/** Searches the best paths between two entities; what lies beside them is searched only where it is selected. */
const paths: TypeScriptField<'Query.paths'> = async (args, context, selected) => {
  const through = projectedKinds(args.through, 'through');
  const search = await openSearch(context, args.where);
  const { projection, selection } = search;
  const from = entityNumber(projection, args.from, 'from');
  const to = entityNumber(projection, args.to, 'to');
  if (from === to) throw badInput('`from` and `to` are the same entity.', 'Name two different ones.');
  const question: PathQuestion = {
    from,
    to,
    selection,
    maxHops: args.maxHops,
    first: args.first,
    through,
    order: args.order,
    avoid: avoidedEntities(projection, args.avoid, [from, to]),
    disjoint: args.disjoint,
    timeRespecting: args.timeRespecting,
    unsourced: args.unsourced,
    sameRole: args.sameRole,
    withNearMisses: selected.has('nearMisses') || selected.has('nearMissesComplete'),
    withLeftOut: selected.has('leftOut'),
  };
  const answer = await search.run('paths', question);
  const pathOf = pathFields(search, question, context);
  const nearMissOf = ({ relaxation, path }: RelaxedPath) => ({
    relaxation: relaxation.kind,
    maxHops: relaxation.kind === 'MAX_HOPS' ? relaxation.maxHops : null,
    field: relaxation.kind === 'FILTER' ? relaxation.field : null,
    kind: relaxation.kind === 'THROUGH' ? relaxation.through : null,
    hint: hintOf(relaxation, through),
    path: pathOf(path),
  });
  return {
    ...answer,
    stoppedBy: stopOf(answer.stoppedBy),
    revision: projection.revision,
    meaning: pathMeaning,
    paths: answer.paths.map(pathOf),
    nearMisses: answer.nearMisses.map(nearMissOf),
  };
};

export default paths;

export const costs: SearchCosts = { 'Query.paths': ({ maxHops }) => 200 * maxHops };

function hintOf(relaxation: QuestionChange, through: readonly PartyKind[]): string {
  switch (relaxation.kind) {
    case 'MAX_HOPS':
      return `maxHops: ${relaxation.maxHops}`;
    case 'FILTER':
      return `where without \`${relaxation.field}\``;
    case 'THROUGH':
      return `through: [${[...through, relaxation.through].join(', ')}]`;
    case 'TIME_RESPECTING':
      return 'timeRespecting: false';
    case 'AVOID':
      return 'avoid: []';
    case 'UNSOURCED':
      return 'unsourced: true';
    case 'SAME_ROLE':
      return 'sameRole: true';
  }
}
