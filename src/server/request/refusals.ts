import type { IncomingMessage } from 'node:http';

const refusals = new WeakMap<IncomingMessage, unknown>();

/** Notes why a request is refused, before Express has it. */
export const noteRefusal = (request: IncomingMessage, error: unknown): void => {
  refusals.set(request, error);
};

/** Returns why a request is refused; undefined if it is not. */
export const refusalOf = (request: IncomingMessage): unknown => refusals.get(request);
