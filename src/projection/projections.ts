import { setTimeout } from 'node:timers/promises';
import { ExpectedError } from '../errors.ts';
import { freeUnused } from '../thread/freeUnused.ts';
import { monotonicMs } from '../thread/monotonicMs.ts';
import { searchFile } from './pool/searchFile.ts';
import { SearchPool } from './pool/searchPool.ts';
import type { SearchSignatures } from './pool/searchTasks.ts';
import { bytesOf, Projection, type ProjectionData } from './projection.ts';

/** A projection in use, and the threads that search it. Keep one for the length of a request: it stays as it is when a newer one takes its place. */
export interface CurrentProjection {
  readonly projection: Projection;
  readonly pool: SearchPool<SearchSignatures>;
}

/** LOADING: none yet. READY. RELOADING: a newer one is being built beside it. FAILED: the last load failed; the one before, if any, goes on. */
export type ProjectionState = 'LOADING' | 'READY' | 'RELOADING' | 'FAILED';

/** What `dataset.projection` tells. */
export interface ProjectionStatus {
  readonly state: ProjectionState;
  readonly revision: number | null;
  readonly ageSeconds: number | null;
  readonly bytes: number | null;
  readonly cases: number | null;
  readonly loadMs: number | null;
  readonly error: string | null;
  /** How many searches run, and how many wait for a thread. */
  readonly searching: number;
  readonly waiting: number;
}

export interface ProjectionsOptions {
  /** Reads the whole graph; see `loadInThread`. */
  readonly load: (signal: AbortSignal) => Promise<ProjectionData>;
  /** The graph's revision now: cheap, it is asked every `pollMs`. */
  readonly revision: () => Promise<number>;
  readonly pollMs?: number;
  /** How long to wait after a load failed; doubled each time, up to `retryMostMs`. */
  readonly retryMs?: number;
  readonly retryMostMs?: number;
  /** How many searches run at a time, and how many more may wait. */
  readonly threads?: number;
  readonly queue?: number;
  /** Told of each load that ended. */
  readonly onLoad?: (status: ProjectionStatus) => void;
  /** Called some time after a swap, when requests of the old projection are over. */
  readonly free?: () => void;
}

/** When memory is freed after a swap. */
const FREE_AFTER_MS = [1_000, 35_000];

interface Held extends CurrentProjection {
  readonly loadedAt: number;
  readonly loadMs: number;
  readonly bytes: number;
}

/** Holds the current projection: loads it, looks out for a new revision, builds the next beside it and swaps at once. */
export class Projections {
  private readonly options: Required<Omit<ProjectionsOptions, 'onLoad'>> & Pick<ProjectionsOptions, 'onLoad'>;
  private readonly freeing = new Set<NodeJS.Timeout>();
  private readonly stop = new AbortController();
  private held: Held | null = null;
  private loading = false;
  private failures = 0;
  private error: string | null = null;
  /** The graph's revision as last heard of. */
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

  /** Begins the first load and looks out for new revisions from then on. */
  start(): void {
    void this.load();
  }

  /** The projection to search now; NOT_READY before the first load has ended. */
  current(): CurrentProjection {
    if (this.held) return this.held;
    throw new ExpectedError(
      'NOT_READY',
      this.error === null
        ? 'The projection of the graph is still being loaded.'
        : `The projection of the graph could not be loaded: ${this.error}`,
      'Ask again in a few seconds; `dataset { projection { state } }` tells when it is ready. All other fields work meanwhile.',
      { retryable: true },
    );
  }

  /** Whether the projection in use holds a record of this id; false also where there is none yet. */
  holds(id: string): boolean {
    const projection = this.held?.projection;
    return projection?.entityNumber(id) !== undefined || projection?.caseNumber(id) !== undefined;
  }

  /** Tells that the graph is at this revision, so that the next look-out need not be waited for. */
  notice(revision: number): void {
    this.latest = revision;
    if (!this.loading && this.isStale()) void this.load();
  }

  /** Waits for the end of the load under way; NOT_READY where there is nothing to search then. */
  async ready(): Promise<CurrentProjection> {
    await this.lastLoad;
    return this.current();
  }

  /** Waits, at most so many milliseconds, until what is held is of the graph's revision now; does nothing before the first load was begun. */
  async catchUp(ms: number): Promise<void> {
    if (this.held === null) return;
    this.notice(await this.options.revision());
    await Promise.race([this.lastLoad, setTimeout(ms, undefined, { ref: false })]);
  }

  status(): ProjectionStatus {
    const { held } = this;
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

  /** Stops looking out, loading and searching. */
  async close(): Promise<void> {
    this.stop.abort(new Error('The program is stopping.'));
    clearTimeout(this.timer);
    for (const timer of this.freeing) clearTimeout(timer);
    await this.held?.pool.close();
  }

  private state(): ProjectionState {
    if (this.error !== null) return 'FAILED';
    if (this.held === null) return 'LOADING';
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
      const data = await this.options.load(this.stop.signal);
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
      this.failures === 0 ? this.lookOut() : this.load(),
    );
  }

  private swap(data: ProjectionData, loadMs: number): void {
    const { threads, queue } = this.options;
    const pool = new SearchPool<SearchSignatures>(data, { file: searchFile, threads, queue });
    pool.warm();
    if (this.held) this.retire(this.held.pool);
    this.held = {
      projection: new Projection(data),
      pool,
      loadedAt: monotonicMs(),
      loadMs,
      bytes: bytesOf(data),
    };
  }

  private retire(pool: SearchPool<SearchSignatures>): void {
    pool.retire();
    // Threads that still searched have ended after the first wait, requests that still read after the second.
    for (const ms of FREE_AFTER_MS) {
      const timer = globalThis.setTimeout(() => {
        this.freeing.delete(timer);
        this.options.free();
      }, ms);
      timer.unref();
      this.freeing.add(timer);
    }
  }

  private async lookOut(): Promise<void> {
    try {
      this.latest = await this.options.revision();
    } catch {
      // The graph does not answer just now: what we hold stays good, and the next look-out asks again.
    }
    if (this.stop.signal.aborted || this.loading) return;
    if (this.isStale()) await this.load();
    else this.wait(this.options.pollMs, () => this.lookOut());
  }

  /** A revision may also go back, where another store took the place of the one we read. */
  private isStale(): boolean {
    return this.latest !== null && this.held?.projection.revision !== this.latest;
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
