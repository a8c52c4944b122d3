import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { AskError } from '../../client/ask.ts';
import type { Asked } from '../queries/useAnswer.ts';

/** True once something has taken longer than a person takes for an instant. */
function useLong(waiting: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!waiting) return;
    const timer = setTimeout(() => setLong(true), 300);
    return () => clearTimeout(timer);
  }, [waiting]);
  return long && waiting;
}

/** An error in the server's words, with its advice and the way to ask again. */
export function Trouble({ error, again }: { error: Error; again?: () => void }) {
  return (
    <div className="trouble" role="alert">
      <p>{error.message}</p>
      {error instanceof AskError && error.hint && <p className="quiet">{error.hint}</p>}
      {again && (
        <Button size="compact-sm" variant="default" onClick={again}>
          Ask again
        </Button>
      )}
    </div>
  );
}

/** What an answer shows, or that it is waited for (with a way to cancel), or why there is none. */
export function Outcome<Data>({
  asked,
  doing,
  children,
}: {
  asked: Asked<Data>;
  /** What is being done, as `Searching paths`. */
  doing: string;
  children: (data: Data) => ReactNode;
}) {
  const long = useLong(asked.waiting);
  return (
    <>
      {long && (
        <p className="waiting" role="status">
          {asked.error ? `${asked.error.message} Asking again` : doing} …{' '}
          <Button size="compact-xs" variant="subtle" onClick={asked.cancel}>
            Cancel
          </Button>
        </p>
      )}
      {asked.error && !asked.waiting && <Trouble error={asked.error} again={asked.again} />}
      {!asked.data && !asked.waiting && !asked.error && (
        <p className="quiet">
          Cancelled.{' '}
          <Button size="compact-xs" variant="subtle" onClick={asked.again}>
            Ask again
          </Button>
        </p>
      )}
      {asked.data && children(asked.data)}
    </>
  );
}
