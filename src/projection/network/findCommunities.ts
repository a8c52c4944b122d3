import type { Budget } from '../budget.ts';
import { louvain } from './measures/louvain/louvain.ts';
import type { Ties } from './ties.ts';

/** A partition of the network into communities, numbered from 1, the largest first; those of equal size in the order of their first nodes. */
export interface Communities {
  /** The number of each node's community. */
  readonly numberOf: Uint32Array;
  /** The number of nodes of each community, from number 1 on. */
  readonly sizes: readonly number[];
}

/** Divides the network into communities. */
export function findCommunities(ties: Ties, budget: Budget): Communities {
  const communityOf = louvain(ties, budget);
  const sizes = new Map<number, number>();
  // Communities come in the order of their first nodes.
  for (const community of communityOf) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const bySize = [...sizes].sort(([, one], [, other]) => other - one);
  const numbers = new Map(bySize.map(([community], index) => [community, index + 1]));
  return {
    numberOf: communityOf.map((community) => numbers.get(community) ?? 0),
    sizes: bySize.map(([, size]) => size),
  };
}
