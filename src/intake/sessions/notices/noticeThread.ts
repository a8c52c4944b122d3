import type { Worker } from 'node:worker_threads';
import { ExpectedError } from '../../../errors.ts';
import type { Graph } from '../../../graph/graph.ts';
import { graphState } from '../../../import/revision/graphState.ts';
import { deserializeError, type SerializedError } from '../../../thread/serializedError.ts';
import { startWorker, workerFile } from '../../../thread/startWorker.ts';
import { knownRecords } from '../../mapping/knownRecords.ts';
import { kindsInNotices } from '../../notice/known.ts';
import type { Proposal } from '../../notice/proposal.ts';

/** A file for the thread that reads notices. */
export interface NoticeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Answer of the thread that reads notices. */
export type NoticesRead = { readonly proposals: readonly Proposal[] } | { readonly error: SerializedError };

/** Time that the notices of one file may take, and after which the thread ends if no file comes. */
const MOST_MS = 60_000;
const IDLE_MS = 120_000;
const HEAP_MB = 768;

/** Reads notices in a thread that knows the names of the graph, so that no page delays other requests. One file is read at a time. */
export class NoticeThread {
  private readonly graph: Graph;
  private readonly mostMs: number;
  private worker: Worker | null = null;
  /** Revision of the graph whose names the thread knows. */
  private revision = -1;
  private idle: NodeJS.Timeout | undefined;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(graph: Graph, mostMs = MOST_MS) {
    this.graph = graph;
    this.mostMs = mostMs;
  }

  /** Resolves to the cases that the notices of a file propose. Rejects with LIMIT_EXCEEDED and ends the thread if they take too long. */
  read(file: NoticeFile): Promise<readonly Proposal[]> {
    const turn = this.turn.catch(() => undefined).then(() => this.ask(file));
    this.turn = turn;
    return turn;
  }

  end(): void {
    clearTimeout(this.idle);
    void this.worker?.terminate();
    this.worker = null;
  }

  private async ask(file: NoticeFile): Promise<readonly Proposal[]> {
    const worker = await this.current();
    try {
      const read = await answerOf(worker, file, this.mostMs);
      this.idle = setTimeout(() => this.end(), IDLE_MS).unref();
      if ('proposals' in read) return read.proposals;
      throw deserializeError(read.error);
    } catch (error) {
      // After a file that cannot be read, the thread goes on; after all else, the next file gets another.
      if (!(error instanceof ExpectedError) || error.code === 'LIMIT_EXCEEDED') this.end();
      throw error;
    }
  }

  /** Returns the thread; another one if the graph has changed. */
  private async current(): Promise<Worker> {
    clearTimeout(this.idle);
    const { revision } = await graphState(this.graph);
    if (this.worker && revision === this.revision) return this.worker;
    this.end();
    const recordsOf = knownRecords(this.graph);
    const records = (await Promise.all(kindsInNotices.map(recordsOf))).flat();
    this.worker = startWorker(workerFile('noticeWorker', import.meta.url), {
      name: 'wishlist-notices',
      workerData: records,
      heapMb: HEAP_MB,
    });
    this.revision = revision;
    return this.worker;
  }
}

function answerOf(worker: Worker, file: NoticeFile, mostMs: number): Promise<NoticesRead> {
  return new Promise<NoticesRead>((resolve, reject) => {
    const timer = setTimeout(() => reject(tookTooLong(file.name, mostMs)), mostMs);
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('The thread that reads notices ended unexpectedly.'));
    });
    worker.once('message', () => clearTimeout(timer));
    worker.postMessage(file);
  }).finally(() => {
    for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
  });
}

const tookTooLong = (name: string, ms: number) =>
  new ExpectedError(
    'LIMIT_EXCEEDED',
    `Reading ${name} took longer than ${ms / 1_000} s, the limit.`,
    'Save the notice alone, or paste its text.',
  );
