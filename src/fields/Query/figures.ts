import type { SearchCosts, TypeScriptField } from '../../answer/sources/typeScriptField.ts';
import type { Figure } from '../../generated/schema.ts';
import { figureFields } from '../figures/figureFields.ts';
import { readFigures, type StoredFigure } from '../figures/readFigures.ts';
import { type Listed, listConnection } from '../pages/connection.ts';
import { oneAtATime } from '../search/oneAtATime.ts';
import { openSearch } from '../search/openSearch.ts';

/** Lists the published figures by id; what the graph counts beside one is counted where it is selected. */
const figures: TypeScriptField<'Query.figures'> = async (args, context) => {
  // All of the answer is about the revision of the projection, counted or not.
  await openSearch(context, null);
  const inTurn = oneAtATime();
  const listed = {
    order: 'FIGURE',
    read: (first) => readFigures(context, { ids: null, first }),
    idOf: ({ properties }) => properties.id,
    nodeOf: (figure) => figureFields(context, figure, inTurn),
  } satisfies Listed<StoredFigure>;
  const totalCount = async () => (await context.read('figureCount', {}))[0]?.[0] ?? 0;
  return { ...(await listConnection(args, listed)), totalCount };
};

export default figures;

export const costs: SearchCosts<`Figure.${keyof Figure}`> = {
  'Figure.ours': () => 100,
  'Figure.agrees': () => 100,
};
