import type { FindingQuestion, FindingResult } from '../../projection/fragility/finding.ts';
import type { ReportChange } from '../../projection/fragility/fragility.ts';
import type { ChangedCases } from '../../projection/fragility/fragilityCases.ts';
import { casesOfItems } from '../search/casesOfItems.ts';
import type { Search } from '../search/openSearch.ts';

/** The caveat of every finding that is shown without a report. */
export const fragilityMeaning =
  'This tells what the published record would say without a report, not that the report is wrong; what other reports say of the same cases stands.';

/** Makes the schema's `FindingValue` and `FindingChange` of a search's; the cases of all changes of an answer are asked for together. */
export function changeFields(search: Search, finding: FindingQuestion, withCopies: boolean) {
  const { projection } = search;
  const ref = (entity: number) => ({ id: projection.entityId(entity) });
  const findingValue = ({ path, ...value }: FindingResult) => ({
    ...value,
    path: path && { ...path, hops: path.entities.length - 1, entities: path.entities.map(ref) },
  });
  const cases = casesOfItems(
    (page, of: readonly { readonly report: number; readonly which: ChangedCases }[]) =>
      search.run('fragilityCases', { finding, withCopies, of, page }),
  );
  const changeOf = ({ report, after, pathChange, ...counts }: ReportChange) => ({
    ...counts,
    report: { id: projection.reportId(report) },
    after: findingValue(after),
    path: pathChange,
    lost: cases({ report, which: 'lost' }),
    gained: cases({ report, which: 'gained' }),
    weaker: cases({ report, which: 'weaker' }),
  });
  return { findingValue, changeOf };
}
