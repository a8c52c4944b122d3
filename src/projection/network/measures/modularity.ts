import { type Ties, weightSums } from '../ties.ts';

/**
 * Modularity of a partition, from -1/2 to 1: Q = Σ_c (W_c / W − (S_c / W)²), where W is the sum of the weights of all ties, each from both ends,
 * W_c that of the ties within community c, and S_c that of all ties of its nodes.
 *
 * Newman, "Analysis of weighted networks", Physical Review E 70 (2004) 056131; 0 where there are no ties.
 */
export function modularity(ties: Ties, communityOf: Uint32Array): number {
  const { nodeCount, offsets, neighbours, weights } = ties;
  const sums = weightSums(ties);
  const totals = new Map<number, number>();
  let total = 0;
  let within = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    const community = communityOf[node] ?? 0;
    totals.set(community, (totals.get(community) ?? 0) + (sums[node] ?? 0));
    total += sums[node] ?? 0;
    const end = offsets[node + 1] ?? 0;
    for (let at = offsets[node] ?? 0; at < end; at += 1) {
      if (communityOf[neighbours[at] ?? 0] === community) within += weights[at] ?? 0;
    }
  }
  if (total === 0) return 0;
  let expected = 0;
  for (const sum of totals.values()) expected += (sum / total) ** 2;
  return within / total - expected;
}
