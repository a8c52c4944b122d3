import { constants, setPriority } from 'node:os';

/**
 * Lets the other threads of this process go first where processors are short, so that a look-up does not wait for searches.
 * Called in a worker thread, it is about this thread alone on Linux; elsewhere priorities are of processes, and nothing happens.
 */
export function lowerPriority(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // A container may forbid it; all threads then go on as equals.
  }
}
