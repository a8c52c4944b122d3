import { useState } from 'react';
import type { Finding } from '../../generated/operations.ts';
import { restsOn } from '../../generated/operations.ts';
import { useAnswer } from '../queries/useAnswer.ts';
import { changeWords, restsOnWords } from '../words/restsOnWords.ts';
import { QueryLink } from './QueryLink.tsx';
import { RecordName } from './RecordName.tsx';
import { restsOnVariables } from './restsOnVariables.ts';
import './restsOn.css';

/** The mark beside a number, a share, a rank or a path: the single reports it rests on, those that change it most first. It says nothing until that is known. */
export function RestsOn({ finding, opened = false }: { finding: Finding; opened?: boolean }) {
  const variables = restsOnVariables(finding);
  const { data, error, waiting } = useAnswer(restsOn, variables);
  if (error && !waiting)
    return (
      <span className="quiet" title={error.message}>
        what it rests on cannot be told
      </span>
    );
  if (!data) return opened ? <span className="quiet">Trying each report…</span> : null;
  const { fragility } = data;
  const { nodes, totalCount } = fragility.changes;
  if (totalCount === 0) return <span className="quiet">{restsOnWords(fragility)}</span>;
  return (
    <details className="rests-on" open={opened}>
      <summary title={fragility.meaning}>{restsOnWords(fragility)}</summary>
      <ul>
        {nodes.map((change) => (
          <li key={change.report.id}>
            <RecordName record={change.report} /> {change.report.grade ?? 'not graded'}:{' '}
            {changeWords(change, fragility.before)}
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

/** The same mark where many numbers stand in a list: each is tried once a person asks. */
export function RestsOnWhenAsked({ finding, of }: { finding: Finding; of: string }) {
  const [asked, setAsked] = useState(false);
  return asked ? (
    <RestsOn finding={finding} opened />
  ) : (
    <button
      type="button"
      className="plain-link rests-on"
      aria-label={`Which reports ${of} rests on`}
      onClick={() => setAsked(true)}
    >
      rests on…
    </button>
  );
}
