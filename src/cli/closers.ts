/** Closes everything that was opened, in the opposite order, each even if another fails. */
export class Closers {
  private readonly opened: (() => Promise<void>)[] = [];

  add(close: () => Promise<void>): void {
    this.opened.push(close);
  }

  async close(): Promise<void> {
    let failure: { error: unknown } | undefined;
    for (const close of this.opened.splice(0).reverse()) {
      await close().catch((error: unknown) => {
        failure ??= { error };
      });
    }
    if (failure) throw failure.error;
  }
}
