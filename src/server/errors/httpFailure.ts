import { ExpectedError } from '../../errors.ts';
import type { RequestLimits } from '../../limits.ts';

/** A refusal with the status that HTTP has for it. */
export interface HttpFailure {
  readonly status: number;
  readonly error: ExpectedError;
}

const read = (error: unknown, key: string): unknown =>
  error instanceof Error ? Reflect.get(error, key) : undefined;

/** Translates a refusal of Express or its body parser; `undefined` for any other error. */
export function httpFailure(error: unknown, limits: RequestLimits): HttpFailure | undefined {
  const status = read(error, 'status');
  if (error instanceof ExpectedError || typeof status !== 'number' || status < 400 || status > 499)
    return undefined;
  const badRequest = (message: string, hint: string) => ({
    status,
    error: new ExpectedError('BAD_REQUEST', message, hint),
  });
  switch (read(error, 'type')) {
    case 'entity.parse.failed':
      return badRequest(
        'The body is not JSON.',
        'Send an object such as {"query": "{ dataset { revision } }"}, with double quotes and no trailing comma.',
      );
    case 'entity.too.large':
      return {
        status,
        error: new ExpectedError(
          'LIMIT_EXCEEDED',
          `The body is larger than ${read(error, 'limit') ?? limits.bodyBytes} bytes, the most that a request may send.`,
          'Split the operation, or send fewer ids at once.',
        ),
      };
    case 'encoding.unsupported':
      return badRequest(
        'The `content-encoding` of the body is not supported.',
        'Send it uncompressed, or with gzip.',
      );
    case 'charset.unsupported':
      return badRequest('The character set of the body is not supported.', 'Send it as UTF-8.');
    default:
      return badRequest(
        'The server could not read the request.',
        'Check its address, its headers and its body.',
      );
  }
}
