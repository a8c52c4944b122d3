import type { Ties } from './ties.ts';

/** Ties from rows in which each stands once, in the row of its lower end, in any order. */
export function mirrored(lowerOffsets: Uint32Array, higherEnds: Uint32Array, counts: Uint32Array): Ties {
  const nodeCount = lowerOffsets.length - 1;
  const offsets = new Uint32Array(nodeCount + 1);
  for (let node = 0; node < nodeCount; node += 1) {
    const end = lowerOffsets[node + 1] ?? 0;
    offsets[node + 1] = (offsets[node + 1] ?? 0) + end - (lowerOffsets[node] ?? 0);
    for (let at = lowerOffsets[node] ?? 0; at < end; at += 1) {
      const higher = (higherEnds[at] ?? 0) + 1;
      offsets[higher] = (offsets[higher] ?? 0) + 1;
    }
  }
  for (let node = 0; node < nodeCount; node += 1) offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0);

  const neighbours = new Uint32Array(offsets[nodeCount] ?? 0);
  const weights = new Uint32Array(neighbours.length);
  const next = offsets.slice(0, nodeCount);
  const put = (node: number, neighbour: number, weight: number) => {
    const place = next[node] ?? 0;
    neighbours[place] = neighbour;
    weights[place] = weight;
    next[node] = place + 1;
  };
  for (let node = 0; node < nodeCount; node += 1) {
    const end = lowerOffsets[node + 1] ?? 0;
    for (let at = lowerOffsets[node] ?? 0; at < end; at += 1) put(higherEnds[at] ?? 0, node, counts[at] ?? 0);
  }
  // The lower neighbours of each node now stand in order, before all higher ones. Read in the order of the higher ends, these come in order too.
  const lowerEnds = next.slice();
  for (let node = 0; node < nodeCount; node += 1) {
    const end = lowerEnds[node] ?? 0;
    for (let at = offsets[node] ?? 0; at < end; at += 1) put(neighbours[at] ?? 0, node, weights[at] ?? 0);
  }
  return { nodeCount, offsets, neighbours, weights };
}
