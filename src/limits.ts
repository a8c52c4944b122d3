/** Bounds on every request. The field `limits` reports each, and a refusal names it. */
export interface RequestLimits {
  /** The greatest `first` of a list, and the most ids of `nodes`. */
  readonly first: number;
  /** The deepest nesting of fields; a level of `edges { node }` counts three. */
  readonly depth: number;
  readonly tokens: number;
  readonly aliases: number;
  readonly directives: number;
  /** The most root fields, since each is a statement of its own. */
  readonly rootFields: number;
  /** The most fragments that are spread, pairs of fields that share a key, and selections in all: what validation looks at. */
  readonly spreads: number;
  readonly repeats: number;
  readonly selections: number;
  /** The most conditions of a filter (see `operationCost` for several filters), and their deepest nesting: what the database plans. */
  readonly conditions: number;
  readonly nesting: number;
  /** The longest list and the longest text among the arguments. */
  readonly list: number;
  readonly text: number;
  /** The deepest nesting of the variables, and the most values in them. */
  readonly variableDepth: number;
  readonly variableValues: number;
  /** Highest cost of an operation: see `operationCost`. */
  readonly cost: number;
  /** Highest part of it that may be introspection. */
  readonly schemaCost: number;
  /** The most values in an answer. */
  readonly cells: number;
  /** Operations of one caller that may be in flight, look-ups not counted. */
  readonly inFlight: number;
  /** The longest text of a search, in characters. */
  readonly searchText: number;
  /** Time limit of a request, in milliseconds. */
  readonly timeoutMs: number;
  /** Time limit of one search of the projection, in milliseconds, and the most cases that it may look at. */
  readonly searchMs: number;
  readonly searchWork: number;
  /** The largest body of a request, in bytes. */
  readonly bodyBytes: number;
  /** The largest answer, in bytes. */
  readonly responseBytes: number;
  /** The largest archive that may be sent to be imported, in bytes, and the most that may come out of it. */
  readonly uploadBytes: number;
  readonly unpackedBytes: number;
  /** The most files in it, and how many bytes may come out of each of its own. */
  readonly unpackedEntries: number;
  readonly unpackedRatio: number;
  /** Time limits in milliseconds: between two pieces of it, for all of it to arrive, and for unpacking. */
  readonly uploadIdleMs: number;
  readonly uploadMs: number;
  readonly unpackMs: number;
}

/** Default bounds; `timeoutMs` is the only one that the configuration changes. */
export const defaultLimits: RequestLimits = {
  first: 200,
  depth: 20,
  tokens: 4_000,
  aliases: 100,
  directives: 50,
  rootFields: 20,
  spreads: 100,
  repeats: 1_000,
  selections: 1_500,
  conditions: 16,
  nesting: 10,
  list: 500,
  text: 4_000,
  variableDepth: 24,
  variableValues: 5_000,
  cost: 200_000,
  schemaCost: 45_000,
  cells: 100_000,
  inFlight: 64,
  searchText: 2_000,
  timeoutMs: 10_000,
  searchMs: 8_000,
  searchWork: 1_000_000_000,
  bodyBytes: 256 * 1024,
  responseBytes: 8 * 1024 ** 2,
  uploadBytes: 512 * 1024 ** 2,
  unpackedBytes: 4 * 1024 ** 3,
  unpackedEntries: 2_000,
  unpackedRatio: 200,
  uploadIdleMs: 20_000,
  uploadMs: 900_000,
  unpackMs: 300_000,
};
