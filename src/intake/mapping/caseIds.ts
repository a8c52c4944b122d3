/** Ids of the cases of an input, and the first lines of those that several rows have. */
export class CaseIds {
  private readonly seen = new Set<string>();
  private readonly twice = new Map<string, number>();

  add(id: string): void {
    if (this.seen.has(id)) this.twice.set(id, 0);
    else this.seen.add(id);
  }

  repeats(id: string): boolean {
    return this.twice.has(id);
  }

  /** Returns the line on which the id stood first, and keeps this one if there was none. */
  firstLine(id: string, line: number): number {
    const first = this.twice.get(id) || line;
    this.twice.set(id, first);
    return first;
  }
}
