import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { CaseFilter, SignificanceOf } from '../../../generated/operations.ts';
import { moreThanChance } from '../../../generated/operations.ts';
import { CaseCount } from '../../components/CaseCount.tsx';
import { Outcome } from '../../components/Outcome.tsx';
import { QueryLink } from '../../components/QueryLink.tsx';
import { RecordName } from '../../components/RecordName.tsx';
import { allOf, casesOf } from '../../model/caseFilter.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { showCases } from '../../state/showCases.ts';
import { qWords } from './shading.ts';

const MAX_ROWS = 25;

const sides: { readonly value: SignificanceOf; readonly label: string }[] = [
  { value: 'POST', label: 'posts' },
  { value: 'TARGET_COUNTRY', label: 'countries of targets' },
];

/** Posts, or countries of targets, and the areas that they meet more often than by chance; a number opens its cases. */
export function MoreThanChance({ where }: { where: CaseFilter | undefined }) {
  const [of, setOf] = useState<SignificanceOf>('POST');
  const variables = { of, first: MAX_ROWS, ...(where ? { where } : {}) };
  const asked = useAnswer(moreThanChance, variables);
  return (
    <section className="more-than-chance">
      <SegmentedControl size="xs" aria-label="Compare areas with" data={sides} value={of} onChange={setOf} />
      <Outcome keep asked={asked} doing="Comparing with chance">
        {({ significance: { edges, tests, totalCount, meaning } }) => (
          <>
            <table className="ranked" aria-label="More than chance">
              <thead>
                <tr>
                  <th>pair</th>
                  <th className="number">cases</th>
                  <th className="number">expected</th>
                  <th className="number" title="The expected share of false findings down to this row">
                    q
                  </th>
                </tr>
              </thead>
              <tbody>
                {edges.map(({ node, area, caseCount, expected, qValue }) => (
                  <tr key={`${node.id}|${area.id}`}>
                    <td>
                      <RecordName record={node} chinese={false} />{' '}
                      <RecordName record={area} chinese={false} />
                    </td>
                    <td className="number">
                      <CaseCount
                        count={caseCount}
                        of={`${node.label} and ${area.label}`}
                        open={() =>
                          showCases(
                            `${node.label} × ${area.label}`,
                            allOf(sideOf(of, node.id), casesOf(area.id)) ?? {},
                          )
                        }
                      />
                    </td>
                    <td className="number">{expected.toFixed(1)}</td>
                    <td className="number">{qWords(qValue)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p className="quiet">
              {meaning} {tests.toLocaleString('en')} pairs were compared
              {totalCount > edges.length && `; the first ${edges.length} of ${totalCount} are listed`}.
            </p>
          </>
        )}
      </Outcome>
      <QueryLink operation={moreThanChance} variables={variables} />
    </section>
  );
}

const sideOf = (of: SignificanceOf, id: string): CaseFilter =>
  of === 'POST' ? casesOf(id) : { targetCountry: { eq: id } };
