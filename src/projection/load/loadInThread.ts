import type { GraphAddress } from '../../graph/graph.ts';
import { deserializeError, type SerializedError } from '../../thread/serializedError.ts';
import { startWorker, workerFile } from '../../thread/startWorker.ts';
import type { ProjectionData } from '../projection.ts';

/** The message with which the thread answers. */
export type LoadReply = { readonly data: ProjectionData } | { readonly error: SerializedError };

const HEAP_MB = 256;

/** Data that the thread is given: the address of the graph, and the projection before. */
export interface LoadRequest {
  readonly address: GraphAddress;
  readonly older: ProjectionData | null;
}

/** Loads the projection in a thread of its own, so that reading a million rows delays no request and the garbage goes with the thread. Rejects with the signal's reason when it aborts. */
export function loadInThread(
  address: GraphAddress,
  older: ProjectionData | null = null,
  signal?: AbortSignal,
): Promise<ProjectionData> {
  const worker = startWorker(workerFile('loadWorker', import.meta.url), {
    name: 'wishlist-load',
    workerData: { address, older } satisfies LoadRequest,
    heapMb: HEAP_MB,
  });
  worker.unref();
  return new Promise((resolve, reject) => {
    const abort = () => void worker.terminate();
    signal?.addEventListener('abort', abort, { once: true });
    worker.on('message', (loaded: LoadReply) => {
      if ('data' in loaded) resolve(loaded.data);
      else reject(deserializeError(loaded.error));
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      signal?.removeEventListener('abort', abort);
      reject(
        signal?.aborted
          ? signal.reason
          : new Error('The thread that loads the projection ended unexpectedly.'),
      );
    });
  });
}
