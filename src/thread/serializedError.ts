import { type ErrorCode, ExpectedError } from '../errors.ts';

/** An error as a message between threads, which loses its class on the way. */
export interface SerializedError {
  readonly message: string;
  readonly stack: string | undefined;
  readonly expected: { readonly code: ErrorCode; readonly hint: string; readonly retryable: boolean } | null;
}

/** Makes a message of an error. */
export function serializeError(error: unknown): SerializedError {
  if (!(error instanceof Error)) return { message: String(error), stack: undefined, expected: null };
  const { message, stack } = error;
  if (!(error instanceof ExpectedError)) return { message, stack, expected: null };
  const { code, hint, retryable } = error;
  return { message, stack, expected: { code, hint, retryable } };
}

/** Makes an error of a message, with the same code, hint and stack. */
export function deserializeError({ message, stack, expected }: SerializedError): Error {
  if (expected) {
    return new ExpectedError(expected.code, message, expected.hint, { retryable: expected.retryable });
  }
  const error = new Error(message);
  if (stack !== undefined) error.stack = stack;
  return error;
}
