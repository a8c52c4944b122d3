import type { Key } from './dimension.ts';

/** The codes that a case has through its rows of parties or reports: each member in `first … end - 1` has one. */
export interface MemberCodes {
  readonly offsets: Uint32Array;
  readonly items: Uint32Array;
  readonly first: number;
  readonly end: number;
  /** By `member - first`. */
  readonly codes: Float64Array;
  /** By `member - first`: 1 where every dimension is known. */
  readonly known: Uint8Array;
}

/** The codes that cases have themselves: a list each, found by the value of a column. */
export interface OwnCodes {
  readonly column: Uint16Array | Uint32Array;
  /** By the column's value: the distinct codes, at least one. */
  readonly lists: readonly (readonly number[])[];
  /** By the column's value: whether every dimension is known. */
  readonly known: readonly boolean[];
}

/**
 * The dimensions of one entity, taken together: a target's country with its own kind. A code stands for one combination of their
 * values; a case without such an entity has the code 0, in which none is known.
 */
export interface Group {
  /** Codes run from 0 to `size - 1`. */
  readonly size: number;
  readonly members: MemberCodes | null;
  readonly own: OwnCodes | null;
  /** The keys of a code, in the order of the group's dimensions. */
  readonly keysOf: (code: number) => readonly Key[];
  /** The dimensions' own codes of a code, for comparison: they ascend with the values, and 0 is "not known". */
  readonly partsOf: (code: number) => readonly number[];
  /** The code of a combination of keys; undefined where there is no such combination. */
  readonly codeOf: (keys: readonly Key[]) => number | undefined;
}
