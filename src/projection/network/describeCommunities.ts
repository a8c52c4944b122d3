import type { NetworkKind } from '../../model/parties.ts';
import { IdOrder } from '../idOrder.ts';
import type { Projection } from '../projection.ts';
import { rankedFirst } from '../rankedFirst.ts';
import { type CaseTies, networkKindOf } from './caseTies.ts';
import type { Communities } from './findCommunities.ts';
import type { Ties } from './ties.ts';

/** One of the communities of a network. */
export interface Community {
  readonly number: number;
  readonly size: number;
  /** The number of nodes of each kind. */
  readonly kinds: Readonly<Record<NetworkKind, number>>;
  /** Ids of the members that share the most cases with other members, in descending order. */
  readonly leading: readonly string[];
}

/** The number of communities to describe, the largest first, and of leading members of each. */
export interface CommunitiesWanted {
  readonly first: number;
  readonly members: number;
}

/** Describes the members of the largest communities. */
export function describeCommunities(
  projection: Projection,
  { ties, entities }: CaseTies,
  { numberOf, sizes }: Communities,
  wanted: CommunitiesWanted,
): Community[] {
  const members: number[][] = sizes.slice(0, wanted.first).map(() => []);
  numberOf.forEach((number, node) => {
    members[number - 1]?.push(node);
  });
  const order = new IdOrder(projection.data.bases);
  const rank = (node: number) => order.rank(entities[node] ?? 0);
  return members.map((nodes, index) => {
    const kinds = { POST: 0, TARGET: 0, COMPANY: 0 };
    for (const node of nodes) kinds[networkKindOf(projection, entities[node] ?? 0)] += 1;
    const within = new Map(nodes.map((node) => [node, weightWithin(ties, numberOf, node)]));
    const weight = (node: number) => within.get(node) ?? 0;
    const leading = rankedFirst(
      nodes,
      wanted.members,
      (one, other) => weight(other) - weight(one) || rank(one) - rank(other),
    );
    return {
      number: index + 1,
      size: nodes.length,
      kinds,
      leading: leading.map((node) => projection.entityId(entities[node] ?? 0)),
    };
  });
}

function weightWithin({ offsets, neighbours, weights }: Ties, numberOf: Uint32Array, node: number): number {
  const end = offsets[node + 1] ?? 0;
  let sum = 0;
  for (let at = offsets[node] ?? 0; at < end; at += 1) {
    if (numberOf[neighbours[at] ?? 0] === numberOf[node]) sum += weights[at] ?? 0;
  }
  return sum;
}
