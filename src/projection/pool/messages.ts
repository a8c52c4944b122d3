import { type ErrorCode, ExpectedError } from '../../errors.ts';
import type { ProjectionData } from '../projection.ts';
import type { Signatures } from './task.ts';

/** What a worker is started with: memory that it shares. */
export interface WorkerSetup {
  readonly data: ProjectionData;
  /** The number of the job that is to stop; the worker looks at it inside every sweep. */
  readonly cancelled: Int32Array;
}

/** One search on its way to a worker. */
export interface Job<S extends Signatures, Name extends keyof S = keyof S> {
  readonly number: number;
  readonly task: Name;
  readonly input: S[Name][0];
  /** In milliseconds since 1970, since threads have clocks of their own. */
  readonly deadline: number;
  readonly maxWork: number;
}

/** An error on its way back: classes do not survive the way. */
export interface ErrorMessage {
  readonly message: string;
  readonly stack: string | undefined;
  readonly expected: { readonly code: ErrorCode; readonly hint: string; readonly retryable: boolean } | null;
}

export type Reply =
  | { readonly number: number; readonly output: unknown }
  | { readonly number: number; readonly error: ErrorMessage };

export function toMessage(error: unknown): ErrorMessage {
  if (!(error instanceof Error)) return { message: String(error), stack: undefined, expected: null };
  const { message, stack } = error;
  if (!(error instanceof ExpectedError)) return { message, stack, expected: null };
  const { code, hint, retryable } = error;
  return { message, stack, expected: { code, hint, retryable } };
}

export function fromMessage({ message, stack, expected }: ErrorMessage): Error {
  if (expected) {
    return new ExpectedError(expected.code, message, expected.hint, { retryable: expected.retryable });
  }
  const error = new Error(message);
  if (stack !== undefined) error.stack = stack;
  return error;
}
