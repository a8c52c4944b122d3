import { ExpectedError } from '../../errors.ts';
import { refuse } from '../errors/refuse.ts';
import type { Step } from '../step.ts';

/** Counts the requests under way, and refuses new ones while the server is stopping. Health checks are still answered. */
export const draining: Step = (app, { closing, underWay }) => {
  app.use((request, response, next) => {
    if (closing() && !/^\/(healthz|readyz)$/.test(request.path)) {
      response.set({ connection: 'close', 'retry-after': '2' });
      const error = new ExpectedError(
        'NOT_READY',
        'The server is shutting down.',
        'Try again in a moment; another server may take its place.',
        { retryable: true },
      );
      return refuse(request, response, 503, error);
    }
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
    next();
  });
};
