import { Fragment, useState } from 'react';
import { dimensionWords } from '../../../generated/model.ts';
import type { BreakdownDimension, GridQuery } from '../../../generated/operations.ts';
import { CaseCount } from '../../components/CaseCount.tsx';
import { RecordName } from '../../components/RecordName.tsx';
import { RestsOn } from '../../components/RestsOn.tsx';
import { ShareBar } from '../../components/ShareBar.tsx';
import type { DimensionKey } from '../../model/filterOfKey.ts';
import { counted } from '../../model/kinds.ts';
import { filterOf } from '../../state/investigation.ts';
import { useInvestigation } from '../../state/workbench.ts';
import { nameOfKey } from '../../words/nameOfKey.ts';
import { percentText } from '../../words/percentText.ts';
import { findingsOfKey } from './findingsOfKey.ts';
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
  const [asked, setAsked] = useState<string | null>(null);
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
            const id = key.id ?? name;
            return (
              <Fragment key={id}>
                <tr aria-current={key.node?.id === marked || undefined}>
                  <td>
                    {key.node ? <RecordName record={key.node} chinese={false} /> : name}
                    <ShareBar part={caseCount} whole={most} />
                  </td>
                  <td className="number">
                    <CaseCount count={caseCount} of={name} open={() => void openCell([key])} />
                  </td>
                  <td className="number quiet">
                    <button
                      type="button"
                      className="plain"
                      aria-expanded={asked === id}
                      aria-label={`${percentText(share)}: which reports the share and rank of ${name} rest on`}
                      title="Which single reports it rests on"
                      onClick={() => setAsked(asked === id ? null : id)}
                    >
                      {percentText(share)}
                    </button>
                  </td>
                </tr>
                {asked === id && (
                  <tr>
                    <td colSpan={3}>
                      <FragilityOfKey of={key} />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      {breakdown.totalCount > rows.length && (
        <p className="quiet">
          The first {rows.length} of {breakdown.totalCount} that have cases.
        </p>
      )}
    </section>
  );
}

/** The single reports that the share and the rank of one row rest on. */
function FragilityOfKey({ of }: { of: DimensionKey }) {
  const filters = useInvestigation((each) => each.filters);
  const findings = findingsOfKey(of, filterOf(filters));
  if (findings.length === 0)
    return <span className="quiet">No filter says these cases, so they cannot be tried.</span>;
  return findings.map((finding) => <RestsOn key={JSON.stringify(finding)} finding={finding} opened />);
}
