import type { CodedColumn, Codes, SparseRows } from '../../projection.ts';

/** A set of cases, one bit a case: case `c` belongs to it if bit `c & 7` of byte `c >> 3` is set. Bits past the last case are 0. */
export type CaseMask = Uint8Array;

export const emptyMask = (cases: number): CaseMask => new Uint8Array((cases + 7) >> 3);

export const fullMask = (cases: number): CaseMask => trimmed(emptyMask(cases).fill(0xff), cases);

export const hasCase = (mask: CaseMask, caseNumber: number): boolean =>
  ((mask[caseNumber >> 3] ?? 0) & (1 << (caseNumber & 7))) !== 0;

export function addCase(mask: CaseMask, caseNumber: number): void {
  const byte = caseNumber >> 3;
  mask[byte] = (mask[byte] ?? 0) | (1 << (caseNumber & 7));
}

/** Removes the cases that `other` does not have, in place. */
export function intersectMasks(mask: CaseMask, other: CaseMask): CaseMask {
  for (let byte = 0; byte < mask.length; byte += 1) mask[byte] = (mask[byte] ?? 0) & (other[byte] ?? 0);
  return mask;
}

/** Adds the cases of `other`, in place. */
export function uniteMasks(mask: CaseMask, other: CaseMask): CaseMask {
  for (let byte = 0; byte < mask.length; byte += 1) mask[byte] = (mask[byte] ?? 0) | (other[byte] ?? 0);
  return mask;
}

/** Replaces the cases by all others, in place. */
export function complementMask(mask: CaseMask, cases: number): CaseMask {
  for (let byte = 0; byte < mask.length; byte += 1) mask[byte] = ~(mask[byte] ?? 0);
  return trimmed(mask, cases);
}

/** By byte, the number of its bits that are set. */
const bitsOf = new Uint8Array(256);
for (let byte = 1; byte < bitsOf.length; byte += 1) bitsOf[byte] = (byte & 1) + (bitsOf[byte >> 1] ?? 0);

export function countCases(mask: CaseMask): number {
  let count = 0;
  for (let byte = 0; byte < mask.length; byte += 1) count += bitsOf[mask[byte] ?? 0] ?? 0;
  return count;
}

/** Returns the cases that pass a test. */
export function casesWhere(cases: number, test: (caseNumber: number) => boolean): CaseMask {
  const mask = emptyMask(cases);
  for (let number = 0; number < cases; number += 1) if (test(number)) addCase(mask, number);
  return mask;
}

/** Returns the cases whose value in a column passes a test, which is applied once to each distinct value. */
export function casesByValue<T>(
  { codes, values }: CodedColumn<T>,
  test: (value: T | null) => boolean,
): CaseMask {
  return casesByCode(
    codes,
    Uint8Array.from(values, (value) => (test(value) ? 1 : 0)),
  );
}

/** Returns the cases whose code passes: `passes` is 1 at each such code. */
export function casesByCode(codes: Codes, passes: Uint8Array): CaseMask {
  const mask = emptyMask(codes.length);
  // Byte by byte, so that each is written once.
  for (let byte = 0; byte < mask.length; byte += 1) {
    const first = byte << 3;
    const end = Math.min(8, codes.length - first);
    let bits = 0;
    for (let bit = 0; bit < end; bit += 1) bits |= (passes[codes[first + bit] ?? 0] ?? 0) << bit;
    mask[byte] = bits;
  }
  return mask;
}

/** Adds the cases of one row of `partyCases`. */
export function addRowCases(mask: CaseMask, { offsets, items }: SparseRows, row: number): void {
  const end = offsets[row + 1] ?? 0;
  for (let at = offsets[row] ?? 0; at < end; at += 1) addCase(mask, items[at] ?? 0);
}

function trimmed(mask: CaseMask, cases: number): CaseMask {
  if ((cases & 7) !== 0) mask[mask.length - 1] = (mask[mask.length - 1] ?? 0) & ((1 << (cases & 7)) - 1);
  return mask;
}
