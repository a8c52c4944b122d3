import { availableParallelism } from 'node:os';
import { ExpectedError } from '../../errors.ts';
import { FairQueue } from '../../scheduling/fairQueue.ts';

/** Admits operations. The function that `enter` resolves to must be called once the operation is answered. */
export interface Admission {
  /** Rejects with `signal`'s reason where that comes first, and at once where the caller has too many under way. */
  enter(caller: string, lookup: boolean, signal: AbortSignal): Promise<() => void>;
}

/** Look-ups that run at a time; and other operations, each of which keeps a processor of the database busy. */
const LOOKUPS_AT_ONCE = 32;
const OTHERS_AT_ONCE = Math.max(4, 2 * availableParallelism());

/** Factor by which a caller may have more look-ups than other operations in flight. */
const LOOKUPS_PER_OTHER = 4;

/** Creates an admission with two lanes: one for look-ups, one for all other operations, a few at a time. Callers take turns. */
export function admissionOf({ inFlight }: { readonly inFlight: number }): Admission {
  const lookups = new Lane(LOOKUPS_AT_ONCE, inFlight * LOOKUPS_PER_OTHER);
  const others = new Lane(OTHERS_AT_ONCE, inFlight);
  return {
    enter: (caller, lookup, signal) => (lookup ? lookups : others).enter(caller, signal),
  };
}

interface WaitingOperation {
  readonly start: () => void;
}

class Lane {
  private readonly atOnce: number;
  private readonly ofCaller: number;
  private readonly queue = new FairQueue<WaitingOperation>();
  /** Operations of each caller that run, and those in flight: until their responses are read. */
  private readonly running = new Map<string, number>();
  private readonly underWay = new Map<string, number>();
  private allRunning = 0;

  constructor(atOnce: number, ofCaller: number) {
    this.atOnce = atOnce;
    this.ofCaller = ofCaller;
  }

  async enter(caller: string, signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    if ((this.underWay.get(caller) ?? 0) >= this.ofCaller) throw tooMany(this.ofCaller);
    add(this.underWay, caller, 1);
    signal.addEventListener('abort', () => add(this.underWay, caller, -1), { once: true });
    await new Promise<void>((resolve, reject) => {
      const waiting: WaitingOperation = { start: resolve };
      signal.addEventListener('abort', () => this.queue.remove(waiting) && reject(signal.reason), {
        once: true,
      });
      this.queue.push(caller, waiting);
      this.next();
    });
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.allRunning -= 1;
      add(this.running, caller, -1);
      this.next();
    };
  }

  /** A quarter is reserved for other callers, so that none has to wait for all operations of one caller. */
  private readonly mayRun = (caller: string): boolean =>
    (this.running.get(caller) ?? 0) < Math.ceil(this.atOnce * 0.75);

  private next(): void {
    while (this.allRunning < this.atOnce) {
      const next = this.queue.shift(this.mayRun);
      if (!next) return;
      this.allRunning += 1;
      add(this.running, next.caller, 1);
      next.item.start();
    }
  }
}

function add(counts: Map<string, number>, caller: string, change: number): void {
  const count = (counts.get(caller) ?? 0) + change;
  if (count > 0) counts.set(caller, count);
  else counts.delete(caller);
}

const tooMany = (most: number) =>
  new ExpectedError(
    'RATE_LIMITED',
    `This caller has ${most} operations in flight, the maximum at a time (\`limits.inFlight\`).`,
    'Wait for some of the answers, and read them to the end.',
    { retryable: true },
  );
