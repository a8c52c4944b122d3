/**
 * The ties of a network as compressed sparse rows: the neighbours of `node` are the items of `neighbours` from `offsets[node]` to
 * `offsets[node + 1]`, ascending; `weights` has the number of cases shared with each. Each tie is in the rows of both its ends.
 */
export interface Ties {
  readonly nodeCount: number;
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly weights: Uint32Array;
}

/** Returns the place of each tie in the row of its other end. */
export function otherPlaces({ nodeCount, offsets, neighbours }: Ties): Uint32Array {
  const others = new Uint32Array(neighbours.length);
  const next = offsets.slice(0, nodeCount);
  for (let node = 0; node < nodeCount; node += 1) {
    const end = offsets[node + 1] ?? 0;
    for (let at = offsets[node] ?? 0; at < end; at += 1) {
      const neighbour = neighbours[at] ?? 0;
      if (neighbour < node) continue;
      // Rows ascend, so nodes fill a neighbour's row one place after the other.
      const place = next[neighbour] ?? 0;
      next[neighbour] = place + 1;
      others[at] = place;
      others[place] = at;
    }
  }
  return others;
}

export const degreeOf = ({ offsets }: Ties, node: number): number =>
  (offsets[node + 1] ?? 0) - (offsets[node] ?? 0);

/** True if two nodes are tied, by a binary search of the shorter of their rows. */
export function areTied(ties: Ties, one: number, other: number): boolean {
  const { offsets, neighbours } = ties;
  const isShorter = degreeOf(ties, one) <= degreeOf(ties, other);
  const [node, wanted] = isShorter ? [one, other] : [other, one];
  const end = offsets[node + 1] ?? 0;
  let low = offsets[node] ?? 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((neighbours[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < end && neighbours[low] === wanted;
}

/** Returns the sum of the weights of each node's ties. */
export function weightSums({ nodeCount, offsets, weights }: Ties): Float64Array {
  const sums = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node += 1) {
    const end = offsets[node + 1] ?? 0;
    let sum = 0;
    for (let at = offsets[node] ?? 0; at < end; at += 1) sum += weights[at] ?? 0;
    sums[node] = sum;
  }
  return sums;
}
