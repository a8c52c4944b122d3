import { countCases } from '../../../generated/operations.ts';
import { counted } from '../../model/kinds.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { showCases } from '../../state/showCases.ts';

const where = { reportCount: { eq: 0 } };

/** The number of cases that no report supports, which opens to them; nothing while it is being counted. */
export function CasesWithoutReport({ of }: { of: number }) {
  const { data } = useAnswer(countCases, { where });
  if (!data) return null;
  const { totalCount } = data.cases;
  if (totalCount === 0) return <p>Every case has a report.</p>;
  return (
    <p>
      <button
        type="button"
        className="plain-link"
        onClick={() => showCases('Cases without a report', where, { unfiltered: true })}
      >
        {counted(totalCount, 'CASE')}
      </button>{' '}
      of {of.toLocaleString('en')} {totalCount === 1 ? 'has' : 'have'} no report.
    </p>
  );
}
