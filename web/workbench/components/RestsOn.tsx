import type { Finding } from '../../generated/operations.ts';
import { restsOn } from '../../generated/operations.ts';
import { useAnswer } from '../queries/useAnswer.ts';
import { changeWords, restsOnWords } from '../words/restsOnWords.ts';
import { QueryLink } from './QueryLink.tsx';
import { RecordName } from './RecordName.tsx';
import './restsOn.css';

/** Number of reports that are named. */
const NAMED = 10;

/** The mark beside a number or a path: the single reports it rests on, those that change it most first. It says nothing until that is known. */
export function RestsOn({ finding }: { finding: Finding }) {
  const variables = { of: finding, first: NAMED };
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
            <RecordName record={change.report} /> {change.report.grade ?? 'not graded'}: {changeWords(change)}
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
