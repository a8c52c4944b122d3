import { Button } from '@mantine/core';
import { AskError } from '../../client/ask.ts';

/** An error with its hint and a button to retry. */
export function ErrorNotice({ error, again }: { error: Error; again?: () => void }) {
  return (
    <div className="error-notice" role="alert">
      <p>{error.message}</p>
      {error instanceof AskError && error.hint && <p className="quiet">{error.hint}</p>}
      {again && (
        <Button size="compact-sm" variant="default" onClick={again}>
          Retry
        </Button>
      )}
    </div>
  );
}
