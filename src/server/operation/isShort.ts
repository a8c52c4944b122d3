import type { IncomingMessage } from 'node:http';

/** Bytes from which an operation is parsed and checked in turn. */
const SHORT_OPERATION = 2_000;

/** True if a request is so short that it need not wait for its turn. */
export const isShort = ({ method, url = '', headers }: IncomingMessage): boolean =>
  (method === 'GET' ? url.length : Number(headers['content-length'] ?? Infinity)) <= SHORT_OPERATION;
