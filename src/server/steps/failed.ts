import type { ErrorRequestHandler } from 'express';
import { describeError } from '../errors/describeError.ts';
import { httpFailure } from '../errors/httpFailure.ts';
import { refuse } from '../errors/refuse.ts';
import { statusOfCode } from '../errors/statusOfCode.ts';
import { notesOf } from '../request/requestNotes.ts';
import type { Step } from '../step.ts';

/** Answers every error of the steps before in JSON; one that nobody expected is logged whole. */
export const failed: Step = (app, { limits, logger }) => {
  // Express knows an error handler by its four parameters.
  const handler: ErrorRequestHandler = (error: unknown, request, response, _next) => {
    const { id } = notesOf(response);
    const failure = httpFailure(error, limits);
    const { code, expected } = describeError(failure?.error ?? error, id);
    if (!expected) logger.error({ id, err: error }, 'a bug: shown masked to the caller');
    if (response.headersSent) response.destroy();
    else refuse(request, response, failure?.status ?? statusOfCode(code), failure?.error ?? error);
  };
  app.use(handler);
};
