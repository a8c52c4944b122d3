import type { Ties } from './ties.ts';

/** Makes ties from pairs of nodes. The lower ends of a node's pairs stand from `starts[node]` on, in any order; a pair that occurs several times becomes one tie of that weight. */
export function symmetricTies(starts: Uint32Array, lowerEnds: Uint32Array): Ties {
  const nodeCount = starts.length - 1;
  const { ends, counts } = merge(starts, lowerEnds);
  const offsets = new Uint32Array(nodeCount + 1);
  for (let node = 0; node < nodeCount; node += 1) {
    const end = ends[node] ?? 0;
    offsets[node + 1] = (offsets[node + 1] ?? 0) + end - (starts[node] ?? 0);
    for (let at = starts[node] ?? 0; at < end; at += 1) {
      const lower = lowerEnds[at] ?? 0;
      offsets[lower + 1] = (offsets[lower + 1] ?? 0) + 1;
    }
  }
  for (let node = 0; node < nodeCount; node += 1) {
    offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0);
  }

  const neighbours = new Uint32Array(offsets[nodeCount] ?? 0);
  const weights = new Uint32Array(neighbours.length);
  // Ties taken in the order of their higher ends fill the rows of their lower ends in order, after the room for those to lower nodes;
  const middles = offsets.slice(0, nodeCount);
  for (let node = 0; node < nodeCount; node += 1) {
    middles[node] = (middles[node] ?? 0) + (ends[node] ?? 0) - (starts[node] ?? 0);
  }
  const next = middles.slice();
  for (let node = 0; node < nodeCount; node += 1) {
    const end = ends[node] ?? 0;
    for (let at = starts[node] ?? 0; at < end; at += 1) {
      const lower = lowerEnds[at] ?? 0;
      const place = next[lower] ?? 0;
      neighbours[place] = node;
      weights[place] = counts[at] ?? 0;
      next[lower] = place + 1;
    }
  }
  // taken in the order of their lower ends, they fill the rows of their higher ends in order.
  next.set(offsets.subarray(0, nodeCount));
  for (let node = 0; node < nodeCount; node += 1) {
    const end = offsets[node + 1] ?? 0;
    for (let at = middles[node] ?? 0; at < end; at += 1) {
      const higher = neighbours[at] ?? 0;
      const place = next[higher] ?? 0;
      neighbours[place] = node;
      weights[place] = weights[at] ?? 0;
      next[higher] = place + 1;
    }
  }
  return { nodeCount, offsets, neighbours, weights };
}

/** Moves the distinct ends of each row to its front, in place. Returns where these end, and how often each occurred. */
function merge(starts: Uint32Array, lowerEnds: Uint32Array) {
  const nodeCount = starts.length - 1;
  const ends = new Uint32Array(nodeCount);
  const counts = new Uint32Array(lowerEnds.length);
  const seen = new Uint32Array(nodeCount);
  for (let node = 0; node < nodeCount; node += 1) {
    const start = starts[node] ?? 0;
    const end = starts[node + 1] ?? 0;
    let used = start;
    for (let at = start; at < end; at += 1) {
      const lower = lowerEnds[at] ?? 0;
      const before = seen[lower] ?? 0;
      if (before === 0) {
        lowerEnds[used] = lower;
        used += 1;
      }
      seen[lower] = before + 1;
    }
    for (let at = start; at < used; at += 1) {
      const lower = lowerEnds[at] ?? 0;
      counts[at] = seen[lower] ?? 0;
      seen[lower] = 0;
    }
    ends[node] = used;
  }
  return { ends, counts };
}
