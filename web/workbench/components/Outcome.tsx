import { Button } from '@mantine/core';
import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Answer } from '../queries/useAnswer.ts';
import { ErrorNotice } from './ErrorNotice.tsx';

/** True once waiting has taken longer than feels instant. */
function useIsSlow(waiting: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!waiting) return;
    const timer = setTimeout(() => setLong(true), 300);
    return () => clearTimeout(timer);
  }, [waiting]);
  return long && waiting;
}

/** Keeps a click, also one by the keyboard, from what it was meant for. */
const stop = (event: MouseEvent): void => {
  event.preventDefault();
  event.stopPropagation();
};

/** Shows an answer, its progress with a button to cancel, or its error with a button to retry. */
export function Outcome<Data>({
  asked,
  doing,
  keep = false,
  children,
}: {
  asked: Answer<Data>;
  /** Progress in words, such as `Searching paths`, without the dots. */
  doing: string;
  /** Leaves the answer before on the page until the next has come: dimmed, in the words it was drawn with, and not to be clicked. */
  keep?: boolean;
  children: (data: Data) => ReactNode;
}) {
  const long = useIsSlow(asked.waiting);
  const drawn = asked.data === undefined ? null : children(asked.data);
  const latest = useRef<ReactNode>(null);
  useEffect(() => {
    if (asked.data !== undefined) latest.current = drawn;
  });
  // Drawn anew, its numbers would stand beside the names and filters of a question that they do not answer.
  const former = keep && asked.data === undefined && asked.waiting ? latest.current : null;
  const isFormer = former !== null;
  return (
    <>
      {long && (
        <p className="waiting" role="status">
          {asked.error ? `${asked.error.message} Retrying` : doing}…{' '}
          {isFormer && 'Below is still the answer to the question before. '}
          <Button size="compact-xs" variant="subtle" onClick={asked.cancel}>
            Cancel
          </Button>
        </p>
      )}
      {asked.error && !asked.waiting && <ErrorNotice error={asked.error} again={asked.again} />}
      {!asked.data && !asked.waiting && !asked.error && (
        <p className="quiet">
          Cancelled.{' '}
          <Button size="compact-xs" variant="subtle" onClick={asked.again}>
            Retry
          </Button>
        </p>
      )}
      {keep ? (
        <div className="outcome" aria-busy={isFormer} onClickCapture={isFormer ? stop : undefined}>
          {isFormer ? former : drawn}
        </div>
      ) : (
        drawn
      )}
    </>
  );
}
