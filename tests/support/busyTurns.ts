import { readFileSync } from 'node:fs';

/** The time that this process's first thread has had a processor for, in milliseconds: what others do on the machine is not in it. */
function processorMs(): number {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

/** Watches the event loop; `stop` tells the longest stretch of work between two of its rounds, in milliseconds of the processor. */
export function busyTurns(): { stop(): number } {
  let longest = 0;
  let before = processorMs();
  const timer = setInterval(() => {
    const now = processorMs();
    longest = Math.max(longest, now - before);
    before = now;
  }, 2);
  return {
    stop: () => {
      clearInterval(timer);
      return longest;
    },
  };
}
