import { randomUUID } from 'node:crypto';
import type { OpenGate } from '../gate.ts';
import { openNotes } from '../request/requestNotes.ts';

const wellFormed = /^[\w.-]{1,64}$/;

/** Assigns each request an id: the caller's own `x-request-id` where it is a plain word, else a new one. */
export const requestId: OpenGate = () => (request, response) => {
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && wellFormed.test(given) ? given : randomUUID();
  openNotes(response, id);
  response.setHeader('x-request-id', id);
};
