import type { SerializedError } from '../../thread/serializedError.ts';
import type { ProjectionData } from '../projection.ts';
import type { TaskSignatures } from './searchTask.ts';

/** The data that a worker is started with: memory that it shares. */
export interface SearchWorkerSetup {
  readonly data: ProjectionData;
  /** The number of the job that must stop; the worker reads it during every sweep. */
  readonly cancelled: Int32Array;
}

/** A search as it is sent to a worker. */
export interface SearchJob<S extends TaskSignatures, Name extends keyof S = keyof S> {
  readonly number: number;
  readonly task: Name;
  readonly input: S[Name][0];
  /** In milliseconds since 1970, since threads have clocks of their own. */
  readonly deadline: number;
  readonly maxWork: number;
}

export type SearchReply =
  | { readonly number: number; readonly output: unknown }
  | { readonly number: number; readonly error: SerializedError };
