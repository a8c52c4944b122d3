import { type ErrorCode, ExpectedError } from '../errors.ts';

/** An error on its way back: classes do not survive the way. */
export interface SerializedError {
  readonly message: string;
  readonly stack: string | undefined;
  readonly expected: { readonly code: ErrorCode; readonly hint: string; readonly retryable: boolean } | null;
}

export function serializeError(error: unknown): SerializedError {
  if (!(error instanceof Error)) return { message: String(error), stack: undefined, expected: null };
  const { message, stack } = error;
  if (!(error instanceof ExpectedError)) return { message, stack, expected: null };
  const { code, hint, retryable } = error;
  return { message, stack, expected: { code, hint, retryable } };
}

export function deserializeError({ message, stack, expected }: SerializedError): Error {
  if (expected) {
    return new ExpectedError(expected.code, message, expected.hint, { retryable: expected.retryable });
  }
  const error = new Error(message);
  if (stack !== undefined) error.stack = stack;
  return error;
}
