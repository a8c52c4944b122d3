import type { Budget } from '../../budget.ts';
import { spendOrStop } from '../../spendOrStop.ts';
import { type Ties, weightSums } from '../ties.ts';

/** How often the walk follows a tie rather than begin anew anywhere. */
export const DAMPING = 0.85;

/** The ranks are done when a round changes them by less than this in all; they are then off by less than 6 times as much in all. */
const TOLERANCE = 1e-10;

/**
 * How much of its time a random walk spends at each node, if it follows ties in proportion to the cases they stand for and begins anew, anywhere,
 * in 15 of 100 steps and wherever there is no tie; the values add up to 1.
 *
 * Page, Brin, Motwani and Winograd, "The PageRank citation ranking" (Stanford InfoLab 1999), by power iteration.
 */
export function pageRank(ties: Ties, budget: Budget): Float64Array {
  const { nodeCount, offsets, neighbours, weights } = ties;
  const sums = weightSums(ties);
  let ranks = new Float64Array(nodeCount).fill(1 / nodeCount);
  let next = new Float64Array(nodeCount);
  const shares = new Float64Array(nodeCount);
  for (let change = 1; change >= TOLERANCE && nodeCount > 0; ) {
    spendOrStop(budget, neighbours.length + nodeCount);
    let loose = 0;
    for (let node = 0; node < nodeCount; node += 1) {
      const sum = sums[node] ?? 0;
      const rank = ranks[node] ?? 0;
      if (sum === 0) loose += rank;
      else shares[node] = rank / sum;
    }
    const base = (1 - DAMPING + DAMPING * loose) / nodeCount;
    change = 0;
    for (let node = 0; node < nodeCount; node += 1) {
      let arriving = 0;
      const end = offsets[node + 1] ?? 0;
      for (let at = offsets[node] ?? 0; at < end; at += 1) {
        arriving += (shares[neighbours[at] ?? 0] ?? 0) * (weights[at] ?? 0);
      }
      const rank = base + DAMPING * arriving;
      change += Math.abs(rank - (ranks[node] ?? 0));
      next[node] = rank;
    }
    [ranks, next] = [next, ranks];
  }
  return ranks;
}
