import type { FindingQuestion, FindingValue } from '../../projection/fragility/finding.ts';
import type { ReportChange } from '../../projection/fragility/fragility.ts';
import type { ChangedCases } from '../../projection/fragility/fragilityCases.ts';
import { caseConnection, casePageInput } from '../pages/caseConnection.ts';
import { batched } from '../search/batched.ts';
import type { Search } from '../search/openSearch.ts';

type Args = Readonly<Record<string, unknown>>;

/** What is said wherever a finding is shown without a report. */
export const fragilityMeaning =
  'This tells what the published record would say without a report, not that the report is wrong; what other reports say of the same cases stands.';

/** Makes the schema's `FindingValue` and `FindingChange` of a search's; the cases of all changes of an answer are asked for together. */
export function changeFields(search: Search, finding: FindingQuestion, withCopies: boolean) {
  const { projection } = search;
  const ref = (entity: number) => ({ id: projection.entityId(entity) });
  const findingValue = ({ path, ...value }: FindingValue) => ({
    ...value,
    path: path && { ...path, hops: path.entities.length - 1, entities: path.entities.map(ref) },
  });
  const casesOf = batched(
    (page: ReturnType<typeof casePageInput>) => JSON.stringify(page),
    (page, of: readonly { readonly report: number; readonly which: ChangedCases }[]) =>
      search.run('fragilityCases', { finding, withCopies, of, page }),
  );
  const cases = (report: number, which: ChangedCases) => async (args: Args) => {
    const page = casePageInput(args);
    return caseConnection(await casesOf(page, { report, which }), page);
  };
  const changeOf = ({ report, after, pathChange, ...counts }: ReportChange) => ({
    ...counts,
    report: { id: projection.reportId(report) },
    after: findingValue(after),
    path: pathChange,
    lost: cases(report, 'lost'),
    gained: cases(report, 'gained'),
    weaker: cases(report, 'weaker'),
  });
  return { findingValue, changeOf };
}
