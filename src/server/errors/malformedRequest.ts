import { randomUUID } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { ExpectedError } from '../../errors.ts';
import { describeError } from './describeError.ts';

const codeOf = (error: Error): unknown => Reflect.get(error, 'code');

/** Answers a malformed HTTP request, or one with too long a head, which no step ever sees. */
export function malformedRequest(error: Error, socket: Duplex): void {
  if (codeOf(error) === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const tooLong = codeOf(error) === 'HPE_HEADER_OVERFLOW';
  const id = randomUUID();
  const refusal = tooLong
    ? new ExpectedError(
        'LIMIT_EXCEEDED',
        'The address and headers are longer than 16 kB.',
        'Send the operation by POST.',
      )
    : new ExpectedError(
        'BAD_REQUEST',
        'The request is not well-formed HTTP.',
        'Check the client or the proxy that sent it.',
      );
  const body = JSON.stringify({ errors: [describeError(refusal, id).formatted] });
  const status = tooLong ? '431 Request Header Fields Too Large' : '400 Bad Request';
  socket.end(
    `HTTP/1.1 ${status}\r\ncontent-type: application/json; charset=utf-8\r\nx-request-id: ${id}\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}
