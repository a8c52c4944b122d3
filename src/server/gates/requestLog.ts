import type { OpenGate } from '../gate.ts';
import { pathOf } from '../request/pathOf.ts';
import { notesOf } from '../request/requestNotes.ts';

/** Logs one line a request, when it is over; neither variables nor the query string, which may name what someone investigates. */
export const requestLog: OpenGate =
  ({ logger }) =>
  (request, response) => {
    const started = performance.now();
    const { id, codes } = notesOf(response);
    const { method } = request;
    const path = pathOf(request);
    response.once('close', () => {
      const { caller, operationName, cost, revision } = notesOf(response);
      const line = {
        id,
        method,
        path: path.slice(0, 200),
        ...(caller ? { caller: caller.name } : {}),
        ...(operationName ? { operation: operationName } : {}),
        ...(cost === undefined ? {} : { cost }),
        ...(revision === undefined ? {} : { revision }),
        status: response.statusCode,
        ms: Math.round(performance.now() - started),
        ...(codes.size > 0 ? { errors: [...codes] } : {}),
        ...(response.writableFinished ? {} : { aborted: true }),
      };
      logger.info(line, 'request');
    });
  };
