import type { RequestHandler } from 'express';
import { ExpectedError } from '../../errors.ts';
import { refuse } from '../errors/refuse.ts';

/**
 * Refuses a request that a browser sends for a page of another site without having asked first: it could make this server work. Who sends
 * no such header is no browser, or one whose page cannot read the answer; a header that needs a preflight, or an origin that `crossOrigin`
 * lets in, was asked about.
 */
export const ownSite =
  (origins: readonly string[], wayOut: string): RequestHandler =>
  (request, response, next) => {
    const site = request.get('sec-fetch-site') ?? 'none';
    const askedFirst =
      /^application\/json\b/i.test(request.get('content-type') ?? '') ||
      request.get('apollo-require-preflight') ||
      request.get('x-apollo-operation-name') ||
      origins.includes(request.get('origin') ?? '');
    if (['none', 'same-origin'].includes(site) || askedFirst) return next();
    const error = new ExpectedError(
      'BAD_REQUEST',
      `The request comes from a page of another site (\`Sec-Fetch-Site: ${site.slice(0, 40)}\`).`,
      `${wayOut} The operator can allow other origins (WISHLIST_CORS_ORIGINS).`,
    );
    refuse(request, response, 400, error);
  };
