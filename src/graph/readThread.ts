import type { Worker } from 'node:worker_threads';
import { ExpectedError } from '../errors.ts';
import { nextTurn } from '../scheduling/nextTurn.ts';
import { deserializeError } from '../thread/serializedError.ts';
import { startWorker, workerFile } from '../thread/startWorker.ts';
import type { ReadBounds, ReadReply, ReadRequest } from './readMessages.ts';
import type { GraphAddress, Statement, StatementResult, TransactionOptions } from './types.ts';

/** The memory of the thread, in megabytes: a few large answers at a time. */
const heapMb = 768;

interface Pending {
  readonly resolve: (reply: ReadReply) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Reads large answers in a thread of its own. The driver takes four microseconds for a text and unpacks a row at one go, so that an answer
 * of a hundred thousand values would hold up every other request for half a second.
 */
export class ReadThread {
  private readonly address: GraphAddress;
  private readonly pending = new Map<number, Pending>();
  private worker: Worker | null = null;
  private reads = 0;

  constructor(address: GraphAddress) {
    this.address = address;
  }

  /** The number of reads under way, each of which holds a connection. */
  get underWay(): number {
    return this.pending.size;
  }

  /** Starts the thread ahead of the first read. */
  warm(): void {
    this.worker ??= this.start();
  }

  async read(
    statements: readonly Statement[],
    { signal, ...options }: TransactionOptions,
    bounds: ReadBounds,
  ): Promise<StatementResult[]> {
    signal?.throwIfAborted();
    this.reads += 1;
    const number = this.reads;
    const cancel = () => this.send({ cancel: number });
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      const reply = await new Promise<ReadReply>((resolve, reject) => {
        this.pending.set(number, { resolve, reject });
        // A statement may carry more, which no thread could take.
        const plain = statements.map(({ text, parameters = {} }) => ({ text, parameters }));
        this.send({ number, statements: plain, options, bounds });
      });
      if ('error' in reply) throw deserializeError(reply.error);
      const results: StatementResult[] = [];
      for (const { rows, milliseconds } of reply.results) {
        await nextTurn();
        results.push({ rows: JSON.parse(rows), milliseconds });
      }
      return results;
    } finally {
      this.pending.delete(number);
      signal?.removeEventListener('abort', cancel);
    }
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
  }

  private send(request: ReadRequest): void {
    this.worker ??= this.start();
    this.worker.postMessage(request);
  }

  private start(): Worker {
    const worker = startWorker(workerFile('readWorker', import.meta.url), {
      name: 'wishlist-read',
      workerData: this.address,
      heapMb,
    });
    worker.unref();
    let failure: unknown;
    worker.on('message', (reply: ReadReply) => {
      const waiting = this.pending.get(reply.number);
      this.pending.delete(reply.number);
      waiting?.resolve(reply);
    });
    worker.on('error', (error) => {
      failure = error;
    });
    worker.on('exit', () => {
      this.worker = null;
      for (const { reject } of this.pending.values()) reject(brokenOff(failure));
      this.pending.clear();
    });
    return worker;
  }
}

const brokenOff = (cause: unknown) =>
  new ExpectedError(
    'NOT_READY',
    'The thread that reads answers ended before this answer was read.',
    'Try again. If the problem persists, narrow the question.',
    {
      retryable: true,
      cause,
    },
  );
