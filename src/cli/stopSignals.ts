/** Aborts at the first Ctrl-C, SIGTERM or closed terminal, so that everything ends in order; the second one ends the program at once. */
export function stopSignals(underNpm: boolean): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop);
  if (underNpm) whenParentEnds(() => controller.abort());
  return controller.signal;
}

// When npm is stopped it ends the shell that runs its script, and the shell ends without a signal to us: all we see is a new parent.
function whenParentEnds(stop: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500);
  watch.unref();
}

/** Resolves when the signal is aborted. */
export const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
