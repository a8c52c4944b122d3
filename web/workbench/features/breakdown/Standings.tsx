import { Select } from '@mantine/core';
import { useState } from 'react';
import type { CaseFilter, NetworkMeasure, RankedQuery } from '../../../generated/operations.ts';
import { ranked } from '../../../generated/operations.ts';
import { CaseCount } from '../../components/CaseCount.tsx';
import { Outcome } from '../../components/Outcome.tsx';
import { QueryLink } from '../../components/QueryLink.tsx';
import { RecordName } from '../../components/RecordName.tsx';
import { casesOf } from '../../model/caseFilter.ts';
import { counted } from '../../model/kinds.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { showCases } from '../../state/showCases.ts';
import { measures } from './measures.ts';

const MAX_ROWS = 25;

type Network = RankedQuery['network'];

/** The value of a measure, with the fewest digits that distinguish it from its neighbours. */
const valueText = (value: number): string =>
  Number.isInteger(value) ? value.toLocaleString('en') : value.toPrecision(3);

/** Posts, targets and companies by their standing in the network of shared cases, or its communities. */
export function Standings({ where }: { where: CaseFilter | undefined }) {
  const [measure, setMeasure] = useState<NetworkMeasure>('DEGREE');
  const variables = { measure, first: MAX_ROWS, ...(where ? { where } : {}) };
  const asked = useAnswer(ranked, variables);
  const chosen = measures.find(({ value }) => value === measure);
  return (
    <section className="standings">
      <Select
        label="Rank by"
        description={chosen?.says}
        allowDeselect={false}
        data={measures.map(({ value, label }) => ({ value, label }))}
        value={measure}
        onChange={(value) => value && setMeasure(value)}
      />
      <Outcome keep asked={asked} doing="Measuring">
        {({ network }) => (
          <>
            {measure === 'COMMUNITY' ? <Communities network={network} /> : <Ranks network={network} />}
            <p className="quiet">
              {network.meaning}
              {!network.exact && ` Estimated from ${network.sampleSize?.toLocaleString('en')} pairs.`}
            </p>
          </>
        )}
      </Outcome>
      <QueryLink operation={ranked} variables={variables} />
    </section>
  );
}

const Ranks = ({ network }: { network: Network }) => (
  <>
    <table className="ranked" aria-label="Ranking">
      <thead>
        <tr>
          <th className="number">rank</th>
          <th>record</th>
          <th className="number">value</th>
          <th className="number">cases</th>
        </tr>
      </thead>
      <tbody>
        {network.edges.map(({ rank, value, node }) => (
          <tr key={node.id}>
            <td className="number quiet">{rank}</td>
            <td>
              <RecordName record={node} chinese={false} />
            </td>
            <td className="number">{valueText(value)}</td>
            <td className="number">
              <CasesOf node={node} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    {network.totalCount > network.edges.length && (
      <p className="quiet">
        The first {network.edges.length} of {network.totalCount.toLocaleString('en')}.
      </p>
    )}
  </>
);

/** The cases of a record in the whole store, as its record counts them. */
const CasesOf = ({ node }: { node: Network['edges'][number]['node'] }) => (
  <CaseCount
    count={node.caseCount}
    of={node.label}
    open={() => showCases(node.label, casesOf(node.id), { unfiltered: true })}
  />
);

const Communities = ({ network: { communities, communityCount, modularity } }: { network: Network }) => (
  <>
    <ol className="communities" aria-label="Communities">
      {communities.nodes.map(({ number, size, postCount, targetCount, companyCount, leading }) => (
        <li key={number}>
          {size.toLocaleString('en')} members: {counted(postCount, 'POST')}, {counted(targetCount, 'TARGET')},{' '}
          {counted(companyCount, 'COMPANY')}
          {leading.map((node) => (
            <span className="party" key={node.id}>
              <RecordName record={node} chinese={false} />
            </span>
          ))}
        </li>
      ))}
    </ol>
    <p className="quiet">
      The largest {communities.nodes.length} of {communityCount?.toLocaleString('en')}. Modularity{' '}
      {modularity?.toFixed(2)}: near 0 there are none worth the name, from about 0.3 there are.
    </p>
  </>
);
