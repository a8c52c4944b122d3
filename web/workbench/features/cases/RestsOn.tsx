import type { CaseFilter, RestsOnQuery } from '../../../generated/operations.ts';
import { restsOn } from '../../../generated/operations.ts';
import { QueryLink } from '../../components/QueryLink.tsx';
import { RecordName } from '../../components/RecordName.tsx';
import { useAnswer } from '../../queries/useAnswer.ts';
import { restsOnWords } from '../../words/restsOnWords.ts';
import './restsOn.css';

type Change = RestsOnQuery['fragility']['changes']['nodes'][number];

/** How many reports are named. */
const NAMED = 10;

/** The mark beside a number of cases: the single reports it rests on, those that change it most first. Says nothing while it is not known. */
export function RestsOn({ where }: { where: CaseFilter | undefined }) {
  const variables = { ...(where ? { where } : {}), first: NAMED };
  const { data } = useAnswer(restsOn, variables);
  if (!data) return null;
  const { fragility } = data;
  const { nodes, totalCount } = fragility.changes;
  if (totalCount === 0) return <span className="quiet">{restsOnWords(fragility)}</span>;
  return (
    <details className="rests-on">
      <summary title={fragility.meaning}>{restsOnWords(fragility)}</summary>
      <ul>
        {nodes.map((change) => (
          <li key={change.report.id}>
            <RecordName record={change.report} /> {change.report.grade ?? 'not graded'}: {becomes(change)}
          </li>
        ))}
        {totalCount > nodes.length && (
          <li className="quiet">and {(totalCount - nodes.length).toLocaleString('en')} more</li>
        )}
        <li>
          <QueryLink operation={restsOn} variables={variables} />
        </li>
      </ul>
    </details>
  );
}

/** What the number is without the report. */
const becomes = ({ after, lostCount, gainedCount }: Change) =>
  `${(after.caseCount ?? 0).toLocaleString('en')} without it (${lostCount} lost${
    gainedCount > 0 ? `, ${gainedCount} more` : ''
  })`;
