import type { SparseRows } from '../../projection.ts';
import type { CombinedDimensions, DimensionColumn } from './combineDimensions.ts';
import { type BitCodes, type DimensionGroup, packed } from './dimensionGroup.ts';

interface Members extends CombinedDimensions {
  readonly rows: SparseRows;
  /** Whether no member of a case stands behind these. */
  readonly last: boolean;
  readonly first: number;
  readonly end: number;
  /** The bits of the cases, from their members' codes; null where the rows cannot be had by member. */
  readonly bitsOf: ((codes: Uint32Array) => BitCodes) | null;
  readonly columns: readonly DimensionColumn[];
}

/** Groups cases by members of them: each member's code is worked out once, whatever the number of its cases. */
export function memberGroup({
  rows,
  first,
  end,
  last,
  bitsOf,
  columns,
  codeOfRecord: mix,
  ...group
}: Members): DimensionGroup {
  const codes = new Uint32Array(end - first);
  for (let member = first; member < end; member += 1) {
    const known = columns.every(({ codeOfRecord }) => codeOfRecord(member) !== 0);
    codes[member - first] = packed(mix(member), known);
  }
  const bits = bitsOf !== null && group.size <= MOST_BITS ? bitsOf(codes) : null;
  const { offsets, items } = rows;
  return { ...group, codes: { kind: 'MEMBERS', offsets, items, first, end, last, codes, bits } };
}

/** As many codes have room in a column of bits. */
const MOST_BITS = 16;
