import type { Readable } from 'node:stream';
import type { Imported } from './uploads.ts';

/** Files and notices that callers bring: opened or read, checked as often as they like, and imported. All answers are JSON. */
export interface Inputs {
  /** Receives a file; resolves to its id, its tables and the mapping that is proposed for it. */
  open(name: string, body: Readable): Promise<object>;
  /** Reads a table with other headers; resolves to it and the mapping that is proposed for it. */
  readAgain(id: string, asked: unknown): Promise<object>;
  /** Resolves to what an import with a mapping and decisions would do; writes nothing. */
  check(id: string, asked: unknown): Promise<object>;
  /** Imports a file with a mapping and decisions; resolves to the report of the command line. */
  bring(id: string, asked: unknown, progress: (event: object) => void): Promise<Imported>;
  forget(id: string): Promise<void>;
  /** Reads the notices of a file as proposed cases; keeps nothing. */
  readNotices(name: string, body: Readable): Promise<object>;
  /** Resolves to what an import of confirmed proposals would do; writes nothing. */
  checkNotices(asked: unknown): Promise<object>;
  /** Imports confirmed proposals; resolves to the report of the command line. */
  bringNotices(asked: unknown, progress: (event: object) => void): Promise<Imported>;
}
