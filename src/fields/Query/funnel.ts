import type { SearchCosts, TypeScriptField } from '../../answer/sources/typeScriptField.ts';
import { reachedFrom, type StageOrNone } from '../../projection/funnel/funnel.ts';
import { printedStages, type StagePageArgs } from '../figures/printedStages.ts';
import { casesOfItems } from '../search/casesOfItems.ts';
import { openSearch } from '../search/openSearch.ts';
import { syntheticNotice } from '../search/syntheticNotice.ts';

const meaning =
  'Stages are what sources say of each case, at the time they say it; a case without one is not known to have failed, and none is known to have gone no further.';

/** Counts the cases that match by stage; the cases of all stages are read together where they are selected. */
const funnel: TypeScriptField<'Query.funnel'> = async (args, context) => {
  const search = await openSearch(context, args.where);
  const { projection, selection } = search;
  const { caseTotal, syntheticCount, counts } = await search.run('funnel', { selection });
  const cases = casesOfItems((page, of: readonly (readonly StageOrNone[])[]) =>
    search.run('funnelCases', { selection, of, page }),
  );
  const countOf = (stages: readonly StageOrNone[]) =>
    counts.reduce((sum, { stage, caseCount }) => sum + (stages.includes(stage) ? caseCount : 0), 0);
  return {
    revision: projection.revision,
    meaning,
    notice: syntheticNotice(syntheticCount, caseTotal),
    caseTotal,
    statedCount: caseTotal - countOf([null]),
    stages: counts.map(({ stage, caseCount }) => {
      const reached = reachedFrom(stage);
      return {
        stage,
        caseCount,
        cases: cases([stage]),
        reachedCount: reached && countOf(reached),
        reached: reached && cases(reached),
      };
    }),
    printed: (page: StagePageArgs) => printedStages(context, args.where, page),
  };
};

export default funnel;

export const costs: SearchCosts = { 'Query.funnel': () => 100 };
