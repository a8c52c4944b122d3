/** The bounds that every request is held to; each is told by the `limits` field and named when it is passed. */
export interface Limits {
  /** The greatest `first` of a list, and the most ids of `nodes`. */
  readonly first: number;
  /** The deepest nesting of fields; a level of `edges { node }` counts three. */
  readonly depth: number;
  readonly tokens: number;
  readonly aliases: number;
  readonly directives: number;
  /** The most root fields, since each is a statement of its own. */
  readonly rootFields: number;
  /** What an operation may cost: see `operationCost`. */
  readonly cost: number;
  /** The longest text of a search, in characters. */
  readonly searchText: number;
  /** How long a request may take, in milliseconds. */
  readonly timeoutMs: number;
  /** How long one search of the projection may take, in milliseconds, and how many cases it may look at. */
  readonly searchMs: number;
  readonly searchWork: number;
  /** The largest body of a request, in bytes. */
  readonly bodyBytes: number;
  /** The largest answer, in bytes. */
  readonly responseBytes: number;
  /** The largest archive that may be sent to be imported, in bytes, and the most that may come out of it. */
  readonly uploadBytes: number;
  readonly unpackedBytes: number;
}

/** What the program ships with; `timeoutMs` is the only one that the configuration changes. */
export const defaultLimits: Limits = {
  first: 200,
  depth: 20,
  tokens: 4_000,
  aliases: 100,
  directives: 50,
  rootFields: 20,
  cost: 200_000,
  searchText: 200,
  timeoutMs: 10_000,
  searchMs: 8_000,
  searchWork: 1_000_000_000,
  bodyBytes: 256 * 1024,
  responseBytes: 32 * 1024 ** 2,
  uploadBytes: 512 * 1024 ** 2,
  unpackedBytes: 4 * 1024 ** 3,
};
