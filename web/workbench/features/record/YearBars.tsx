import type { CaseFilter, TimelineQuery } from '../../../generated/operations.ts';
import { timeline } from '../../../generated/operations.ts';
import { Outcome } from '../../components/Outcome.tsx';
import { allOf } from '../../model/caseFilter.ts';
import { counted } from '../../model/kinds.ts';
import { EARLIEST_YEAR, labelledEvery, yearScale } from '../../model/yearScale.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { filterOf } from '../../state/investigation.ts';
import { showCases } from '../../state/showCases.ts';
import { useInvestigation } from '../../state/workbench.ts';

/** The cases of each year as bars, years without a case among them; a click on a year shows its cases. */
export function YearBars({ where, label }: { where: CaseFilter; label: string }) {
  const filters = useInvestigation((each) => each.filters);
  const asked = useAnswer(timeline, { where: allOf(where, filterOf(filters)) ?? null });
  return (
    <Outcome keep asked={asked} doing="Counting by year">
      {({ breakdown }) => <Bars breakdown={breakdown} where={where} label={label} />}
    </Outcome>
  );
}

function Bars({
  breakdown,
  where,
  label,
}: {
  breakdown: TimelineQuery['breakdown'];
  where: CaseFilter;
  label: string;
}) {
  const thisYear = new Date().getFullYear();
  const { years, outlierCount } = yearScale(
    breakdown.nodes.flatMap(({ keys: [key], caseCount }) =>
      key?.label ? [{ year: Number(key.label), count: caseCount }] : [],
    ),
    thisYear,
  );
  const most = Math.max(...years.map(({ count }) => count));
  const every = labelledEvery(years.length);
  return (
    <>
      {years.length > 0 && (
        <ol className="year-bars" aria-label="Cases by year">
          {years.map(({ year, count }, index) => (
            <li key={year}>
              <button
                type="button"
                disabled={count === 0}
                aria-label={`${year}: ${counted(count, 'CASE')}`}
                title={`${year}: ${count}`}
                onClick={() =>
                  showCases(`${label} in ${year}`, allOf(where, { date: { eq: String(year) } }) ?? where)
                }
              >
                <span
                  className="bar"
                  style={{ height: `${count === 0 ? 0 : Math.max(2, (count / most) * 36)}px` }}
                />
                <span className="year">{index % every === 0 ? year : '\u00a0'}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
      {outlierCount > 0 && (
        <p className="quiet">
          {counted(outlierCount, 'CASE')} outside {EARLIEST_YEAR} to {thisYear + 1}
        </p>
      )}
    </>
  );
}
