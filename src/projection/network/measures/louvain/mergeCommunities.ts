import type { Budget } from '../../../budget.ts';
import { spendOrStop } from '../../../spendOrStop.ts';
import type { Partition } from './moveNodes.ts';
import { type WeightedNetwork, weightedNetwork } from './weightedNetwork.ts';

/** Returns the network of the communities: one node for each, whose ties have the summed weights of its nodes' ties. */
export function mergeCommunities(
  network: WeightedNetwork,
  { communityOf, count }: Partition,
  budget: Budget,
): WeightedNetwork {
  const { neighbours, weights } = network;
  const { starts, members } = membersOf(communityOf, count);
  const inner = new Float64Array(count);
  const offsets = new Uint32Array(count + 1);
  const ends = new Uint32Array(neighbours.length);
  const sums = new Float64Array(neighbours.length);
  const shared = new Float64Array(count);
  let used = 0;
  for (let community = 0; community < count; community += 1) {
    const start = used;
    const lastMember = starts[community + 1] ?? 0;
    for (let at = starts[community] ?? 0; at < lastMember; at += 1) {
      const node = members[at] ?? 0;
      inner[community] = (inner[community] ?? 0) + (network.inner[node] ?? 0);
      const end = network.offsets[node + 1] ?? 0;
      spendOrStop(budget, end - (network.offsets[node] ?? 0) + 1);
      for (let tie = network.offsets[node] ?? 0; tie < end; tie += 1) {
        const other = communityOf[neighbours[tie] ?? 0] ?? 0;
        const weight = weights[tie] ?? 0;
        if (other === community) {
          inner[community] = (inner[community] ?? 0) + weight;
          continue;
        }
        if (shared[other] === 0) {
          ends[used] = other;
          used += 1;
        }
        shared[other] = (shared[other] ?? 0) + weight;
      }
    }
    for (let at = start; at < used; at += 1) {
      const other = ends[at] ?? 0;
      sums[at] = shared[other] ?? 0;
      shared[other] = 0;
    }
    offsets[community + 1] = used;
  }
  return weightedNetwork({ offsets, neighbours: ends.slice(0, used), weights: sums.slice(0, used), inner });
}

/** Returns the nodes of each community, one community after the other. */
function membersOf(communityOf: Uint32Array, count: number) {
  const starts = new Uint32Array(count + 1);
  for (const community of communityOf) starts[community + 1] = (starts[community + 1] ?? 0) + 1;
  for (let community = 0; community < count; community += 1)
    starts[community + 1] = (starts[community + 1] ?? 0) + (starts[community] ?? 0);
  const members = new Uint32Array(communityOf.length);
  const next = starts.slice();
  communityOf.forEach((community, node) => {
    const place = next[community] ?? 0;
    members[place] = node;
    next[community] = place + 1;
  });
  return { starts, members };
}
