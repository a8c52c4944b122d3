import { randomUUID } from 'node:crypto';
import { openNotes } from '../request/requestNotes.ts';
import type { Step } from '../step.ts';

const wellFormed = /^[\w.-]{1,64}$/;

/** Assigns each request an id: the caller's own `x-request-id` where it is a plain word, else a new one. */
export const requestId: Step = (app) => {
  app.use((request, response, next) => {
    const given = request.get('x-request-id');
    const id = given && wellFormed.test(given) ? given : randomUUID();
    openNotes(response, id);
    response.setHeader('x-request-id', id);
    next();
  });
};
