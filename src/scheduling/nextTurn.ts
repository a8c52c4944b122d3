let last: Promise<void> = Promise.resolve();

/**
 * Resolves when it is the caller's turn to work for some milliseconds. There is one turn in each round of the event loop, for all callers together,
 * so that everything else that has arrived is served in between.
 */
export function nextTurn(): Promise<void> {
  last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
  return last;
}
