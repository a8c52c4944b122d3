import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { ask } from '../../../client/ask.ts';
import { hasKey } from '../../../client/key.ts';
import { datasetOverview } from '../../../generated/operations.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { saveFile } from '../../components/saveFile.ts';
import {
  followJudgementsOfOtherTabs,
  keepLatest,
  setJudge,
  takeJudgementBack,
  useJudging,
} from '../../state/judging.ts';
import { reportError } from '../../state/workbench.ts';
import { judgementsCsv, judgementsPackage } from './judgementsCsv.ts';
import { judgementWords } from './verdictWords.ts';
import { undoLatest, writeWaiting } from './writeWaiting.ts';

/** Saves the descriptor; it says of the judgements what the graph says of its records. */
async function savePackage(): Promise<void> {
  const { dataset } = await ask(datasetOverview, {});
  saveFile('datapackage.json', judgementsPackage(dataset.synthetic ?? false), 'application/json');
}

/** The most letters of a name that the import takes. */
const MAX_JUDGE = 200;

/** Milliseconds after which a name is taken to be typed to its end. */
const NAME_MS = 800;

/** The judge, what waits to be written and what was written, and the way to take the latest back. */
export function JudgementBar() {
  const { by, waiting, written, isWriting, isAsking, error } = useJudging();
  const isNamed = by.trim() !== '';
  const [settled] = useDebouncedValue(by, NAME_MS);
  const latest = written.at(-1);
  const last = waiting.at(-1);
  useEffect(followJudgementsOfOtherTabs, []);
  // Who opened the page with the token of the start may write: each judgement then counts at once.
  useEffect(() => {
    if (waiting.length > 0 && isNamed && settled === by && !isWriting && !error && hasKey())
      void writeWaiting();
  }, [waiting, isNamed, settled, by, isWriting, error]);
  return (
    <div className="judgement-bar">
      <TextInput
        size="xs"
        aria-label="Judged by"
        placeholder="Judged by: a role or initials"
        maxLength={MAX_JUDGE}
        value={by}
        onChange={({ currentTarget: { value } }) => setJudge(value)}
      />
      {waiting.length > 0 && (
        <>
          <Button
            size="compact-sm"
            disabled={!isNamed || isWriting}
            title={isNamed ? undefined : 'Say who judges.'}
            onClick={() => void writeWaiting()}
          >
            Write {waiting.length === 1 ? 'the judgement' : `${waiting.length} judgements`} into the graph
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            disabled={!isNamed}
            onClick={() => saveFile('judgements.csv', judgementsCsv(waiting, by), 'text/csv')}
          >
            Download judgements.csv
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            title="The descriptor to put beside judgements.csv, in a folder of their own"
            onClick={() => void savePackage().catch(reportError)}
          >
            datapackage.json
          </Button>
        </>
      )}
      <span role="status" className="quiet">
        {isWriting
          ? 'Writing…'
          : last
            ? `Not in the graph yet: ${judgementWords(last)}`
            : latest
              ? `${isAsking ? 'Undo in the graph?' : 'In the graph:'} ${judgementWords(latest)}`
              : ''}
      </span>
      {last && !isWriting && (
        <Button size="compact-sm" variant="default" onClick={() => takeJudgementBack(last)}>
          Take back
        </Button>
      )}
      {!last && latest && !isWriting && <UndoWritten isAsking={isAsking} />}
      {error && <ErrorNotice error={error} {...(last ? { again: () => void writeWaiting() } : {})} />}
    </div>
  );
}

/** Undoes the latest judgement that was written. Where a key asked for it, the focus is here: a further key undoes it, or keeps it. */
function UndoWritten({ isAsking }: { isAsking: boolean }) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) undo.current?.focus();
  }, [isAsking]);
  return (
    <>
      <Button ref={undo} size="compact-sm" variant="default" onClick={() => void undoLatest()}>
        Undo
      </Button>
      {isAsking && (
        <Button size="compact-sm" variant="default" onClick={keepLatest}>
          Keep
        </Button>
      )}
    </>
  );
}
