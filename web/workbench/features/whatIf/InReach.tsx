import { Select } from '@mantine/core';
import { useState } from 'react';
import { inReach } from '../../../generated/operations.ts';
import { Outcome } from '../../components/Outcome.tsx';
import { QueryLink } from '../../components/QueryLink.tsx';
import { RecordName } from '../../components/RecordName.tsx';
import { counted } from '../../model/kinds.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { filterOf } from '../../state/investigation.ts';
import { useInvestigation, useWorkbench } from '../../state/workbench.ts';
import { strengthWords } from '../../words/strengthWords.ts';
import { SideBox } from './SideBox.tsx';

const distances = [1, 2, 3, 4].map((hops) => ({
  value: String(hops),
  label: hops === 1 ? 'in the same cases' : `within ${hops} hops`,
}));

/** The records that chains of cases lead to from one record, counted by distance, the nearest listed. */
export function InReach() {
  const from = useWorkbench((state) => state.reachFrom);
  const where = filterOf(useInvestigation((each) => each.filters));
  const [maxHops, setMaxHops] = useState('2');
  const variables = from ? { from, maxHops: Number(maxHops), ...(where ? { where } : {}) } : null;
  const asked = useAnswer(inReach, variables);
  return (
    <section aria-label="In reach">
      <h3>In reach</h3>
      <p className="quiet">
        A record is in reach of another if a chain of cases leads from one to the other; each hop is a case
        that both its ends take part in.
      </p>
      <SideBox
        label="Reach from"
        ids={from ? [from] : []}
        onChange={(ids) => useWorkbench.setState({ reachFrom: ids.at(-1) ?? null })}
      />
      {variables && (
        <>
          <Select
            size="xs"
            aria-label="Distance"
            allowDeselect={false}
            data={distances}
            value={maxHops}
            onChange={(hops) => hops && setMaxHops(hops)}
          />
          <Outcome keep asked={asked} doing="Searching">
            {({ reach }) => (
              <>
                <p role="status">
                  {reach.totalCount.toLocaleString('en')} in reach
                  {reach.complete
                    ? ''
                    : `; the search was cut short and is whole within ${reach.settledHops} hops`}
                  {reach.totalCount > reach.edges.length && `; the nearest ${reach.edges.length} are listed`}.
                </p>
                <ul className="plain-list" aria-label="By distance">
                  {reach.groups.map(({ kind, hops, count }) => (
                    <li key={`${kind} ${hops}`}>
                      {hops === 1 ? '1 hop' : `${hops} hops`}: {counted(count, kind)}
                    </li>
                  ))}
                </ul>
                <table className="ranked" aria-label="Records in reach">
                  <thead>
                    <tr>
                      <th>record</th>
                      <th className="number">hops</th>
                      <th className="number">strength</th>
                    </tr>
                  </thead>
                  <tbody>
                    {reach.edges.map(({ node, hops, strength, judged }) => (
                      <tr key={node.id}>
                        <td>
                          <RecordName record={node} chinese={false} />
                        </td>
                        <td className="number">{hops}</td>
                        <td className="number" title={strengthWords({ strength, judged })}>
                          {strength.toFixed(2)}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
                <p className="quiet">{reach.meaning}</p>
              </>
            )}
          </Outcome>
          <QueryLink operation={inReach} variables={variables} />
        </>
      )}
    </section>
  );
}
