import type { SearchCosts, TypeScriptField } from '../../answer/sources/typeScriptField.ts';
import { ExpectedError } from '../../errors.ts';
import { findingQuestion } from '../arguments/findingQuestion.ts';
import { changeFields, fragilityMeaning } from '../fragility/changeFields.ts';
import { openSearch } from '../search/openSearch.ts';
import { syntheticNotice } from '../search/syntheticNotice.ts';

/** Tries some findings without one report. */
const ifWrong: TypeScriptField<'Query.ifWrong'> = async (args, context) => {
  const search = await openSearch(context, null);
  const { projection } = search;
  const report = projection.reportNumber(args.report);
  if (report === undefined)
    throw new ExpectedError(
      'NOT_FOUND',
      `\`report: "${args.report}"\` is the id of no report.`,
      'Look the id up with `search`.',
    );
  const { withCopies } = args;
  const findings = await Promise.all(
    args.findings.map(async (asked) => {
      const finding = await findingQuestion(projection, context, asked);
      const question = { finding, withCopies, reports: [report], listed: 1 };
      const { before, changes, complete, ...basis } = await search.run('fragility', question);
      if (!complete) throw undecided();
      const { findingValue, changeOf } = changeFields(search, finding, withCopies);
      const [change] = changes;
      return {
        before: findingValue(before),
        change: change ? changeOf(change) : null,
        notice: syntheticNotice(basis.syntheticCount, basis.caseCount),
      };
    }),
  );
  return {
    revision: projection.revision,
    meaning: fragilityMeaning,
    report: { id: projection.reportId(report) },
    changedCount: findings.filter(({ change }) => change !== null).length,
    findings,
  };
};

export default ifWrong;

export const costs: SearchCosts = { 'Query.ifWrong': ({ findings }) => 500 * findings.length };

const undecided = () =>
  new ExpectedError(
    'LIMIT_EXCEEDED',
    'The search reached its limit before every finding was tried.',
    'Narrow the question: fewer findings, a narrower `where`, fewer hops.',
  );
