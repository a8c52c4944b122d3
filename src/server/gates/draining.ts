import { ExpectedError } from '../../errors.ts';
import type { OpenGate } from '../gate.ts';
import { pathOf } from '../request/pathOf.ts';

/** Counts the requests under way, and refuses new ones while the server is stopping. Health checks are still answered. */
export const draining: OpenGate =
  ({ closing, underWay }) =>
  (request, response) => {
    if (closing() && !/^\/(healthz|readyz)$/.test(pathOf(request))) {
      response.setHeader('connection', 'close');
      response.setHeader('retry-after', '2');
      throw new ExpectedError(
        'NOT_READY',
        'The server is shutting down.',
        'Try again in a moment; another server may take its place.',
        { retryable: true },
      );
    }
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
  };
