import type { TypeScriptField } from '../../answer/sources/typeScriptField.ts';
import { reachedFrom, type Stage } from '../../projection/funnel/funnel.ts';
import { caseConnection, casePageInput } from '../pages/caseConnection.ts';
import { batched } from '../search/batched.ts';
import { openSearch } from '../search/openSearch.ts';
import { syntheticNotice } from '../search/syntheticNotice.ts';

type Args = Readonly<Record<string, unknown>>;

const meaning =
  'Stages are what sources say of each case, at the time they say it; a case without one is not known to have failed, and none is known to have gone no further.';

/** Counts the cases that match by stage; the cases of all stages are read together where they are selected. */
const funnel: TypeScriptField<'funnel'> = async (args, context) => {
  const search = await openSearch(context, args.where);
  const { projection, selection } = search;
  const { caseTotal, syntheticCount, counts } = await search.run('funnel', { selection });
  const casesOf = batched(
    (page: ReturnType<typeof casePageInput>) => JSON.stringify(page),
    (page, of: readonly (readonly Stage[])[]) => search.run('funnelCases', { selection, of, page }),
  );
  const cases = (stages: readonly Stage[]) => async (pageArgs: Args) => {
    const page = casePageInput(pageArgs);
    return caseConnection(await casesOf(page, stages), page);
  };
  const countOf = (stages: readonly Stage[]) =>
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
  };
};

export default funnel;
