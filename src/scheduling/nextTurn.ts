let last: Promise<void> = Promise.resolve();

/**
 * Resolves when it is this caller's turn to do a stretch of work of some milliseconds: one in each round of the event loop, whoever
 * asks, so that whatever else has arrived is served in between.
 */
export function nextTurn(): Promise<void> {
  last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
  return last;
}
