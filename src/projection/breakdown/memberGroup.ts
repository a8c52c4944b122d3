import type { Rows } from '../projection.ts';
import { type Group, packed } from './group.ts';
import type { Column, Mixed } from './mixed.ts';

interface Members extends Mixed {
  readonly rows: Rows;
  /** Whether no member of a case stands behind these. */
  readonly last: boolean;
  readonly first: number;
  readonly end: number;
  readonly columns: readonly Column[];
}

/** Groups cases by members of them: each member's code is worked out once, whatever the number of its cases. */
export function memberGroup({ rows, first, end, last, columns, mix, ...group }: Members): Group {
  const codes = new Uint32Array(end - first);
  for (let member = first; member < end; member += 1) {
    const known = columns.every(({ codeOfRecord }) => codeOfRecord(member) !== 0);
    codes[member - first] = packed(mix(member), known);
  }
  return {
    ...group,
    codes: { kind: 'MEMBERS', offsets: rows.offsets, items: rows.items, first, end, last, codes },
  };
}
