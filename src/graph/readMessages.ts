import type { SerializedError } from '../thread/serializedError.ts';
import type { Statement, TransactionOptions } from './types.ts';

/** The bounds of a large read: its values, and its bytes as JSON. */
export interface ReadBounds {
  readonly cells: number;
  readonly bytes: number;
  /** True of what an answer is computed from, of which it shows little. */
  readonly isWorking?: boolean;
}

/** Requests to the thread that reads: statements to run, or the cancelling of earlier ones. */
export type ReadRequest =
  | {
      readonly number: number;
      readonly statements: readonly Statement[];
      readonly options: Omit<TransactionOptions, 'signal'>;
      readonly bounds: ReadBounds;
    }
  | { readonly cancel: number };

/** The results of statements, the rows of each as JSON, which is read back faster than any other form. */
export type ReadReply =
  | {
      readonly number: number;
      readonly results: readonly { readonly rows: string; readonly milliseconds: number }[];
    }
  | { readonly number: number; readonly error: SerializedError };
