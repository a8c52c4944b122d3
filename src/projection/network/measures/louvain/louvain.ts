import type { Budget } from '../../../budget.ts';
import type { Ties } from '../../ties.ts';
import { mergeCommunities } from './mergeCommunities.ts';
import { moveNodes } from './moveNodes.ts';
import { networkOfTies } from './weightedNetwork.ts';

/**
 * Divides the network into communities of high modularity by the Louvain method. Returns each node's community. Nodes move in turn to the
 * community that raises modularity most, until none does; then communities become nodes, and the same is repeated. Deterministic: nodes
 * are taken in the order of their numbers. The partition is good, but not proved to be the best.
 *
 * Blondel, Guillaume, Lambiotte and Lefebvre, "Fast unfolding of communities in large networks", Journal of Statistical Mechanics (2008) P10008,
 * with the queue of nodes whose surroundings changed of Ozaki, Tezuka and Inaba, "A simple acceleration method for the Louvain algorithm" (2016).
 */
export function louvain(ties: Ties, budget: Budget): Uint32Array {
  let level = networkOfTies(ties);
  let communityOf = Uint32Array.from({ length: ties.nodeCount }, (_, node) => node);
  for (;;) {
    const moved = moveNodes(level, budget);
    if (moved === null) return communityOf;
    communityOf = communityOf.map((node) => moved.communityOf[node] ?? 0);
    level = mergeCommunities(level, moved, budget);
  }
}
