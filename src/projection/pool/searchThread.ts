import type { Worker } from 'node:worker_threads';
import { ExpectedError } from '../../errors.ts';
import { monotonicMs } from '../../thread/monotonicMs.ts';
import { deserializeError } from '../../thread/serializedError.ts';
import { startWorker } from '../../thread/startWorker.ts';
import type { ProjectionData } from '../projection.ts';
import type { SearchJob, SearchReply, SearchWorkerSetup } from './searchMessages.ts';
import type { TaskSignatures } from './searchTask.ts';

/** Milliseconds past its deadline after which a search's thread is ended. */
const GRACE_MS = 2_000;

/** Megabytes of a thread's own heap, which may be small since the projection is shared. */
const HEAP_MB = 512;

interface Running {
  readonly number: number;
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: unknown) => void;
  readonly timer: NodeJS.Timeout;
}

/** A worker thread that runs one search at a time. `onEnd` is called once, when the thread has ended. */
export class SearchThread<S extends TaskSignatures> {
  private readonly worker: Worker;
  private readonly cancelled = new Int32Array(new SharedArrayBuffer(4));
  private running: Running | null = null;
  private failure: unknown = null;
  private ending = false;

  constructor(file: URL, data: ProjectionData, onEnd: () => void) {
    const setup: SearchWorkerSetup = { data, cancelled: this.cancelled };
    this.worker = startWorker(file, { name: 'wishlist-search', workerData: setup, heapMb: HEAP_MB });
    this.worker.unref();
    this.worker.on('message', (reply: SearchReply) => this.settle(reply));
    this.worker.on('error', (error) => {
      this.failure = error;
    });
    this.worker.on('exit', () => {
      this.ending = true;
      onEnd();
      this.finish()?.reject(brokenOff(this.failure));
    });
  }

  /** True if the thread can take a search: it has none, and is not ending. */
  get free(): boolean {
    return this.running === null && !this.ending;
  }

  run(job: SearchJob<S>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.overdue(), Math.max(0, job.deadline - monotonicMs()) + GRACE_MS);
      this.running = { number: job.number, resolve, reject, timer };
      // A thread keeps the process alive while it works, but not while it is idle.
      this.worker.ref();
      try {
        this.worker.postMessage(job);
      } catch (error) {
        this.finish();
        reject(error);
      }
    });
  }

  /** Makes the present search stop: it fails at its next look at its budget. */
  cancel(number: number): void {
    if (this.running?.number === number) Atomics.store(this.cancelled, 0, number);
  }

  async end(): Promise<void> {
    this.ending = true;
    await this.worker.terminate();
  }

  private settle(reply: SearchReply): void {
    if (this.running?.number !== reply.number) return;
    const running = this.finish();
    if ('error' in reply) running?.reject(deserializeError(reply.error));
    else running?.resolve(reply.output);
  }

  private overdue(): void {
    this.finish()?.reject(
      new ExpectedError(
        'TIMEOUT',
        'The search did not stop at its deadline and was aborted.',
        'Narrow the search.',
        {
          retryable: true,
        },
      ),
    );
    void this.end();
  }

  private finish(): Running | null {
    const { running } = this;
    this.running = null;
    this.worker.unref();
    if (running) clearTimeout(running.timer);
    return running;
  }
}

function brokenOff(cause: unknown): ExpectedError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new ExpectedError(
      'LIMIT_EXCEEDED',
      'The search needed more memory than a search may use.',
      'Narrow the search: a stricter `where`, fewer dimensions or fewer hops.',
      { cause },
    );
  }
  return new ExpectedError(
    'NOT_READY',
    'The search failed because its thread ended unexpectedly.',
    'Try again.',
    {
      retryable: true,
      cause,
    },
  );
}
