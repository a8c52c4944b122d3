import type { DimensionKey } from '../dimension.ts';

/** The codes that a case has through its parties or reports, the members: each member from `first` to `end - 1` has one. */
export interface MemberCodes {
  readonly kind: 'MEMBERS';
  readonly offsets: Uint32Array;
  readonly items: Uint32Array;
  readonly first: number;
  readonly end: number;
  /** True if the group's members are the last ones in a case's row. */
  readonly last: boolean;
  /** By `member - first`, as `packed` makes them. */
  readonly codes: Uint32Array;
  /** The same codes by case; null if there are too many. */
  readonly bits: BitCodes | null;
}

/** One code for each case. */
export interface OneCode {
  readonly kind: 'ONE';
  /** By case, as `packed` makes them. */
  readonly codes: Uint32Array;
}

/** The codes of each case as bits of a column: bit `i` is code `first + i`. A case without a bit has the code 0. */
export interface BitCodes {
  readonly kind: 'BITS';
  readonly column: Uint16Array;
  readonly first: number;
  /** The bits of codes in which every dimension is known. */
  readonly known: number;
}

/**
 * The dimensions of one kind of record, taken together: a target's country with the same target's kind. A code stands for one combination
 * of their values. A case without such a record has the code 0, in which all are unknown.
 */
export interface DimensionGroup {
  /** Codes run from 0 to `size - 1`. */
  readonly size: number;
  readonly codes: MemberCodes | OneCode | BitCodes;
  /** Returns the keys of a code, in the order of the group's dimensions. */
  readonly keysOf: (code: number) => readonly DimensionKey[];
  /** Returns the code of each dimension, for comparison: codes ascend with the values, and 0 is the unknown value. */
  readonly partsOf: (code: number) => readonly number[];
  /** Returns the code of a combination of keys; undefined if there is no such combination. */
  readonly codeOf: (keys: readonly DimensionKey[]) => number | undefined;
  /** Returns the positions of keys among the codes of each dimension, whether any record has them or not. */
  readonly placesOf: (keys: readonly DimensionKey[]) => readonly number[];
}

/** Packs a code and a bit that is 1 if every dimension is known: twice the code, plus the bit. */
export const packed = (code: number, known: boolean): number => code * 2 + Number(known);
