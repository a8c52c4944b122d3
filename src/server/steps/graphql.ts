import { expressMiddleware } from '@as-integrations/express5';
import express, { type RequestHandler } from 'express';
import { ExpectedError } from '../../errors.ts';
import { nextTurn } from '../../scheduling/nextTurn.ts';
import { withCaller } from '../../telemetry/spans.ts';
import { refuse, refuseMethod } from '../errors/refuse.ts';
import type { OperationContext } from '../operation/operationContext.ts';
import { callerName } from '../request/callerName.ts';
import { ownSite } from '../request/ownSite.ts';
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
      caller: callerName(req, res),
      budget: requestBudget(res, limits.timeoutMs),
      explain: req.get('x-explain') === '1',
      tellCost: req.get('x-cost') === '1',
      isOurs: false,
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
    ownSite(origins, 'Send the operation by POST with `content-type: application/json`.'),
    express.json({ limit: limits.bodyBytes }),
    inTurn,
    (request, response, next) =>
      withCaller(request.headers, () => withNotes(notesOf(response), () => answer(request, response, next))),
  ];
  path.get(handlers).post(handlers).all(refuseMethod('GET, POST'));
};
