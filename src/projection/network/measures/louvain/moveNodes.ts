import type { Budget } from '../../../budget.ts';
import { spendOrStop } from '../../../spendOrStop.ts';
import type { WeightedNetwork } from './weightedNetwork.ts';

/** A partition into communities, numbered in the order of their first nodes. */
export interface Partition {
  readonly communityOf: Uint32Array;
  readonly count: number;
}

/**
 * Moves each node to the neighbouring community that raises modularity most, until no move does; null if none ever did. Moving node i to
 * community c gains in proportion to w_ic · W − s_i · S_c, where w_ic is the weight of its ties to c, s_i that of all its ties, S_c that of all
 * ties of c's nodes and W that of the network. All are whole numbers, so gains are compared exactly.
 */
export function moveNodes(network: WeightedNetwork, budget: Budget): Partition | null {
  const { nodeCount, offsets, neighbours, weights, sums, total } = network;
  const communityOf = Uint32Array.from({ length: nodeCount }, (_, node) => node);
  /** By community: the weight of all ties of its nodes. */
  const totals = sums.slice();
  /** By community: the weight of the present node's ties to it. */
  const shared = new Float64Array(nodeCount);
  const met = new Uint32Array(nodeCount);
  const waiting = new Uint8Array(nodeCount).fill(1);
  const queue = Uint32Array.from(communityOf);
  let hasMoved = false;
  for (let head = 0, left = nodeCount; left > 0; left -= 1) {
    const node = queue[head] ?? 0;
    head = head + 1 === nodeCount ? 0 : head + 1;
    waiting[node] = 0;
    const start = offsets[node] ?? 0;
    const end = offsets[node + 1] ?? 0;
    spendOrStop(budget, end - start + 1);
    const own = communityOf[node] ?? 0;
    const sum = sums[node] ?? 0;
    let communities = 0;
    for (let at = start; at < end; at += 1) {
      const community = communityOf[neighbours[at] ?? 0] ?? 0;
      if (shared[community] === 0) {
        met[communities] = community;
        communities += 1;
      }
      shared[community] = (shared[community] ?? 0) + (weights[at] ?? 0);
    }
    totals[own] = (totals[own] ?? 0) - sum;
    let best = own;
    let most = (shared[own] ?? 0) * total - sum * (totals[own] ?? 0);
    for (let at = 0; at < communities; at += 1) {
      const community = met[at] ?? 0;
      const gain = (shared[community] ?? 0) * total - sum * (totals[community] ?? 0);
      shared[community] = 0;
      if (gain > most || (gain === most && best !== own && community < best)) {
        most = gain;
        best = community;
      }
    }
    totals[best] = (totals[best] ?? 0) + sum;
    if (best === own) continue;
    hasMoved = true;
    communityOf[node] = best;
    for (let at = start; at < end; at += 1) {
      const other = neighbours[at] ?? 0;
      if (waiting[other] !== 0 || communityOf[other] === best) continue;
      waiting[other] = 1;
      // Fewer nodes wait than there are places, so one is free.
      const tail = head + left - 1;
      queue[tail < nodeCount ? tail : tail - nodeCount] = other;
      left += 1;
    }
  }
  return hasMoved ? renumbered(communityOf) : null;
}

function renumbered(communityOf: Uint32Array): Partition {
  const numbers = new Uint32Array(communityOf.length);
  let count = 0;
  const renamed = communityOf.map((community) => {
    let number = numbers[community] ?? 0;
    if (number === 0) {
      count += 1;
      number = count;
      numbers[community] = number;
    }
    return number - 1;
  });
  return { communityOf: renamed, count };
}
