import type { DimensionKey } from '../dimension.ts';

/** The codes that a case has through its rows of parties or reports: each member in `first … end - 1` has one. */
export interface MemberCodes {
  readonly kind: 'MEMBERS';
  readonly offsets: Uint32Array;
  readonly items: Uint32Array;
  readonly first: number;
  readonly end: number;
  /** Whether no member of a case stands behind those of the group. */
  readonly last: boolean;
  /** By `member - first`: twice the code, and 1 more where every dimension is known. */
  readonly codes: Uint32Array;
  /** The same codes by case, where they are few enough. */
  readonly bits: BitCodes | null;
}

/** The one code that each case has itself. */
export interface OneCode {
  readonly kind: 'ONE';
  /** By case: twice the code, and 1 more where every dimension is known. */
  readonly codes: Uint32Array;
}

/** The codes of the bits that are set in a column: bit `i` is code `first + i`; a case without a bit has the code 0. */
export interface BitCodes {
  readonly kind: 'BITS';
  readonly column: Uint16Array;
  readonly first: number;
  /** The bits in which every dimension is known. */
  readonly known: number;
}

/**
 * The dimensions of one entity, taken together: a target's country with its own kind. A code stands for one combination of their
 * values; a case without such an entity has the code 0, in which none is known.
 */
export interface DimensionGroup {
  /** Codes run from 0 to `size - 1`. */
  readonly size: number;
  readonly codes: MemberCodes | OneCode | BitCodes;
  /** The keys of a code, in the order of the group's dimensions. */
  readonly keysOf: (code: number) => readonly DimensionKey[];
  /** The dimensions' own codes of a code, for comparison: they ascend with the values, and 0 is "not known". */
  readonly partsOf: (code: number) => readonly number[];
  /** The code of a combination of keys; undefined where there is no such combination. */
  readonly codeOf: (keys: readonly DimensionKey[]) => number | undefined;
  /** Where keys stand among the dimensions' own codes, whether any record has them or not. */
  readonly placesOf: (keys: readonly DimensionKey[]) => readonly number[];
}

/** Twice the code, and 1 more where every dimension is known. */
export const packed = (code: number, known: boolean): number => code * 2 + Number(known);
