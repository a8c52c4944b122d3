import type { GridQuery } from '../../../generated/operations.ts';
import { type DimensionKey, valueOfKey } from '../../model/filterOfKey.ts';

type Breakdown = GridQuery['breakdown'];

/** The record that stands for a value, where one does. */
type KeyNode = Breakdown['nodes'][number]['keys'][number]['node'];

/** A value of the dimension, with its cases on either side. */
export interface PairedRow {
  readonly key: DimensionKey;
  readonly node: KeyNode;
  readonly left: number;
  readonly right: number;
  /** Its share of the cases on the left, less its share of those on the right. */
  readonly lead: number;
}

/** The share that a count has of the cases of a side; 0 where the side has none. */
export const shareOf = (count: number, { caseTotal }: Pick<Breakdown, 'caseTotal'>): number =>
  caseTotal === 0 ? 0 : count / caseTotal;

/** Pairs two breakdowns by one dimension: every known value of either side, those with the most cases on both together first. */
export function pairedRows(left: Breakdown, right: Breakdown): readonly PairedRow[] {
  const rows = new Map<string, { key: DimensionKey; node: KeyNode; left: number; right: number }>();
  const count = (side: 'left' | 'right', { nodes }: Breakdown) => {
    for (const { keys, caseCount } of nodes) {
      const [key] = keys;
      const value = key && valueOfKey(key);
      if (!key || value == null) continue;
      const row = rows.get(value) ?? { key, node: key.node, left: 0, right: 0 };
      rows.set(value, { ...row, [side]: caseCount });
    }
  };
  count('left', left);
  count('right', right);
  return [...rows.values()]
    .map((row) => ({ ...row, lead: shareOf(row.left, left) - shareOf(row.right, right) }))
    .sort((a, b) => b.left + b.right - (a.left + a.right) || nameOf(a).localeCompare(nameOf(b)));
}

const nameOf = ({ key }: { readonly key: DimensionKey }): string => key.label ?? '';

/** The same rows, the greatest difference of shares first. */
export const byDifference = (rows: readonly PairedRow[]): readonly PairedRow[] =>
  [...rows].sort((a, b) => Math.abs(b.lead) - Math.abs(a.lead));
