import type { Budget } from '../../budget.ts';
import { spendOrStop } from '../../spendOrStop.ts';
import { degreeOf, type Ties } from '../ties.ts';

/** Receives three nodes that are tied to each other, and the place of each tie in the row of its first-named node. */
export type TriangleVisitor = (
  one: number,
  other: number,
  third: number,
  oneToOther: number,
  oneToThird: number,
  otherToThird: number,
) => void;

/**
 * Visits every triangle once. Each tie is looked at from its end with fewer ties, so that hubs cost little.
 *
 * Schank and Wagner, "Finding, counting and listing all triangles in large graphs", WEA 2005 ("forward").
 */
export function eachTriangle(ties: Ties, budget: Budget, visit: TriangleVisitor): void {
  const { nodeCount, neighbours } = ties;
  const { starts, places } = outward(ties);
  // The place of the tie from the present node to each other, plus 1.
  const marks = new Uint32Array(nodeCount);
  for (let node = 0; node < nodeCount; node += 1) {
    const first = starts[node] ?? 0;
    const end = starts[node + 1] ?? 0;
    if (end - first < 2) continue;
    let work = 0;
    for (let at = first; at < end; at += 1) {
      const place = places[at] ?? 0;
      marks[neighbours[place] ?? 0] = place + 1;
    }
    for (let at = first; at < end; at += 1) {
      const place = places[at] ?? 0;
      const other = neighbours[place] ?? 0;
      const otherEnd = starts[other + 1] ?? 0;
      work += otherEnd - (starts[other] ?? 0) + 1;
      for (let next = starts[other] ?? 0; next < otherEnd; next += 1) {
        const nextPlace = places[next] ?? 0;
        const third = neighbours[nextPlace] ?? 0;
        const mark = marks[third] ?? 0;
        if (mark !== 0) visit(node, other, third, place, mark - 1, nextPlace);
      }
    }
    for (let at = first; at < end; at += 1) marks[neighbours[places[at] ?? 0] ?? 0] = 0;
    spendOrStop(budget, work);
  }
}

/** Returns the places of the ties that lead from each node to one with more ties, or with as many and a higher number. */
function outward(ties: Ties) {
  const { nodeCount, offsets, neighbours } = ties;
  const starts = new Uint32Array(nodeCount + 1);
  const places = new Uint32Array(neighbours.length / 2);
  let used = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    const degree = degreeOf(ties, node);
    const end = offsets[node + 1] ?? 0;
    for (let at = offsets[node] ?? 0; at < end; at += 1) {
      const other = neighbours[at] ?? 0;
      const more = degreeOf(ties, other) - degree;
      if (more < 0 || (more === 0 && other < node)) continue;
      places[used] = at;
      used += 1;
    }
    starts[node + 1] = used;
  }
  return { starts, places };
}
