import type { CaseFilter } from '../../../generated/operations.ts';
import { timeline } from '../../../generated/operations.ts';
import { allOf } from '../../model/caseFilter.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { filterOf } from '../../state/investigation.ts';
import { showCases } from '../../state/showCases.ts';
import { useInvestigation } from '../../state/workbench.ts';

/** The cases of each year as bars; a click on a year shows its cases. */
export function YearBars({ where, label }: { where: CaseFilter; label: string }) {
  const filters = useInvestigation((each) => each.filters);
  const { data } = useAnswer(timeline, { where: allOf(where, filterOf(filters)) ?? null }, { keep: true });
  const years = (data?.breakdown.nodes ?? []).flatMap(({ keys: [key], caseCount }) =>
    key?.label ? [{ year: key.label, count: caseCount }] : [],
  );
  if (years.length === 0) return null;
  const most = Math.max(...years.map(({ count }) => count));
  return (
    <ol className="year-bars" aria-label="Cases by year">
      {years.map(({ year, count }) => (
        <li key={year}>
          <button
            type="button"
            aria-label={`${year}: ${count} ${count === 1 ? 'case' : 'cases'}`}
            title={`${year}: ${count}`}
            onClick={() => showCases(`${label} in ${year}`, allOf(where, { date: { eq: year } }) ?? where)}
          >
            <span className="bar" style={{ height: `${Math.max(2, (count / most) * 36)}px` }} />
            <span className="year">{year}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
