import type { FigureProperties } from '../../answer/read/namedRows.ts';
import type { FieldContext } from '../../answer/sources/typeScriptField.ts';
import { ExpectedError } from '../../errors.ts';
import type { CaseFilter } from '../../generated/schema.ts';
import { type DimensionName, dimensionOf } from '../../model/dimensions.ts';
import { storedEnums } from '../../model/values.ts';
import { casesOfItems } from '../search/casesOfItems.ts';
import type { InTurn } from '../search/oneAtATime.ts';
import { openSearch, type Search } from '../search/openSearch.ts';
import { syntheticNotice } from '../search/syntheticNotice.ts';

/** The number of ours beside a figure, or why there is none. */
export interface CountedFigure {
  readonly ours: ReturnType<typeof oursOf> | null;
  readonly uncounted: string | null;
}

const none = (uncounted: string): CountedFigure => ({ ours: null, uncounted });

/** Counts what a figure counts, by the filter that is stored with it. A filter that this version does not know leaves it uncounted, and the others stand. */
export async function countFigure(
  context: FieldContext,
  figure: FigureProperties,
  inTurn: InTurn,
): Promise<CountedFigure> {
  const { countedWhere, countedOf, countedBy, countedRankOf } = figure;
  if (typeof countedWhere !== 'string') return none('The graph does not hold what this figure counts.');
  try {
    const where = context.storedFilter(countedWhere);
    if (countedBy && typeof countedRankOf === 'string')
      return await ranked(context, where, { by: countedBy, id: countedRankOf }, inTurn);
    if (typeof countedOf !== 'string') return await counted(context, where, countedBy, inTurn);
    const of = context.storedFilter(countedOf);
    const [part, whole] = await Promise.all([
      countCases(context, { and: [of, where] }, inTurn),
      countCases(context, of, inTurn),
    ]);
    const value = whole.caseTotal === 0 ? null : (100 * part.caseTotal) / whole.caseTotal;
    return { ours: oursOf(part, value), uncounted: null };
  } catch (error) {
    if (error instanceof ExpectedError && error.code === 'BAD_USER_INPUT') return none(error.message);
    throw error;
  }
}

async function counted(
  context: FieldContext,
  where: CaseFilter,
  by: FigureProperties['countedBy'],
  inTurn: InTurn,
): Promise<CountedFigure> {
  const cases = await countCases(context, where, inTurn);
  const value = by ? await countKeys(cases.search, by) : cases.caseTotal;
  return { ours: oursOf(cases, value), uncounted: null };
}

/** Ranks a record among those of a dimension, by the number of the selected cases: 1 for the most. Those with equally many share a rank. */
async function ranked(
  context: FieldContext,
  where: CaseFilter,
  { by, id }: { readonly by: DimensionName; readonly id: string },
  inTurn: InTurn,
): Promise<CountedFigure> {
  const among = await countCases(context, where, inTurn);
  const ofRecord = context.storedFilter(JSON.stringify({ [dimensionOf(by).filter]: { eq: id } }));
  const own = await countCases(context, { and: [where, ofRecord] }, inTurn);
  const { totalCount } = await keysBy(among.search, by, 0);
  const { rows } = await keysBy(among.search, by, totalCount);
  const ahead = rows.filter(({ keys: [key], caseCount }) => key !== null && caseCount > own.caseTotal).length;
  return { ours: oursOf(own, own.caseTotal === 0 ? null : ahead + 1), uncounted: null };
}

interface CountedCases {
  readonly search: Search;
  readonly caseTotal: number;
  readonly syntheticCount: number;
}

async function countCases(context: FieldContext, where: CaseFilter, inTurn: InTurn): Promise<CountedCases> {
  const opened = await openSearch(context, where);
  // Searches of all figures of an answer take turns.
  const search: Search = { ...opened, run: (task, input) => inTurn(() => opened.run(task, input)) };
  const { caseTotal, syntheticCount } = await search.run('funnel', { selection: search.selection });
  return { search, caseTotal, syntheticCount };
}

/** Counts the keys that the selected cases have in a dimension; a case without one stands under an unknown key. */
async function countKeys(search: Search, by: DimensionName): Promise<number> {
  const { totalCount, unknownTotal } = await keysBy(search, by, 0);
  return totalCount - (unknownTotal > 0 ? 1 : 0);
}

/** The keys of a dimension, those with the most cases first. */
const keysBy = ({ run, selection }: Search, by: DimensionName, first: number) =>
  run('breakdown', {
    by: [by],
    selection,
    first,
    after: null,
    orderBy: { field: 'CASES', direction: 'DESC' },
    counts: [],
  });

/** All cases, at whatever stage. */
const anyStage = [...storedEnums.Stage, null];

const oursOf = ({ search, caseTotal, syntheticCount }: CountedCases, value: number | null) => ({
  revision: search.projection.revision,
  notice: syntheticNotice(syntheticCount, caseTotal),
  value,
  caseCount: caseTotal,
  cases: casesOfItems((page, of: readonly (typeof anyStage)[]) =>
    search.run('funnelCases', { selection: search.selection, of, page }),
  )(anyStage),
});
