import type { DatasetFile } from '../../model/columns.ts';
import type { Kind } from '../../model/kinds.ts';
import { deserializeError, type SerializedError } from '../../thread/serializedError.ts';
import { startWorker, workerFile } from '../../thread/startWorker.ts';
import type { Row } from '../rows/row.ts';
import { namesOfRow, type RowNames } from './rowNames.ts';

/** Rows whose names the thread reads. */
export interface RowsToName {
  readonly kind: Kind;
  readonly rows: readonly Row[];
}

/** Answer of the thread: the names of the rows, or why it could not read them. */
export type NamesOrError = { readonly names: readonly RowNames[] } | { readonly error: SerializedError };

/** Reads the names of rows, in the order in which they are given. */
export interface NameReader {
  read(file: DatasetFile, rows: readonly Row[]): Promise<readonly RowNames[]>;
  end(): Promise<void>;
}

/** Fewer rows than these are named sooner than a thread has started. */
const MANY_ROWS = 20_000;

const HEAP_MB = 256;

/** Megabytes in which the tokens of several steps find room before they are sent. */
const YOUNG_MB = 64;

/** Readings that wait for the thread, from which on the asking thread reads names itself instead of waiting too. */
const MOST_WAITING = 2;

/** Returns a reader for so many rows: many are read in a thread beside this one, since their names cost more than all else. */
export const nameReader = (rows: number): NameReader =>
  rows < MANY_ROWS ? { read: readHere, end: async () => undefined } : new NameThread();

const readHere = async (file: DatasetFile, rows: readonly Row[]): Promise<readonly RowNames[]> =>
  rows.map((row) => namesOfRow(file, row));

interface Waiting {
  readonly resolve: (names: readonly RowNames[]) => void;
  readonly reject: (error: Error) => void;
}

class NameThread implements NameReader {
  private readonly worker = startWorker(workerFile('nameWorker', import.meta.url), {
    name: 'wishlist-names',
    workerData: null,
    heapMb: HEAP_MB,
    youngMb: YOUNG_MB,
  });
  private readonly waiting: Waiting[] = [];
  private failure: Error | undefined;

  constructor() {
    this.worker.on('message', (answer: NamesOrError) => {
      const next = this.waiting.shift();
      if ('names' in answer) next?.resolve(answer.names);
      else next?.reject(deserializeError(answer.error));
    });
    this.worker.on('error', (error) => this.fail(error));
    this.worker.on('exit', () => this.fail(new Error('The thread that reads names ended unexpectedly.')));
  }

  read(file: DatasetFile, rows: readonly Row[]): Promise<readonly RowNames[]> {
    if (this.failure) return Promise.reject(this.failure);
    if (this.waiting.length >= MOST_WAITING) return readHere(file, rows);
    const message: RowsToName = { kind: file.kind, rows };
    this.worker.postMessage(message);
    const names = new Promise<readonly RowNames[]>((resolve, reject) => {
      this.waiting.push({ resolve, reject });
    });
    // Whoever asked may have failed before this answer is awaited.
    names.catch(() => undefined);
    return names;
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private fail(error: Error): void {
    this.failure ??= error;
    for (const { reject } of this.waiting.splice(0)) reject(this.failure);
  }
}
