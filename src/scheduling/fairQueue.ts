/** A queue in which callers take turns: whoever waits for much delays those who wait for little by one turn each. */
export class FairQueue<T> {
  /** What each caller waits for, in the order of the callers' next turns. */
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

  /** Takes the next item of the first caller that `may` admits, and has the caller wait for its next turn behind the others. */
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

  /** Takes an item out, whose caller waits no longer. */
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

  /** Takes the newest item of the caller who waits for most out, where that is more than one more than `caller` waits for. */
  displaceFor(caller: string): T | undefined {
    const own = this.lines.get(caller)?.length ?? 0;
    let longest: T[] = [];
    for (const line of this.lines.values()) if (line.length > longest.length) longest = line;
    if (longest.length <= own + 1) return undefined;
    const item = longest.pop();
    if (item !== undefined) this.waiting -= 1;
    return item;
  }

  /** Takes everything out. */
  clear(): T[] {
    const all = [...this.lines.values()].flat();
    this.lines.clear();
    this.waiting = 0;
    return all;
  }
}
