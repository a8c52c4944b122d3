/** The ids that the arguments of one operation name, and the notices that they give rise to. */
export class ArgumentNotes {
  readonly notices = new Set<string>();
  /** Ids that no record has. */
  readonly unknown = new Set<string>();
  /** Each id with the first place that named it. */
  private readonly places = new Map<string, string>();
  /** Ids of which nobody has looked yet whether a record has them. */
  private pending = new Set<string>();

  id(id: string, path: string): void {
    if (this.places.has(id)) return;
    this.places.set(id, path);
    this.pending.add(id);
  }

  placeOf(id: string): string {
    return this.places.get(id) ?? '';
  }

  /** Hands over the ids that are pending to whoever is going to look. */
  take(): string[] {
    const ids = [...this.pending];
    this.pending = new Set();
    return ids;
  }
}
