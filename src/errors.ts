/** Codes of the errors that a caller can cause or should know about. Any other error is a bug: logged whole, shown masked. */
export type ErrorCode =
  | 'BAD_REQUEST'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'RATE_LIMITED'
  | 'NOT_FOUND'
  | 'LIMIT_EXCEEDED'
  | 'NOT_READY'
  | 'TIMEOUT'
  | 'DATABASE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

/** An expected failure: `hint` is the caller's next step, and `retryable` is true if the same request may succeed later. */
export class ExpectedError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;
  readonly retryable: boolean;

  constructor(
    code: ErrorCode,
    message: string,
    hint: string,
    options: { retryable?: boolean; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'ExpectedError';
    this.code = code;
    this.hint = hint;
    this.retryable = options.retryable ?? false;
  }
}

/** The caller's input broke a rule: `message` names the value and the rule. */
export const badInput = (message: string, hint: string) => new ExpectedError('BAD_USER_INPUT', message, hint);
