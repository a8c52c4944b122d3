import type { RequestHandler } from 'express';

/** Lets a connection stay silent: reading and importing take their time, in which nothing may be sent. */
export const patient: RequestHandler = (request, _, next) => {
  request.socket.setTimeout(0);
  next();
};
