import { setTimeout } from 'node:timers/promises';
import { ExpectedError } from '../errors.ts';
import type { ProjectionState, ProjectionStatus } from '../generated/schema.ts';
import { freeUnused } from '../thread/freeUnused.ts';
import { monotonicMs } from '../thread/monotonicMs.ts';
import { searchFile } from './pool/searchFile.ts';
import { SearchPool } from './pool/searchPool.ts';
import type { SearchSignatures } from './pool/searchTasks.ts';
import { bytesOf, Projection, type ProjectionData } from './projection.ts';

/** A projection and the threads that search it. A request keeps the same one to its end: it does not change when a newer one replaces it. */
export interface CurrentProjection {
  readonly projection: Projection;
  readonly pool: SearchPool<SearchSignatures>;
}

/** State of the projection in use, as `dataset.projection` shows it, with its searches. */
export interface ProjectionHealth extends Required<ProjectionStatus> {
  /** Number of searches that run. */
  readonly searching: number;
  /** Number of searches that wait for a thread. */
  readonly waiting: number;
}

export interface ProjectionsOptions {
  /** Loads a projection of the whole graph, from the older one if there is one; see `loadInThread`. */
  readonly load: (older: ProjectionData | null, signal: AbortSignal) => Promise<ProjectionData>;
  /** Returns the graph's present revision. Called every `pollMs`, so it must be cheap. */
  readonly revision: () => Promise<number>;
  readonly pollMs?: number;
  /** The time between a failed load and the next; doubled each time, up to `retryMostMs`. */
  readonly retryMs?: number;
  readonly retryMostMs?: number;
  /** The most searches that may run at a time, and that may wait besides. */
  readonly threads?: number;
  readonly queue?: number;
  /** Called after each load. */
  readonly onLoad?: (status: ProjectionHealth) => void;
  /** Called some time after a swap, when the requests on the old projection have ended. */
  readonly free?: () => void;
}

/** Times after a swap at which memory is freed. */
const freeAfterMs = [1_000, 35_000];

interface Held extends CurrentProjection {
  readonly loadedAt: number;
  readonly loadMs: number;
  readonly bytes: number;
}

/** Keeps a projection of the graph's newest revision: loads it, polls the graph for a new revision, and then loads the next one and swaps it in. */
export class Projections {
  private readonly options: Required<Omit<ProjectionsOptions, 'onLoad'>> & Pick<ProjectionsOptions, 'onLoad'>;
  private readonly freeing = new Set<NodeJS.Timeout>();
  private readonly stop = new AbortController();
  private loaded: Held | null = null;
  private loading = false;
  private failures = 0;
  private error: string | null = null;
  /** The graph's revision as last known. */
  private latest: number | null = null;
  private timer: NodeJS.Timeout | undefined;
  private lastLoad: Promise<void> = Promise.resolve();

  constructor(options: ProjectionsOptions) {
    this.options = {
      pollMs: 3_000,
      retryMs: 1_000,
      retryMostMs: 60_000,
      threads: 1,
      queue: 32,
      free: freeUnused,
      ...options,
    };
  }

  /** Aborted when the program stops. */
  get stopping(): AbortSignal {
    return this.stop.signal;
  }

  /** Begins the first load, and polls for new revisions from then on. */
  start(): void {
    void this.load();
  }

  /** Returns the projection to search now. Throws NOT_READY before the first load has ended. */
  current(): CurrentProjection {
    if (this.loaded) return this.loaded;
    throw new ExpectedError(
      'NOT_READY',
      this.error === null
        ? 'The projection of the graph is still being loaded.'
        : `The projection of the graph could not be loaded: ${this.error}`,
      'Try again in a few seconds: `dataset { projection { state } }` shows READY once it is. All other fields work meanwhile.',
      { retryable: true },
    );
  }

  /** Returns the projection in use; null before the first load has ended. */
  held(): CurrentProjection | null {
    return this.loaded;
  }

  /** True if the projection in use has a record of this id; false before the first load. */
  holds(id: string): boolean {
    const projection = this.loaded?.projection;
    return projection?.entityNumber(id) !== undefined || projection?.caseNumber(id) !== undefined;
  }

  /** Reports that the graph is at this revision, so that a new one is loaded without waiting for the next poll. */
  notice(revision: number): void {
    this.latest = revision;
    if (!this.loading && this.isStale()) void this.load();
  }

  /** True if the graph is known to have another revision, which may also be a lower one after the store was replaced. */
  isStale(): boolean {
    return this.latest !== null && this.loaded?.projection.revision !== this.latest;
  }

  /** Waits for the end of the present load. Rejects with NOT_READY if there is nothing to search then. */
  async ready(): Promise<CurrentProjection> {
    await this.lastLoad;
    return this.current();
  }

  /** Waits, at most `ms` milliseconds, until the projection has the graph's present revision. Returns at once before the first load has ended. */
  async catchUp(ms: number): Promise<void> {
    if (this.loaded === null) return;
    this.notice(await this.options.revision());
    await Promise.race([this.lastLoad, setTimeout(ms, undefined, { ref: false })]);
  }

  status(): ProjectionHealth {
    const { loaded: held } = this;
    return {
      state: this.state(),
      revision: held?.projection.revision ?? null,
      ageSeconds: held && Math.round((monotonicMs() - held.loadedAt) / 1000),
      bytes: held?.bytes ?? null,
      cases: held?.projection.data.cases ?? null,
      loadMs: held?.loadMs ?? null,
      error: this.error,
      searching: held?.pool.searching ?? 0,
      waiting: held?.pool.queued ?? 0,
    };
  }

  /** Stops polling, loading and searching. */
  async close(): Promise<void> {
    this.stop.abort(new Error('The program is stopping.'));
    clearTimeout(this.timer);
    for (const timer of this.freeing) clearTimeout(timer);
    await this.loaded?.pool.close();
  }

  private state(): ProjectionState {
    if (this.error !== null) return 'FAILED';
    if (this.loaded === null) return 'LOADING';
    return this.loading ? 'RELOADING' : 'READY';
  }

  private load(): Promise<void> {
    this.lastLoad = this.loadNow();
    return this.lastLoad;
  }

  private async loadNow(): Promise<void> {
    clearTimeout(this.timer);
    this.loading = true;
    const started = monotonicMs();
    try {
      const data = await this.options.load(this.loaded?.projection.data ?? null, this.stop.signal);
      if (this.stop.signal.aborted) return;
      this.swap(data, Math.round(monotonicMs() - started));
      this.failures = 0;
      this.error = null;
    } catch (error) {
      if (this.stop.signal.aborted) return;
      this.failures += 1;
      this.error = error instanceof Error ? error.message : String(error);
    }
    this.loading = false;
    this.options.onLoad?.(this.status());
    this.wait(this.failures === 0 ? this.options.pollMs : this.retryAfter(), () =>
      this.failures === 0 ? this.poll() : this.load(),
    );
  }

  private swap(data: ProjectionData, loadMs: number): void {
    const { threads, queue } = this.options;
    const pool = new SearchPool<SearchSignatures>(data, { file: searchFile, threads, queue });
    pool.warm();
    if (this.loaded) this.retire(this.loaded.pool);
    this.loaded = {
      projection: new Projection(data),
      pool,
      loadedAt: monotonicMs(),
      loadMs,
      bytes: bytesOf(data),
    };
  }

  private retire(pool: SearchPool<SearchSignatures>): void {
    pool.retire();
    // By the first time, threads that still searched have ended; by the second, requests that still read.
    for (const ms of freeAfterMs) {
      const timer = globalThis.setTimeout(() => {
        this.freeing.delete(timer);
        this.options.free();
      }, ms);
      timer.unref();
      this.freeing.add(timer);
    }
  }

  private async poll(): Promise<void> {
    try {
      this.latest = await this.options.revision();
    } catch {
      // The graph does not answer now. The projection stays in use, and the next poll asks again.
    }
    if (this.stop.signal.aborted || this.loading) return;
    if (this.isStale()) await this.load();
    else this.wait(this.options.pollMs, () => this.poll());
  }

  private retryAfter(): number {
    return Math.min(this.options.retryMs * 2 ** (this.failures - 1), this.options.retryMostMs);
  }

  private wait(ms: number, next: () => Promise<void>): void {
    if (this.stop.signal.aborted) return;
    clearTimeout(this.timer);
    this.timer = globalThis.setTimeout(() => void next(), ms);
    this.timer.unref();
  }
}
