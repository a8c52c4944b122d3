/** Fetches scripts once the page is idle, so that a server that stops later takes no tool away. Returns a function that calls it off. */
export function fetchWhenIdle(scripts: readonly (() => Promise<unknown>)[]): () => void {
  const fetchAll = () => {
    for (const script of scripts) {
      // The part that needs it reports what could not be fetched.
      script().catch(() => undefined);
    }
  };
  // Safari has no idle callbacks.
  const timer = setTimeout(
    () => ('requestIdleCallback' in window ? requestIdleCallback(fetchAll) : fetchAll()),
    2_000,
  );
  return () => clearTimeout(timer);
}
