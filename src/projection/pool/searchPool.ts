import { ExpectedError } from '../../errors.ts';
import { FairQueue } from '../../scheduling/fairQueue.ts';
import { monotonicMs } from '../../thread/monotonicMs.ts';
import type { ProjectionData } from '../projection.ts';
import type { SearchJob } from './searchMessages.ts';
import type { TaskSignatures } from './searchTask.ts';
import { SearchThread } from './searchThread.ts';

export interface PoolOptions {
  /** The worker's file, which calls `serveSearches`. */
  readonly file: URL;
  /** The most searches that run at a time. */
  readonly threads: number;
  /** The most searches that may wait besides. */
  readonly queue: number;
}

export interface SearchOptions {
  /** The time that the search may take in all, including its wait for a thread. */
  readonly timeoutMs: number;
  readonly maxWork?: number;
  readonly signal?: AbortSignal | undefined;
  /** The caller; callers take turns. */
  readonly caller?: string | undefined;
}

interface WaitingSearch<S extends TaskSignatures> {
  readonly job: SearchJob<S>;
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: unknown) => void;
  readonly signal: AbortSignal | undefined;
  readonly timer: NodeJS.Timeout;
  thread: SearchThread<S> | null;
}

/** A pool of threads that run searches on one projection. Threads are started when they are needed, and replaced when they break. */
export class SearchPool<S extends TaskSignatures> {
  private readonly data: ProjectionData;
  private readonly options: PoolOptions;
  private readonly threads = new Set<SearchThread<S>>();
  private readonly waiting = new FairQueue<WaitingSearch<S>>();
  private jobs = 0;
  private retired = false;

  constructor(data: ProjectionData, options: PoolOptions) {
    this.data = data;
    this.options = options;
  }

  /** The number of searches that run now. */
  get searching(): number {
    return [...this.threads].filter((thread) => !thread.free).length;
  }

  /** The number of searches that wait for a thread. */
  get queued(): number {
    return this.waiting.length;
  }

  /** Starts a thread before the first search needs it. */
  warm(): void {
    if (this.threads.size === 0) this.start();
  }

  /** Runs a task. Rejects with LIMIT_EXCEEDED if too many searches wait, with TIMEOUT at the deadline, and with the signal's reason when it aborts. */
  search<Name extends keyof S>(task: Name, input: S[Name][0], options: SearchOptions): Promise<S[Name][1]> {
    const { timeoutMs, maxWork = Number.POSITIVE_INFINITY, signal, caller = 'anyone' } = options;
    if (signal?.aborted) return Promise.reject(signal.reason);
    const idle = [...this.threads].some((thread) => thread.free) || this.threads.size < this.options.threads;
    if (!idle && this.waiting.length >= this.options.queue) {
      // A caller with many searches waiting makes room for one with fewer.
      const displaced = this.waiting.displaceFor(caller);
      if (!displaced) return Promise.reject(tooMany());
      this.leave(displaced, tooMany());
    }
    this.jobs += 1;
    const job = { number: this.jobs, task, input, deadline: monotonicMs() + timeoutMs, maxWork };
    return new Promise((resolve, reject) => {
      const waiting: WaitingSearch<S> = {
        job,
        resolve,
        reject,
        signal,
        thread: null,
        timer: setTimeout(() => this.leave(waiting, waited()), timeoutMs),
      };
      signal?.addEventListener('abort', () => this.abort(waiting), { once: true });
      this.waiting.push(caller, waiting);
      this.next();
    });
  }

  /** Ends every thread as soon as it is idle. Searches that are still asked for are run all the same. */
  retire(): void {
    this.retired = true;
    this.next();
  }

  /** Ends every thread at once. Searches that run or wait fail. */
  async close(): Promise<void> {
    this.retired = true;
    for (const waiting of this.waiting.clear()) this.leave(waiting, closed());
    await Promise.all([...this.threads].map((thread) => thread.end()));
  }

  private start(): SearchThread<S> {
    const thread: SearchThread<S> = new SearchThread<S>(this.options.file, this.data, () => {
      this.threads.delete(thread);
      this.next();
    });
    this.threads.add(thread);
    return thread;
  }

  private next(): void {
    for (;;) {
      const free = [...this.threads].find((thread) => thread.free);
      if (this.waiting.length === 0) {
        if (this.retired) for (const thread of this.threads) if (thread.free) void thread.end();
        return;
      }
      const thread = free ?? (this.threads.size < this.options.threads ? this.start() : undefined);
      const waiting = thread && this.waiting.shift()?.item;
      if (!waiting) return;
      void this.serve(thread, waiting);
    }
  }

  private async serve(thread: SearchThread<S>, waiting: WaitingSearch<S>): Promise<void> {
    clearTimeout(waiting.timer);
    waiting.thread = thread;
    try {
      waiting.resolve(await thread.run(waiting.job));
    } catch (error) {
      waiting.reject(error);
    } finally {
      this.next();
    }
  }

  private abort(waiting: WaitingSearch<S>): void {
    waiting.thread?.cancel(waiting.job.number);
    this.leave(waiting, waiting.signal?.reason);
  }

  private leave(waiting: WaitingSearch<S>, reason: unknown): void {
    this.waiting.remove(waiting);
    clearTimeout(waiting.timer);
    waiting.reject(reason);
  }
}

const tooMany = () =>
  new ExpectedError('LIMIT_EXCEEDED', 'Too many searches are waiting.', 'Try again in a moment.', {
    retryable: true,
  });

const waited = () =>
  new ExpectedError(
    'TIMEOUT',
    'The search waited for a thread until its deadline.',
    'Try again in a moment.',
    {
      retryable: true,
    },
  );

const closed = () =>
  new ExpectedError('NOT_READY', 'The server is stopping.', 'Try again when it is running.', {
    retryable: true,
  });
