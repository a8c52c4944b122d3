import { ExpectedError } from '../../errors.ts';
import { isLoopback } from '../../isLoopback.ts';
import { refuse } from '../refuse.ts';
import type { Step } from '../step.ts';

/**
 * Where only this machine may ask, refuses requests that came for another name: a page of another site can have its own name lead here
 * (DNS rebinding), and a proxy can bring others in.
 */
export const localHost: Step = (app, { local }) => {
  if (!local) return;
  app.use((request, response, next) => {
    const { hostname = '' } = request;
    if (isLoopback(hostname.toLowerCase())) return next();
    const error = new ExpectedError(
      'FORBIDDEN',
      `This server answers this machine only, and the request is for ${JSON.stringify(hostname.slice(0, 100))}.`,
      'Ask it at localhost. To serve others, say who may ask (WISHLIST_KEYS or WISHLIST_OIDC_ISSUER).',
    );
    refuse(request, response, 403, error);
  });
};
