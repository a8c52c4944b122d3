import type { FigureProperties } from '../../answer/read/namedRows.ts';
import type { FieldContext } from '../../answer/sources/typeScriptField.ts';
import { ExpectedError } from '../../errors.ts';
import type { CaseFilter } from '../../generated/schema.ts';
import type { DimensionName } from '../../model/dimensions.ts';
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
  const { countedWhere, countedOf, countedBy } = figure;
  if (typeof countedWhere !== 'string') return none('The graph does not hold what this figure counts.');
  try {
    const where = context.storedFilter(countedWhere);
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
  const value = by ? await countParties(cases.search, by) : cases.caseTotal;
  return { ours: oursOf(cases, value), uncounted: null };
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

/** Counts the parties of one kind that take part in the selected cases; a case without one stands under no party. */
async function countParties({ run, selection }: Search, by: DimensionName): Promise<number> {
  const { totalCount, unknownTotal } = await run('breakdown', {
    by: [by],
    selection,
    first: 0,
    after: null,
    orderBy: { field: 'CASES', direction: 'DESC' },
    counts: [],
  });
  return totalCount - (unknownTotal > 0 ? 1 : 0);
}

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
