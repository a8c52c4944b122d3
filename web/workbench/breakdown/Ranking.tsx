import type { BreakdownDimension, GridQuery } from '../../generated/operations.ts';
import { RecordName } from '../parts/RecordName.tsx';
import { inWords } from '../read/words.ts';
import { showCases } from '../shell/actions.ts';
import { dimensions } from './dimensions.ts';
import { whereOfKey } from './whereOfKey.ts';

const shown = 25;

/** The values of one dimension by their cases, with bars; a number opens its cases. */
export function Ranking({
  breakdown,
  dimension,
}: {
  breakdown: GridQuery['breakdown'];
  dimension: BreakdownDimension;
}) {
  const rows = breakdown.rows.slice(0, shown);
  const most = Math.max(1, ...rows.map(({ caseCount }) => caseCount));
  return (
    <section>
      <h3>
        {breakdown.caseTotal.toLocaleString('en')} cases by {dimensions[dimension]}
      </h3>
      <table className="ranked">
        <tbody>
          {rows.map(({ keys: [key], caseCount, share }) => {
            if (!key) return null;
            const where = whereOfKey(key);
            const label = key.label ?? 'unknown';
            return (
              <tr key={key.node?.id ?? label}>
                <td>
                  {key.node ? <RecordName record={key.node} chinese={false} /> : inWords(label)}
                  <span className="kept" aria-hidden="true">
                    <span style={{ width: `${(caseCount / most) * 100}%` }} />
                  </span>
                </td>
                <td className="number">
                  {where ? (
                    <button
                      type="button"
                      className="plain-link"
                      aria-label={`${caseCount} cases of ${label}`}
                      onClick={() => showCases(label, where)}
                    >
                      {caseCount}
                    </button>
                  ) : (
                    caseCount
                  )}
                </td>
                <td className="number quiet">{(share * 100).toFixed(0)} %</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {breakdown.total > rows.length && (
        <p className="quiet">
          The first {rows.length} of {breakdown.total}; the chart’s table has more.
        </p>
      )}
    </section>
  );
}
