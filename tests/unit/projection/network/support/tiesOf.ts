import { symmetricTies } from '../../../../../src/projection/network/symmetricTies.ts';
import type { Ties } from '../../../../../src/projection/network/ties.ts';

/** A tie of two nodes, and its weight where that is not 1. */
export type Tie = readonly [one: number, other: number, weight?: number];

/** A network of numbered nodes from its ties, each named once. */
export function tiesOf(nodeCount: number, ties: readonly Tie[]): Ties {
  const rows: number[][] = Array.from({ length: nodeCount }, () => []);
  for (const [one, other, weight = 1] of ties) {
    for (let count = 0; count < weight; count += 1) rows[Math.max(one, other)]?.push(Math.min(one, other));
  }
  const starts = new Uint32Array(nodeCount + 1);
  rows.forEach((row, node) => {
    starts[node + 1] = (starts[node] ?? 0) + row.length;
  });
  return symmetricTies(starts, Uint32Array.from(rows.flat()));
}

/** The same as a table: how much each two weigh, 0 where they are not tied. */
export function tableOf({ nodeCount, offsets, neighbours, weights }: Ties): number[][] {
  return Array.from({ length: nodeCount }, (_, node) => {
    const row: number[] = new Array(nodeCount).fill(0);
    for (let at = offsets[node] ?? 0; at < (offsets[node + 1] ?? 0); at += 1) {
      row[neighbours[at] ?? 0] = weights[at] ?? 0;
    }
    return row;
  });
}

/** All numbers below `count`. */
export const below = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
