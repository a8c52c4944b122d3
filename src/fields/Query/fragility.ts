import type { SearchCosts, TypeScriptField } from '../../answer/sources/typeScriptField.ts';
import type { ReportChange } from '../../projection/fragility/fragility.ts';
import { findingQuestion } from '../arguments/findingQuestion.ts';
import { changeFields, fragilityMeaning } from '../fragility/changeFields.ts';
import type { PageArgs } from '../pages/connection.ts';
import { furtherPageCost, type Listed, listConnection } from '../pages/connection.ts';
import { openSearch, stopOf } from '../search/openSearch.ts';
import { syntheticNotice } from '../search/syntheticNotice.ts';

/** Finds the single reports that a finding rests on; the cases of each change are searched only where they are selected. */
const fragility: TypeScriptField<'Query.fragility'> = async (args, context) => {
  const search = await openSearch(context, null);
  const { projection } = search;
  const finding = await findingQuestion(projection, context, args.of);
  const question = { finding, withCopies: args.withCopies, reports: null };
  const firstListed = context.services.limits.first + 1;
  const { changes, totalCount, ...answer } = await search.run('fragility', {
    ...question,
    listed: firstListed,
  });
  const { findingValue, changeOf } = changeFields(search, finding, question.withCopies);
  const listed = {
    order: 'FRAGILITY',
    read: async (count) =>
      count <= firstListed
        ? changes
        : (await search.run('fragility', { ...question, listed: count })).changes,
    idOf: ({ report }) => projection.reportId(report),
    nodeOf: changeOf,
  } satisfies Listed<ReportChange>;
  return {
    revision: projection.revision,
    meaning: fragilityMeaning,
    notice: syntheticNotice(answer.syntheticCount, answer.caseCount),
    before: findingValue(answer.before),
    holds: totalCount > 0 ? false : answer.complete ? true : null,
    reportCount: answer.reportCount,
    complete: answer.complete,
    stoppedBy: stopOf(answer.stoppedBy),
    changes: async (page: PageArgs) => ({
      ...(await listConnection(page, listed)),
      totalCount,
    }),
  };
};

export default fragility;

export const costs: SearchCosts = {
  'Query.fragility': () => 1_000,
  'Fragility.changes': furtherPageCost(1_000),
};
