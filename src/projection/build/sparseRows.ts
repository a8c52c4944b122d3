import type { SparseRows } from '../projection.ts';
import { sharedArray } from './growingArray.ts';

/** Transposes compressed sparse rows whose items are below `targets`. The new rows ascend too. */
export function transpose(rows: SparseRows, targets: number): SparseRows {
  const offsets = sharedArray(Uint32Array, targets + 1);
  const { items } = rows;
  for (let at = 0; at < items.length; at += 1) {
    const target = (items[at] ?? 0) + 1;
    offsets[target] = (offsets[target] ?? 0) + 1;
  }
  for (let target = 0; target < targets; target += 1) {
    offsets[target + 1] = (offsets[target + 1] ?? 0) + (offsets[target] ?? 0);
  }
  const next = offsets.slice(0, targets);
  const turned = sharedArray(Uint32Array, items.length);
  for (let source = 0; source + 1 < rows.offsets.length; source += 1) {
    const end = rows.offsets[source + 1] ?? 0;
    for (let at = rows.offsets[source] ?? 0; at < end; at += 1) {
      const target = items[at] ?? 0;
      const place = next[target] ?? 0;
      turned[place] = source;
      next[target] = place + 1;
    }
  }
  return { offsets, items: turned };
}

/** Returns the members of each group, from a column with each member's group (`NONE` for no group). */
export function groupRows(
  groupOf: Uint32Array,
  groups: number,
  firstGroup: number,
  firstMember: number,
): SparseRows {
  const offsets = sharedArray(Uint32Array, groups + 1);
  for (const group of groupOf) {
    const index = group - firstGroup;
    if (index >= 0 && index < groups) offsets[index + 1] = (offsets[index + 1] ?? 0) + 1;
  }
  for (let group = 0; group < groups; group += 1) {
    offsets[group + 1] = (offsets[group + 1] ?? 0) + (offsets[group] ?? 0);
  }
  const next = offsets.slice(0, groups);
  const items = sharedArray(Uint32Array, offsets[groups] ?? 0);
  groupOf.forEach((group, member) => {
    const index = group - firstGroup;
    if (index < 0 || index >= groups) return;
    const place = next[index] ?? 0;
    items[place] = firstMember + member;
    next[index] = place + 1;
  });
  return { offsets, items };
}
