import type { SparseRows } from '../../projection.ts';
import type { CombinedDimensions, DimensionColumn } from './combineDimensions.ts';
import { type BitCodes, type DimensionGroup, packed } from './dimensionGroup.ts';

interface Members extends CombinedDimensions {
  readonly rows: SparseRows;
  /** True if these are the last members in a case's row. */
  readonly last: boolean;
  readonly first: number;
  readonly end: number;
  /** Returns the bits of the cases for their members' codes; null if the rows are not known by member. */
  readonly bitsOf: ((codes: Uint32Array) => BitCodes) | null;
  readonly columns: readonly DimensionColumn[];
}

/** Groups cases by their members. Each member's code is computed once, whatever the number of its cases. */
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

/** The number of codes that fit into a column of bits. */
const MOST_BITS = 16;
