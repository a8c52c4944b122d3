import { Button } from '@mantine/core';
import { useState } from 'react';
import { latestImports } from '../../../generated/operations.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { takeBackImport } from './bringIn.ts';
import { countedWords } from './intakeWords.ts';
import { undoable } from './undoable.ts';

const time = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** The newest import of the store, which can be undone however long ago it was made; asked twice, since it may be the work of another. */
export function LatestImport() {
  const { data } = useAnswer(latestImports, {});
  const [isAsked, setAsked] = useState(false);
  const latest = data && undoable(data.dataset.imports.nodes);
  if (!latest) return null;
  const { number, packages, finishedAt, added, changed } = latest;
  return (
    <section className="latest-import" aria-label="Latest import">
      <p>
        The latest import, number {number}
        {finishedAt && ` of ${time.format(new Date(finishedAt))}`}, brought {packages.join(', ')}:{' '}
        {countedWords(added, 'record')} added, {changed.toLocaleString('en')} changed.
      </p>
      {isAsked ? (
        <p className="actions">
          <span className="caution">Undoing it takes all of this out of the store.</span>
          <Button
            size="compact-sm"
            onClick={() => {
              setAsked(false);
              void takeBackImport(number);
            }}
          >
            Undo import {number}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => setAsked(false)}>
            Keep it
          </Button>
        </p>
      ) : (
        <Button size="compact-sm" variant="default" onClick={() => setAsked(true)}>
          Undo import {number}…
        </Button>
      )}
    </section>
  );
}
