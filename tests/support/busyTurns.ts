import { readFileSync } from 'node:fs';

/** The longest stretch between two rounds of the event loop, in milliseconds. */
export interface LongestTurn {
  /** By the clock: what else runs on the machine is in it. */
  readonly wallMs: number;
  /** Of the processor, for this process's first thread alone. */
  readonly processorMs: number;
}

/** Time that this process's first thread has had a processor for, in milliseconds. */
function processorMs(): number {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

const EVERY_MS = 2;

/** Watches the event loop; `longest` returns the longest turn since it was last asked, `stop` ends the watch. */
export function busyTurns(): { longest(): LongestTurn; stop(): void } {
  let longest: LongestTurn = { wallMs: 0, processorMs: 0 };
  let processor = processorMs();
  let wall = performance.now();
  const timer = setInterval(() => {
    const [nowProcessor, nowWall] = [processorMs(), performance.now()];
    longest = {
      wallMs: Math.max(longest.wallMs, nowWall - wall - EVERY_MS),
      processorMs: Math.max(longest.processorMs, nowProcessor - processor),
    };
    processor = nowProcessor;
    wall = nowWall;
  }, EVERY_MS);
  return {
    longest: () => {
      const found = longest;
      longest = { wallMs: 0, processorMs: 0 };
      return found;
    },
    stop: () => clearInterval(timer),
  };
}
