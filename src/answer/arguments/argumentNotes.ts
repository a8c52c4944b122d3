/** The ids in the arguments of one operation, and the notices about these arguments. */
export class ArgumentNotes {
  readonly notices = new Set<string>();
  /** Ids that no record has. */
  readonly unknown = new Set<string>();
  /** The first place in the arguments where each id is named. */
  private readonly places = new Map<string, string>();
  /** Ids that have not been looked up yet. */
  private pending = new Set<string>();

  id(id: string, path: string): void {
    if (this.places.has(id)) return;
    this.places.set(id, path);
    this.pending.add(id);
  }

  placeOf(id: string): string {
    return this.places.get(id) ?? '';
  }

  /** Returns the ids that have not been looked up, and counts them as looked up. */
  take(): string[] {
    const ids = [...this.pending];
    this.pending = new Set();
    return ids;
  }
}
