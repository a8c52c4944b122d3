import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
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

/** Shows an answer, its progress with a button to cancel, or its error with a button to retry. */
export function Outcome<Data>({
  asked,
  doing,
  children,
}: {
  asked: Answer<Data>;
  /** Progress in words, such as `Searching paths`, without the dots. */
  doing: string;
  children: (data: Data) => ReactNode;
}) {
  const long = useIsSlow(asked.waiting);
  return (
    <>
      {long && (
        <p className="waiting" role="status">
          {asked.error ? `${asked.error.message} Retrying` : doing}…{' '}
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
      {asked.data && children(asked.data)}
    </>
  );
}
