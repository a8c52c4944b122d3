/** A value that a record is ordered by; null if it is unknown. */
export type ListKey = string | number | null;

/** The place of a cursor in a list. */
export interface ListPosition {
  readonly key: ListKey;
  readonly id: string;
}

/** An order of the records of a kind, which are numbered by rank. Ties go by rank. */
export interface RecordOrder {
  /** Returns the place of a record: a number that ascends in the list. */
  readonly of: (rank: number) => number;
  /** Returns the place of a key, which may lie between those of records. */
  readonly placeOf: (key: ListKey) => number;
  readonly keyOf: (rank: number) => ListKey;
  /** Returns the number of cases that are looked at for the place of a record; 0 if it is known. */
  readonly work: (rank: number) => number;
  /**
   * Returns the ranks of all records in this order from a place on, in it from the rank `from`, part by part; undefined if they are not kept sorted.
   * Yields the number of cases that it has looked at since it last did.
   */
  readonly sorted?: (place: number, from: number) => Generator<number, Iterable<Uint32Array>>;
}
