import { ExpectedError } from '../../errors.ts';
import { deserializeError, type SerializedError } from '../../thread/serializedError.ts';
import { startWorker, workerFile } from '../../thread/startWorker.ts';
import type { UploadLimits } from './uploadLimits.ts';

/** Input of the unpacking thread. */
export interface UnpackSetup {
  readonly file: string;
  readonly folder: string;
  readonly limits: UploadLimits;
}

/** Answer of the unpacking thread. */
export interface Unpacked {
  readonly error: SerializedError | null;
}

const HEAP_MB = 256;

/** Unpacks an archive in a thread of its own, so that it delays no request. Rejects with LIMIT_EXCEEDED and ends the thread if it takes too long. */
export function unpackInThread(setup: UnpackSetup): Promise<void> {
  const { unpackMs } = setup.limits;
  const worker = startWorker(workerFile('unpackWorker', import.meta.url), {
    name: 'wishlist-unpack',
    workerData: setup,
    heapMb: HEAP_MB,
  });
  return new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(tookTooLong(unpackMs)), unpackMs);
    worker.on('message', ({ error }: Unpacked) => (error ? reject(deserializeError(error)) : resolve()));
    worker.on('error', reject);
    worker.on('exit', () => {
      clearTimeout(late);
      reject(new Error('The thread that unpacks an archive ended unexpectedly.'));
    });
  }).finally(() => worker.terminate());
}

const tookTooLong = (ms: number) =>
  new ExpectedError(
    'LIMIT_EXCEEDED',
    `Unpacking the archive took longer than ${ms / 1_000} s, the limit.`,
    'Run `wishlist import` on the server, or split it into several datasets.',
  );
