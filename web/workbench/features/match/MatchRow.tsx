import { OpenRow } from '../../components/openRows/OpenRow.tsx';
import type { NameDecision } from '../../state/matching.ts';
import { knownBeside, readAsked } from './askedName.ts';
import { CandidateTable } from './CandidateTable.tsx';
import { type Candidate, verdictWords } from './candidate.ts';

/** A name with its decision or its best candidate, and all candidates once it is open. */
export function MatchRow({
  name,
  candidates,
  decision,
  isCurrent,
  show,
}: {
  name: string;
  /** Undefined until they have come. */
  candidates: readonly Candidate[] | undefined;
  decision: NameDecision | undefined;
  isCurrent: boolean;
  show: () => void;
}) {
  const best = candidates?.[0];
  const asked = readAsked(name);
  const beside = knownBeside(asked);
  return (
    <OpenRow
      isOpen={isCurrent}
      show={show}
      className="match-row"
      below={
        isCurrent && candidates && <CandidateTable name={name} candidates={candidates} decision={decision} />
      }
    >
      <span className="match-name">
        {asked.name}
        {beside && <span className="quiet"> {beside}</span>}
      </span>
      <span className="match-record">
        {decision ? (decision.record?.label ?? 'None') : bestWords(candidates)}
      </span>
      <span className="match-score">{decision ? decision.record?.score : best?.score}</span>
      <span className={decision ? 'grade decided' : 'grade'}>{verdictOf(decision, best)}</span>
    </OpenRow>
  );
}

const bestWords = (candidates: readonly Candidate[] | undefined): string =>
  candidates ? (candidates[0]?.node.label ?? 'No match') : '…';

function verdictOf(decision: NameDecision | undefined, best: Candidate | undefined): string {
  if (decision) return decision.record ? 'accepted' : 'none';
  return best ? verdictWords[best.verdict] : '–';
}
