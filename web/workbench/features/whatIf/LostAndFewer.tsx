import type { EntityKind, WhatIfRemovedQuery } from '../../../generated/operations.ts';
import { CaseCount } from '../../components/CaseCount.tsx';
import { RecordName } from '../../components/RecordName.tsx';
import { ShareBar } from '../../components/ShareBar.tsx';
import { casesOf } from '../../model/caseFilter.ts';
import { counted } from '../../model/kinds.ts';
import { showCases } from '../../state/showCases.ts';
import { showLostCases } from './lostCases.ts';

type Answer = WhatIfRemovedQuery['whatIf'];
type Fate = Answer['targets']['lost']['nodes'][number];

/** Records of one kind that lose all or some of their cases; a name opens its record, a number its cases. */
export function LostAndFewer({
  kind,
  fates: {
    lost: { nodes: lost },
    lostCount,
    reduced: { nodes: reduced },
    reducedCount,
  },
  cases,
}: {
  kind: EntityKind;
  fates: Answer['targets'];
  cases: Answer['cases'];
}) {
  if (lostCount + reducedCount === 0) return null;
  return (
    <details>
      <summary>
        {counted(lostCount, kind)} lost, {reducedCount} with fewer cases
      </summary>
      <table className="ranked">
        <thead>
          <tr>
            <th>name</th>
            <th className="number">before</th>
            <th className="number">after</th>
            <th className="number">lost</th>
          </tr>
        </thead>
        <tbody>
          {[...lost, ...reduced].map((fate) => (
            <Row key={fate.node.id} fate={fate} cases={cases} />
          ))}
        </tbody>
      </table>
      <p className="quiet">
        {lostCount > lost.length && `The ${lost.length} with the most cases of ${lostCount} lost. `}
        {reducedCount > reduced.length &&
          `The ${reduced.length} that lose the most of ${reducedCount} with fewer.`}
      </p>
    </details>
  );
}

const Row = ({ fate, cases }: { fate: Fate; cases: Answer['cases'] }) => {
  const { node, caseCount, remaining, lostCaseCount } = fate;
  return (
    <tr>
      <td>
        <RecordName record={node} chinese={false} />
        <ShareBar part={remaining} whole={caseCount} />
      </td>
      <td className="number">
        <CaseCount count={caseCount} of={node.label} open={() => showCases(node.label, casesOf(node.id))} />
      </td>
      <td className="number">{remaining}</td>
      <td className="number">
        <button
          type="button"
          className="plain-link"
          aria-label={`${lostCaseCount} lost ${lostCaseCount === 1 ? 'case' : 'cases'} of ${node.label}`}
          onClick={() => showLostCases(cases, node)}
        >
          {lostCaseCount}
        </button>
      </td>
    </tr>
  );
};
