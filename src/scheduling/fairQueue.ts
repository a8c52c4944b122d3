/** A queue in which callers take turns: a caller with many items delays each other caller by one turn only. */
export class FairQueue<T> {
  /** The items of each caller, in the order of the callers' next turns. */
  private readonly lines = new Map<string, T[]>();
  private waiting = 0;

  get length(): number {
    return this.waiting;
  }

  push(caller: string, item: T): void {
    const line = this.lines.get(caller);
    if (line) line.push(item);
    else this.lines.set(caller, [item]);
    this.waiting += 1;
  }

  /** Removes and returns the next item of the first caller that `may` admits, whose next turn then comes after the others'. */
  shift(may: (caller: string) => boolean = () => true): { caller: string; item: T } | undefined {
    for (const [caller, line] of this.lines) {
      if (!may(caller)) continue;
      const item = line.shift();
      this.lines.delete(caller);
      if (line.length > 0) this.lines.set(caller, line);
      if (item === undefined) continue;
      this.waiting -= 1;
      return { caller, item };
    }
    return undefined;
  }

  /** Removes an item. Returns false if it is not in the queue. */
  remove(item: T): boolean {
    for (const [caller, line] of this.lines) {
      const place = line.indexOf(item);
      if (place < 0) continue;
      line.splice(place, 1);
      this.waiting -= 1;
      if (line.length === 0) this.lines.delete(caller);
      return true;
    }
    return false;
  }

  /** Removes and returns the newest item of the caller with the most items, if it has at least two more than `caller`. */
  displaceFor(caller: string): T | undefined {
    const own = this.lines.get(caller)?.length ?? 0;
    let longest: T[] = [];
    for (const line of this.lines.values()) if (line.length > longest.length) longest = line;
    if (longest.length <= own + 1) return undefined;
    const item = longest.pop();
    if (item !== undefined) this.waiting -= 1;
    return item;
  }

  /** Removes and returns all items. */
  clear(): T[] {
    const all = [...this.lines.values()].flat();
    this.lines.clear();
    this.waiting = 0;
    return all;
  }
}
