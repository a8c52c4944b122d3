import { AsyncLocalStorage } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';
import type { Caller } from '../../access/caller.ts';

/** Notes about one request, collected while it is answered, for its log line and its errors. */
export interface RequestNotes {
  readonly id: string;
  /** The caller, if the server identifies callers. */
  caller?: Caller;
  operationName?: string;
  /** Cost of the operation, as computed before it runs. */
  cost?: number;
  /** Revision of the graph that it was answered from. */
  revision?: number;
  /** Duration of each statement, in milliseconds. */
  readonly statements: number[];
  /** The codes of the errors that the answer carries. */
  readonly codes: Set<string>;
}

const byResponse = new WeakMap<ServerResponse, RequestNotes>();
const current = new AsyncLocalStorage<RequestNotes>();

/** Opens the notes of a request, once. */
export const openNotes = (response: ServerResponse, id: string): RequestNotes => {
  const notes: RequestNotes = { id, statements: [], codes: new Set() };
  byResponse.set(response, notes);
  return notes;
};

/** The notes of the request that this response answers. */
export const notesOf = (response: ServerResponse): RequestNotes =>
  byResponse.get(response) ?? openNotes(response, 'unknown');

/** Runs `work` so that `currentNotes` finds the request: Apollo's `formatError` receives the error only. */
export const withNotes = <T>(notes: RequestNotes, work: () => T): T => current.run(notes, work);

/** The notes of the request that is being answered here. */
export const currentNotes = (): RequestNotes | undefined => current.getStore();
