import { Button } from '@mantine/core';
import { AskError } from '../../client/ask.ts';

/** An error in the server's words, with its advice and the way to ask again. */
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
