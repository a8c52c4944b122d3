/** Most ids that an import stores: with more, loading everything anew is about as fast. */
const MOST = 2_000;

/** Collects the ids of the records that an import touches: those whose properties or links it writes, and the cases whose support it computes anew. */
export class TouchedRecords {
  private ids: Set<string> | null = new Set();

  add(ids: Iterable<string>): void {
    if (this.ids === null) return;
    for (const id of ids) this.ids.add(id);
    if (this.ids.size > MOST) this.ids = null;
  }

  /** Adds ids that have to be looked for; looks for none if they are not needed any more. */
  async addFound(find: () => Promise<Iterable<string>>): Promise<void> {
    if (this.ids !== null) this.add(await find());
  }

  /** Records that anything may have changed. */
  everything(): void {
    this.ids = null;
  }

  /** Returns the ids; null if there are too many, or anything may have changed. */
  list(): readonly string[] | null {
    return this.ids && [...this.ids];
  }
}
