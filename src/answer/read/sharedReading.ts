import type { Graph } from '../../graph/graph.ts';
import { perObject } from '../../perObject.ts';
import { type RevisionReading, revisionOf, revisionText } from './readRevision.ts';

/** Time limit of a reading. */
const READING_MS = 10_000;

/** Time after which the next reading no longer waits for one that Neo4j does not answer. */
const PATIENCE_MS = 200;

/** A reading of the revision, and those who wait for it. */
class SharedReading {
  private readonly graph: Graph;
  private readonly stop = new AbortController();
  private readonly result: Promise<RevisionReading>;
  private waiting = 0;

  constructor(graph: Graph, turn: Promise<void> | null, readings: Readings) {
    this.graph = graph;
    this.result = (turn ?? Promise.resolve()).then(() => this.send(readings));
    this.result.catch(() => undefined);
  }

  /** True once all who waited have gone, so that nobody can join them. */
  get isStopped(): boolean {
    return this.stop.signal.aborted;
  }

  /** Waits for the result, until `signal` is aborted. When the last one who waits is gone, the reading ends and gives its connection back. */
  wait(signal: AbortSignal | undefined): Promise<RevisionReading> {
    this.waiting += 1;
    if (!signal) return this.result;
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.waiting -= 1;
        if (this.waiting === 0) this.stop.abort(signal.reason);
        reject(signal.reason);
      };
      signal.addEventListener('abort', leave, { once: true });
      const stay = () => signal.removeEventListener('abort', leave);
      void this.result.finally(stay).then(resolve, reject);
    });
  }

  private async send(readings: Readings): Promise<RevisionReading> {
    if (readings.next === this) readings.next = null;
    const { signal } = this.stop;
    signal.throwIfAborted();
    const late = setTimeout(
      () => this.stop.abort(new Error('Neo4j does not tell its revision.')),
      READING_MS,
    );
    const reading = this.graph.read([{ text: revisionText }], { timeoutMs: READING_MS, signal });
    const ended = reading.then(
      () => undefined,
      () => undefined,
    );
    readings.underWay = ended;
    try {
      const [{ rows: [row] = [] } = {}] = await reading;
      return revisionOf(row);
    } finally {
      clearTimeout(late);
      if (readings.underWay === ended) readings.underWay = null;
    }
  }
}

interface Readings {
  /** Resolves when the reading that was sent last has ended; null if it has. */
  underWay: Promise<void> | null;
  /** The reading that is sent next. */
  next: SharedReading | null;
}

const readingsOf = perObject((_: Graph): Readings => ({ underWay: null, next: null }));

/** Reads the revision once for all who ask before the reading is sent; the next is sent when it has ended, or is late. */
export function sharedReading(graph: Graph, signal?: AbortSignal): Promise<RevisionReading> {
  const readings = readingsOf(graph);
  if (!readings.next || readings.next.isStopped)
    readings.next = new SharedReading(graph, readings.underWay && inPatience(readings.underWay), readings);
  return readings.next.wait(signal);
}

/** Resolves when a reading has ended, or is late. */
function inPatience(underWay: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, PATIENCE_MS);
    void underWay.then(() => {
      clearTimeout(late);
      resolve();
    });
  });
}
