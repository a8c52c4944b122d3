import { expressMiddleware } from '@as-integrations/express5';
import express, { type RequestHandler } from 'express';
import { ExpectedError } from '../../errors.ts';
import { withCaller } from '../../tracing.ts';
import type { OperationContext } from '../operationContext.ts';
import { refuse, refuseMethod } from '../refuse.ts';
import { requestBudget } from '../requestBudget.ts';
import { notesOf, withNotes } from '../requestNotes.ts';
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

/** GraphQL over HTTP at `/graphql`, by GET and POST. */
export const graphql: Step = (app, { apollo, limits }) => {
  const answer = expressMiddleware(apollo, {
    context: async ({ req, res }): Promise<OperationContext> => ({
      notes: notesOf(res),
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
    express.json({ limit: limits.bodyBytes }),
    (request, response, next) =>
      withCaller(request.headers, () => withNotes(notesOf(response), () => answer(request, response, next))),
  ];
  path.get(handlers).post(handlers).all(refuseMethod('GET, POST'));
};
