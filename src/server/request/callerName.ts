import type { Request, Response } from 'express';
import { notesOf } from './requestNotes.ts';

/** Returns the name under which the cost of a request is counted. */
export const callerName = (request: Request, response: Response): string =>
  notesOf(response).caller?.name ?? request.socket.remoteAddress ?? 'anyone';
