/** Yields the items of `source`, each requested while the one before it is in use: rows are prepared while the database works. */
export async function* prefetch<T>(source: AsyncGenerator<T>): AsyncGenerator<T> {
  const ask = () => {
    const next = source.next();
    // A failure is thrown when its item is due.
    next.catch(() => undefined);
    return next;
  };
  try {
    for (let next = ask(); ; ) {
      const { value, done } = await next;
      if (done) return;
      next = ask();
      yield value;
    }
  } finally {
    await source.return(undefined);
  }
}
