import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { ExpectedError } from '../../errors.ts';

/** Time budget of a request: `signal` aborts when the time is up, the caller is gone or the response is over. */
export interface RequestBudget {
  readonly signal: AbortSignal;
  /** Rejects when the signal aborts, and never resolves. */
  readonly spent: Promise<never>;
}

const timedOut = (timeoutMs: number) =>
  new ExpectedError(
    'TIMEOUT',
    `The request was stopped after ${timeoutMs} ms, the time limit.`,
    'Narrow the question: a narrower `where`, a smaller `first`, fewer nested levels.',
    { retryable: true },
  );

const callerGone = () =>
  new ExpectedError(
    'TIMEOUT',
    'The caller closed the connection before the answer was ready.',
    'Try again.',
    {
      retryable: true,
    },
  );

/** One error for all requests: it is never shown, and noting its stack would cost each request some time. */
const answered = new ExpectedError('TIMEOUT', 'The request has already been answered.', 'Try again.', {
  retryable: true,
});

/** Opens the budget of a request; it closes with the response. */
export function requestBudget(response: ServerResponse, timeoutMs: number): RequestBudget {
  const controller = new AbortController();
  // Each statement and each search of the request listens.
  setMaxListeners(0, controller.signal);
  const timer = setTimeout(() => controller.abort(timedOut(timeoutMs)), timeoutMs);
  response.once('close', () => {
    clearTimeout(timer);
    // Also after an answer: nothing that was begun for it may go on.
    controller.abort(response.writableFinished ? answered : callerGone());
  });
  const spent = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason), { once: true });
  });
  // When the caller goes, its rejection may have no listener any more.
  spent.catch(() => undefined);
  return { signal: controller.signal, spent };
}
