/** The stores of this machine, of which one is served at a time. */
export interface Stores {
  /** Name of the store that is served. */
  readonly current: string;
  /** Ends this server, and serves another store at the same address; an empty one if there is none of that name. */
  open(name: string): void;
}
