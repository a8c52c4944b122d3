import type { IncomingMessage, ServerResponse } from 'node:http';
import { notesOf } from './requestNotes.ts';

/** Returns the name under which the cost of a request is counted. */
export const callerName = (request: IncomingMessage, response: ServerResponse): string =>
  notesOf(response).caller?.name ?? request.socket.remoteAddress ?? 'anyone';
