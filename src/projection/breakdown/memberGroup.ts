import type { Rows } from '../projection.ts';
import type { Group } from './group.ts';
import type { Column, Mixed } from './mixed.ts';

interface Members extends Mixed {
  readonly rows: Rows;
  readonly first: number;
  readonly end: number;
  readonly columns: readonly Column[];
}

/** Groups cases by members of them: each member's code is worked out once, whatever the number of its cases. */
export function memberGroup({ rows, first, end, columns, mix, ...group }: Members): Group {
  const codes = new Float64Array(end - first);
  const known = new Uint8Array(end - first);
  for (let member = first; member < end; member += 1) {
    codes[member - first] = mix(member);
    known[member - first] = columns.every(({ codeOfRecord }) => codeOfRecord(member) !== 0) ? 1 : 0;
  }
  return {
    ...group,
    own: null,
    members: { offsets: rows.offsets, items: rows.items, first, end, codes, known },
  };
}
