import type { Budget } from '../../budget.ts';
import { spendOrStop } from '../../spendOrStop.ts';
import { degreeOf, type Ties } from '../ties.ts';

/**
 * The core number of each node: the greatest k such that it belongs to a part of the network in which every node has at least k ties to others of
 * that part.
 *
 * Seidman, "Network structure and minimum degree", Social Networks 5 (1983); computed as by Batagelj and Zaversnik, "An O(m) algorithm for
 * cores decomposition of networks", arXiv:cs/0310049: nodes are removed in the order of the ties that remain to them.
 */
export function coreNumbers(ties: Ties, budget: Budget): Float64Array {
  const { nodeCount, offsets, neighbours } = ties;
  const left = Uint32Array.from({ length: nodeCount }, (_, node) => degreeOf(ties, node));
  const { order, places, starts } = byDegree(left);
  for (let at = 0; at < nodeCount; at += 1) {
    const node = order[at] ?? 0;
    const core = left[node] ?? 0;
    const end = offsets[node + 1] ?? 0;
    spendOrStop(budget, end - (offsets[node] ?? 0) + 1);
    for (let tie = offsets[node] ?? 0; tie < end; tie += 1) {
      const other = neighbours[tie] ?? 0;
      const degree = left[other] ?? 0;
      if (degree <= core) continue;
      // It swaps places with the first node of its degree, which then begins one place later.
      const place = places[other] ?? 0;
      const firstPlace = starts[degree] ?? 0;
      const first = order[firstPlace] ?? 0;
      order[place] = first;
      places[first] = place;
      order[firstPlace] = other;
      places[other] = firstPlace;
      starts[degree] = firstPlace + 1;
      left[other] = degree - 1;
    }
  }
  return Float64Array.from(left);
}

/** Returns the nodes by ascending degree, the place of each node, and the first place of each degree. */
function byDegree(degrees: Uint32Array) {
  let most = 0;
  for (const degree of degrees) most = Math.max(most, degree);
  const starts = new Uint32Array(most + 2);
  for (const degree of degrees) starts[degree + 1] = (starts[degree + 1] ?? 0) + 1;
  for (let degree = 0; degree <= most; degree += 1)
    starts[degree + 1] = (starts[degree + 1] ?? 0) + (starts[degree] ?? 0);
  const order = new Uint32Array(degrees.length);
  const places = new Uint32Array(degrees.length);
  const next = starts.slice();
  degrees.forEach((degree, node) => {
    const place = next[degree] ?? 0;
    order[place] = node;
    places[node] = place;
    next[degree] = place + 1;
  });
  return { order, places, starts };
}
