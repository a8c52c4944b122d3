import { expressMiddleware } from '@as-integrations/express5';
import express, { type RequestHandler } from 'express';
import { ExpectedError } from '../../errors.ts';
import { nextTurn } from '../../scheduling/nextTurn.ts';
import { withCaller } from '../../telemetry/spans.ts';
import { refuse, refuseMethod } from '../errors/refuse.ts';
import type { OperationContext } from '../operation/operationContext.ts';
import { requestBudget } from '../request/requestBudget.ts';
import { notesOf, withNotes } from '../request/requestNotes.ts';
import type { Step } from '../step.ts';

const jsonOnly: RequestHandler = (request, response, next) => {
  if (request.method !== 'POST' || request.is('application/json')) return next();
  const error = new ExpectedError(
    'BAD_REQUEST',
    `The body of a request must be JSON, not ${request.get('content-type')?.slice(0, 100) ?? 'of an unknown type'}.`,
    'Send the header `content-type: application/json`.',
  );
  refuse(request, response, 415, error);
};

/**
 * Refuses a GET that a browser sends for a page of another site, which could make this server work. Who sends no such header is no
 * browser, or one whose page cannot read the answer; a header that needs a preflight, or an origin that `crossOrigin` lets in, was asked about.
 */
const ownSite =
  (origins: readonly string[]): RequestHandler =>
  (request, response, next) => {
    const site = request.get('sec-fetch-site') ?? 'none';
    const askedFirst =
      /^application\/json\b/i.test(request.get('content-type') ?? '') ||
      request.get('apollo-require-preflight') ||
      request.get('x-apollo-operation-name') ||
      origins.includes(request.get('origin') ?? '');
    if (request.method !== 'GET' || ['none', 'same-origin'].includes(site) || askedFirst) return next();
    const error = new ExpectedError(
      'BAD_REQUEST',
      `The request comes from a page of another site (\`Sec-Fetch-Site: ${site.slice(0, 40)}\`).`,
      'Send the operation by POST with `content-type: application/json`. The operator can allow other origins (WISHLIST_CORS_ORIGINS).',
    );
    refuse(request, response, 400, error);
  };

/** So long an operation, in bytes, is parsed and checked in turn. */
const SHORT_OPERATION = 2_000;

const inTurn: RequestHandler = async (request, _, next) => {
  const bytes =
    request.method === 'GET' ? request.url.length : Number(request.get('content-length') ?? Infinity);
  if (bytes > SHORT_OPERATION) await nextTurn();
  next();
};

/** GraphQL over HTTP at `/graphql`, by GET and POST. */
export const graphql: Step = (app, { apollo, limits, origins }) => {
  const answer = expressMiddleware(apollo, {
    context: async ({ req, res }): Promise<OperationContext> => ({
      notes: notesOf(res),
      caller: notesOf(res).caller?.name ?? req.socket.remoteAddress ?? 'anyone',
      budget: requestBudget(res, limits.timeoutMs),
      explain: req.get('x-explain') === '1',
      tellCost: req.get('x-cost') === '1',
    }),
  });
  const path = app.route('/graphql');
  path.options((_, response) => void response.set('allow', 'GET, POST').sendStatus(204));
  path.head(refuseMethod('GET, POST'));
  const handlers: RequestHandler[] = [
    (_, response, next) => {
      response.set('cache-control', 'no-store');
      next();
    },
    jsonOnly,
    ownSite(origins),
    express.json({ limit: limits.bodyBytes }),
    inTurn,
    (request, response, next) =>
      withCaller(request.headers, () => withNotes(notesOf(response), () => answer(request, response, next))),
  ];
  path.get(handlers).post(handlers).all(refuseMethod('GET, POST'));
};
