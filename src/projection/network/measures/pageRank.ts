import type { Budget } from '../../budget.ts';
import { spendOrStop } from '../../spendOrStop.ts';
import { type Ties, weightSums } from '../ties.ts';

/** The probability that the random walk follows a tie rather than starting again at any node. */
export const DAMPING = 0.85;

/** The total change in a round below which the ranks have converged; their total error is then less than six times as much. */
const TOLERANCE = 1e-10;

/**
 * PageRank of each node v: PR(v) = (1 − d + d · L) / n + d · Σ_u PR(u) · w_uv / s_u over its neighbours u, with d = 0.85, n nodes, w_uv the weight of
 * the tie, s_u the sum of u's weights, and L the rank of all nodes without ties. The values add up to 1.
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
