import type { Request, Response } from 'express';
import { ExpectedError } from '../../errors.ts';
import { notesOf } from '../request/requestNotes.ts';
import { describeError } from './describeError.ts';

const GRAPHQL_TYPE = 'application/graphql-response+json';

/** Answers with one error and no data, in the shape that every error of this server has. */
export function refuse(request: Request, response: Response, status: number, error: unknown): void {
  const notes = notesOf(response);
  const { code, formatted } = describeError(error, notes.id);
  notes.codes.add(code);
  const type = request.path === '/graphql' && request.accepts(['application/json', GRAPHQL_TYPE]);
  response.status(status).type(type === GRAPHQL_TYPE ? GRAPHQL_TYPE : 'application/json');
  response.send(JSON.stringify({ errors: [formatted] }));
}

/** Refuses every method but those that a path knows. */
export const refuseMethod =
  (allowed: string) =>
  (request: Request, response: Response): void => {
    response.setHeader('allow', allowed);
    const error = new ExpectedError(
      'BAD_REQUEST',
      `${request.path.slice(0, 100)} does not accept ${request.method}.`,
      `Use ${allowed.replaceAll(', ', ' or ')}.`,
    );
    refuse(request, response, 405, error);
  };
