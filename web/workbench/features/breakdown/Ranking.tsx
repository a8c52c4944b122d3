import { dimensionWords } from '../../../generated/model.ts';
import type { BreakdownDimension, GridQuery } from '../../../generated/operations.ts';
import { RecordName } from '../../components/RecordName.tsx';
import { ShareBar } from '../../components/ShareBar.tsx';
import { counted } from '../../model/kinds.ts';
import { useInvestigation } from '../../state/workbench.ts';
import { nameOfKey } from './nameOfKey.ts';
import { openCell } from './openCell.ts';

const MAX_ROWS = 25;

/** The values of one dimension by their cases, with bars; a number opens its cases. */
export function Ranking({
  breakdown,
  dimension,
}: {
  breakdown: GridQuery['breakdown'];
  dimension: BreakdownDimension;
}) {
  const marked = useInvestigation((each) => each.selected);
  const rows = breakdown.nodes.slice(0, MAX_ROWS);
  const most = Math.max(1, ...rows.map(({ caseCount }) => caseCount));
  return (
    <section>
      <h3>
        {counted(breakdown.caseTotal, 'CASE')} by {dimensionWords[dimension]}
      </h3>
      <table className="ranked">
        <tbody>
          {rows.map(({ keys: [key], caseCount, share }) => {
            if (!key) return null;
            const name = nameOfKey(key);
            return (
              <tr key={key.node?.id ?? name} aria-current={key.node?.id === marked || undefined}>
                <td>
                  {key.node ? <RecordName record={key.node} chinese={false} /> : name}
                  <ShareBar part={caseCount} whole={most} />
                </td>
                <td className="number">
                  <button
                    type="button"
                    className="plain-link"
                    aria-label={`${counted(caseCount, 'CASE')} of ${name}`}
                    onClick={() => void openCell([key])}
                  >
                    {caseCount}
                  </button>
                </td>
                <td className="number quiet">{(share * 100).toFixed(0)} %</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {breakdown.totalCount > rows.length && (
        <p className="quiet">
          The first {rows.length} of {breakdown.totalCount}.
        </p>
      )}
    </section>
  );
}
