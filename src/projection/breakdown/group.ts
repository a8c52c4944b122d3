import type { Key } from './dimension.ts';

/**
 * The dimensions of one entity, taken together: a target's country with its own kind. A group's code stands for one combination of
 * their values.
 */
export interface Group {
  /** Codes run from 0 to `size - 1`. */
  readonly size: number;
  /** Fills `codes` with the distinct codes of a case and gives their number, at least one. */
  readonly collect: (caseNumber: number, codes: number[]) => number;
  /** The keys of a code, in the order of the group's dimensions. */
  readonly keysOf: (code: number) => readonly Key[];
  /** The dimensions' own codes of a code, for comparison: they ascend with the values, and 0 is "not known". */
  readonly partsOf: (code: number) => readonly number[];
  /** The code of a combination of keys; undefined where there is no such combination. */
  readonly codeOf: (keys: readonly Key[]) => number | undefined;
  /** Of a party or report: its code. Absent where the group is of the case itself. */
  readonly codeOfMember?: (member: number) => number;
}

/** Adds a code to the first `count` unless it is among them, and gives their new number. */
export function addCode(codes: number[], count: number, code: number): number {
  for (let index = 0; index < count; index += 1) if (codes[index] === code) return count;
  codes[count] = code;
  return count + 1;
}
