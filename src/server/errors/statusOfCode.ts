import type { ErrorCode } from '../../errors.ts';

const statuses: Readonly<Record<ErrorCode, number>> = {
  BAD_REQUEST: 400,
  PERSISTED_QUERY_NOT_FOUND: 200,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  BAD_USER_INPUT: 400,
  LIMIT_EXCEEDED: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  RATE_LIMITED: 429,
  NOT_FOUND: 404,
  NOT_READY: 503,
  DATABASE_UNAVAILABLE: 503,
  TIMEOUT: 504,
  INTERNAL_SERVER_ERROR: 500,
};

/** The HTTP status of a response that carries this error and no data. */
export const statusOfCode = (code: ErrorCode): number => statuses[code];

/** True if a code is one of the documented list. */
export const isErrorCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(statuses, code);
