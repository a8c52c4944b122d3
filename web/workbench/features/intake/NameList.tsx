import { type KeyboardEvent, useState } from 'react';
import type { FoundName } from '../../../client/intakeTypes.ts';
import { obeyedStroke } from '../../components/openRows/obeyedStroke.ts';
import { useOpenRow } from '../../components/openRows/useOpenRow.ts';
import { decideName, nameKey, undecideName, useIntake } from '../../state/intake.ts';
import { check } from './bringIn.ts';
import { keystrokeOf } from './decidingKeys.ts';
import { countedWords } from './intakeWords.ts';
import { NameRow } from './NameRow.tsx';
import { canBeNew } from './nameWords.ts';
import { SettledNames } from './SettledNames.tsx';

/** The names of the file: those that wait for a person one by one, a keystroke each, and what the others were taken for. */
export function NameList({ names, count }: { names: readonly FoundName[]; count: number }) {
  const decisions = useIntake((intake) => intake.decisions);
  const [reopened, setReopened] = useState<ReadonlySet<string>>(new Set());
  const asksPerson = (name: FoundName) =>
    name.decision === '' || reopened.has(nameKey(name)) || decisions[nameKey(name)] !== undefined;
  const asked = names.filter(asksPerson);
  const waiting = asked.filter((name) => !decisions[nameKey(name)]);
  const settled = names.filter((name) => !asksPerson(name));
  return (
    <section aria-label="Names">
      <h4>Names to decide</h4>
      {asked.length === 0 ? (
        <p>{names.length === 0 ? 'No column has names.' : 'Every name was found, or is new.'}</p>
      ) : (
        <>
          <p className="quiet">
            <span role="status">
              {waiting.length === 0
                ? 'All are decided.'
                : `${countedWords(waiting.length, 'name')} of ${asked.length.toLocaleString('en')} to decide.`}
            </span>{' '}
            <kbd>1</kbd> to <kbd>5</kbd> choose a record, <kbd>N</kbd> makes a new one, <kbd>0</kbd> leaves
            the name out, <kbd>S</kbd> leaves it for later, <kbd>↑</kbd> <kbd>↓</kbd> move. The rows of a name
            that is not decided are not imported.
          </p>
          <AskedNames names={asked} />
        </>
      )}
      {settled.length > 0 && (
        <SettledNames
          names={settled}
          reopen={(name) => setReopened((before) => new Set([...before, nameKey(name)]))}
        />
      )}
      {count > names.length && (
        <p className="caution">
          The first {names.length.toLocaleString('en')} of {count.toLocaleString('en')} names are listed,
          those to decide first.
        </p>
      )}
    </section>
  );
}

/** The names that a person decides, one of them open. */
function AskedNames({ names }: { names: readonly FoundName[] }) {
  const decisions = useIntake((intake) => intake.decisions);
  const { list, open, show, go } = useOpenRow(names.length, () =>
    names.findIndex((name) => !decisions[nameKey(name)]),
  );
  const name = names[open];
  if (!name) return null;
  /** Goes to the next name that waits, or else to the next one. */
  const goOn = () => {
    const waits = (each: FoundName, index: number) => index > open && !decisions[nameKey(each)];
    const next = names.findIndex(waits);
    go(next < 0 ? open + 1 : next);
  };
  const decide = (decision: 'same' | 'new' | 'none', id = '') => {
    decideName(name, decision, id);
    goOn();
    const isLast = names.every((each) => each === name || decisions[nameKey(each)]);
    if (isLast) void check();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>) => {
    const stroke = obeyedStroke(event, (key) => keystrokeOf(key, name));
    if (!stroke) return;
    switch (stroke.does) {
      case 'same':
        return decide('same', name.candidates[stroke.candidate]?.id);
      case 'new':
        return canBeNew(name) ? decide('new') : undefined;
      case 'none':
        return decide('none');
      case 'later':
        return goOn();
      case 'takeBack':
        return undecideName(name);
      case 'next':
        return go(open + 1);
      case 'previous':
        return go(open - 1);
    }
  };
  return (
    <ol className="open-rows name-list" aria-label="Names to decide" ref={list} onKeyDown={onKeyDown}>
      {names.map((each, index) => (
        <NameRow
          key={nameKey(each)}
          name={each}
          decision={decisions[nameKey(each)]}
          isCurrent={index === open}
          show={() => show(index)}
          decide={decide}
          later={goOn}
        />
      ))}
    </ol>
  );
}
