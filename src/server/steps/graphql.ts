import express, { type RequestHandler } from 'express';
import { ExpectedError } from '../../errors.ts';
import { nextTurn } from '../../scheduling/nextTurn.ts';
import { refuse, refuseMethod } from '../errors/refuse.ts';
import { answerHttp } from '../operation/answerHttp.ts';
import { isShort } from '../operation/isShort.ts';
import { ownSite } from '../request/ownSite.ts';
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

const inTurn: RequestHandler = async (request, _, next) => {
  if (!isShort(request)) await nextTurn();
  next();
};

/** GraphQL over HTTP at `/graphql`, by GET and POST, in every form that `plainOperations` leaves: compressed, in another character set, from another site. */
export const graphql: Step = (app, parts) => {
  const { limits, origins } = parts;
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
    async (request, response) => void response.send(await answerHttp(parts, request, response, request.body)),
  ];
  path.get(handlers).post(handlers).all(refuseMethod('GET, POST'));
};
