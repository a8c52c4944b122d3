import { sameAs } from '../../actions/judgeActions.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { RecordName } from '../../components/RecordName.tsx';
import { counted } from '../../model/kinds.ts';
import { decideNames, type NameDecision, takeNameBack } from '../../state/matching.ts';
import { matchedWords } from '../../words/matchedWords.ts';
import { readAsked } from './askedName.ts';
import { type Candidate, chosenOf, verdictWords } from './candidate.ts';

/** The candidates of a name, each with its score, its verdict and the reasons for them, and what can be decided. */
export function CandidateTable({
  name,
  candidates,
  decision,
}: {
  name: string;
  candidates: readonly Candidate[];
  decision: NameDecision | undefined;
}) {
  return (
    <div className="candidates">
      {candidates.length === 0 ? (
        <p className="quiet">No record of this graph is like it.</p>
      ) : (
        <table aria-label={`Candidates for ${readAsked(name).name}`}>
          <tbody>
            {candidates.map((candidate, index) => {
              const { node, score, verdict, matched, features } = candidate;
              const isChosen = decision?.record?.id === node.id;
              const why = matchedWords(matched, { label: node.label, labelZh: node.labelZh ?? null });
              return (
                <tr key={node.id} className={isChosen ? 'chosen' : ''}>
                  <td>
                    <button
                      type="button"
                      className="chip"
                      aria-pressed={isChosen}
                      aria-label={`${index + 1}: ${node.label}`}
                      title={`Choose ${node.label}`}
                      onClick={() => decideNames([[name, chosenOf(candidate)]])}
                    >
                      {index + 1}
                    </button>
                  </td>
                  <td>
                    <RecordName record={{ ...node, labelZh: node.labelZh ?? null }} />
                    <span className="quiet about">
                      {[why, counted(node.caseCount, 'CASE')].filter(Boolean).join(' · ')}
                    </span>
                  </td>
                  <td className="match-score">{score}</td>
                  <td>{verdictWords[verdict]}</td>
                  <td>
                    <ul className="features">
                      {features.map(({ feature, points, because }) => (
                        <li key={feature}>
                          <span className="match-score">
                            {points > 0 ? '+' : ''}
                            {points}
                          </span>{' '}
                          {because}
                        </li>
                      ))}
                    </ul>
                    <ActionButton
                      action={sameAs}
                      on={{ ...node, labelZh: node.labelZh ?? null }}
                      variant="default"
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <div className="actions">
        {candidates.length > 0 && (
          <button
            type="button"
            className="chip"
            aria-pressed={decision?.record === null}
            onClick={() => decideNames([[name, null]])}
          >
            None of these
          </button>
        )}
        {decision && (
          <button type="button" className="chip" onClick={() => takeNameBack(name)}>
            Take back
          </button>
        )}
      </div>
    </div>
  );
}
