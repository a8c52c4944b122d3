import { Button } from '@mantine/core';
import type { FoundName, NameDecision } from '../../../client/intakeTypes.ts';
import { recordKinds } from '../../../generated/model.ts';
import { FindBox } from '../../components/FindBox.tsx';
import { OpenRow } from '../../components/openRows/OpenRow.tsx';
import { RecordName } from '../../components/RecordName.tsx';
import { isRecordId } from '../../model/kinds.ts';
import { kindText } from './meaningGroups.ts';
import { canBeNew, decisionWords, placeWords } from './nameWords.ts';

/** One name to decide, with the records that it may be once it is open. */
export function NameRow({
  name,
  decision,
  isCurrent,
  show,
  decide,
  later,
}: {
  name: FoundName;
  decision: NameDecision | undefined;
  isCurrent: boolean;
  show: () => void;
  decide: (decision: 'same' | 'new' | 'none', id?: string) => void;
  later: () => void;
}) {
  return (
    <OpenRow
      isOpen={isCurrent}
      show={show}
      className="name-row"
      below={isCurrent && <NameChoice name={name} decide={decide} later={later} />}
    >
      <span className="name">
        {name.value} <span className="quiet">{placeWords(name)}</span>
      </span>
      <span className={decision ? 'decided' : 'quiet'}>
        {decision ? decisionWords(decision, name) : 'to decide'}
      </span>
    </OpenRow>
  );
}

/** The choices for a name, each with its key. */
function NameChoice({
  name,
  decide,
  later,
}: {
  name: FoundName;
  decide: (decision: 'same' | 'new' | 'none', id?: string) => void;
  later: () => void;
}) {
  const { value, candidates, reason, kind } = name;
  const kinds = recordKinds.filter((each) => each.toLowerCase() === kind);
  return (
    <div className="name-choice">
      {reason && (
        <p className="quiet">
          “{value}” {reason}.
        </p>
      )}
      {candidates.length > 0 && (
        <ul>
          {candidates.map((each, index) => (
            <li key={each.id}>
              <Button
                size="compact-xs"
                variant="default"
                aria-label={`${index + 1}: It is ${each.name}`}
                onClick={() => decide('same', each.id)}
              >
                <kbd>{index + 1}</kbd>
              </Button>
              {isRecordId(each.id) ? (
                <RecordName record={{ id: each.id, label: each.name, labelZh: null }} />
              ) : (
                each.name
              )}
              <span className="quiet">{each.score} of 100</span>
            </li>
          ))}
        </ul>
      )}
      <div className="actions">
        {canBeNew(name) && (
          <Button size="compact-xs" variant="default" onClick={() => decide('new')}>
            <kbd>N</kbd> New {kindText(kind)}
          </Button>
        )}
        <Button size="compact-xs" variant="default" onClick={() => decide('none')}>
          <kbd>0</kbd> Leave the name out
        </Button>
        <Button size="compact-xs" variant="default" onClick={later}>
          <kbd>S</kbd> Later
        </Button>
        <div className="other-record">
          <FindBox
            label={`Another record for ${value}`}
            placeholder={`Another ${kindText(kind)}…`}
            {...(kinds.length > 0 ? { kinds } : {})}
            onChoose={({ id }) => decide('same', id)}
          />
        </div>
      </div>
    </div>
  );
}
