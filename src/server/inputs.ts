import type { Readable } from 'node:stream';
import type { Imported } from './uploads.ts';

/** Files that callers bring: opened, checked with a mapping as often as they like, and imported. All answers are JSON. */
export interface Inputs {
  /** Receives a file; resolves to its id, its tables and the mapping that is proposed for it. */
  open(name: string, body: Readable): Promise<object>;
  /** Resolves to what an import with a mapping and decisions would do; writes nothing. */
  check(id: string, asked: unknown): Promise<object>;
  /** Imports a file with a mapping and decisions; resolves to the report of the command line. */
  bring(id: string, asked: unknown, progress: (event: object) => void): Promise<Imported>;
  forget(id: string): Promise<void>;
}
