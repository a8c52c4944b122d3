import { cursorKeys, notWrittenHere, readCursor, writeCursor } from '../../answer/compose/cursor.ts';
import type { SearchCosts, TypeScriptField } from '../../answer/sources/typeScriptField.ts';
import type { PairPosition } from '../../projection/significance/significance.ts';
import { connection } from '../pages/connection.ts';
import { numbersIn } from '../pages/numbersIn.ts';
import { casesOfItems } from '../search/casesOfItems.ts';
import { openSearch } from '../search/openSearch.ts';

const meaning =
  'A small q-value says that a post or country meets an area in more of the published cases than sizes alone explain; it says nothing about why, nor that unpublished cases are alike.';

const order = 'SIGNIFICANCE';

/** Holds posts or countries against areas, as a connection; `cases` of the pairs are found again by their keys, all pairs' together. */
const significance: TypeScriptField<'Query.significance'> = async (args, context) => {
  const of = args.of;
  const { where, minCount, first, after } = args;
  const search = await openSearch(context, where);
  const { selection } = search;
  const { pairs, hasNextPage, ...answer } = await search.run('significance', {
    of,
    selection,
    minCount,
    first,
    after: typeof after === 'string' ? positionOf(after) : null,
  });
  const casesOf = casesOfItems(
    async (page, rows: readonly (readonly string[])[]) =>
      (await search.run('breakdownCases', { by: [of, 'AREA'], selection, rows, page })).pages,
  );
  const edges = pairs.map(({ ofCount, areaCount, ...pair }) => ({
    ...pair,
    cursor: cursorOf(pair),
    node: { id: pair.of },
    area: { id: pair.area },
    nodeCaseCount: ofCount,
    areaCaseCount: areaCount,
    cases: casesOf([pair.of, pair.area]),
  }));
  return {
    ...answer,
    meaning,
    ...connection(edges, { after, hasNextPage }),
  };
};

export default significance;

export const costs: SearchCosts = { 'Query.significance': () => 500 };

const cursorOf = ({ qValue, pValue, of, area }: PairPosition) =>
  writeCursor(order, `${qValue} ${pValue} ${of}`, area);

function positionOf(cursor: string): PairPosition {
  const { key, id: area } = readCursor(cursor, order, cursorKeys.text);
  const [, values = '', of] = /^(\S+ \S+) (\S+)$/.exec(key) ?? [];
  const [qValue, pValue] = numbersIn(values) ?? [];
  if (qValue === undefined || pValue === undefined || of === undefined) throw notWrittenHere(cursor);
  return { qValue, pValue, of, area };
}
