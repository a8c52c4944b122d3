import type { BrokerageRole, NetworkMeasure, PostCountry } from '../../generated/schema.ts';
import type { Budget } from '../budget.ts';
import type { Projection } from '../projection.ts';
import type { CaseTies } from './caseTies.ts';
import { type Communities, findCommunities } from './findCommunities.ts';
import { betweenness } from './measures/betweenness/betweenness.ts';
import { brokerage } from './measures/brokerage/brokerage.ts';
import { brokerageRoles } from './measures/brokerage/brokerageRole.ts';
import { constraint } from './measures/constraint.ts';
import { coreNumbers } from './measures/coreNumbers.ts';
import { pageRank } from './measures/pageRank.ts';
import { nodeGroups, nodeStages } from './nodeGroups.ts';
import { degreeOf, weightSums } from './ties.ts';

export const networkMeasures = [
  'DEGREE',
  'WEIGHTED_DEGREE',
  'BETWEENNESS',
  'PAGERANK',
  'CORE',
  'COMMUNITY',
  'BROKERAGE',
  'CONSTRAINT',
] as const satisfies readonly NetworkMeasure[];

export interface MeasureInput {
  readonly measure: NetworkMeasure;
  /** BROKERAGE: the role to rank by; null ranks by all roles together. */
  readonly role: BrokerageRole | null;
  /** BROKERAGE: counts only pairs from targets through posts to companies. */
  readonly directed: boolean;
  /** BROKERAGE: the country that posts belong to. */
  readonly postCountry: PostCountry;
  /** BETWEENNESS: the number of pairs to draw; null is exact if that is affordable, and otherwise draws as many as are affordable. */
  readonly pairs: number | null;
}

/** One value for each node; NaN if a node has none. */
export interface NodeMeasures {
  readonly values: Float64Array;
  /** True if the smallest value ranks first. */
  readonly ascending?: boolean;
  /** For estimated values: the number of pairs drawn, and the standard error of each value. */
  readonly sample?: { readonly size: number; readonly errors: Float64Array };
  readonly roles?: readonly Float64Array[];
  readonly communities?: Communities;
}

/** Computes one measure for all nodes. */
export function measureNodes(
  projection: Projection,
  network: CaseTies,
  input: MeasureInput,
  budget: Budget,
): NodeMeasures {
  const { ties } = network;
  switch (input.measure) {
    case 'DEGREE':
      return { values: Float64Array.from({ length: ties.nodeCount }, (_, node) => degreeOf(ties, node)) };
    case 'WEIGHTED_DEGREE':
      return { values: weightSums(ties) };
    case 'CORE':
      return { values: coreNumbers(ties, budget) };
    case 'PAGERANK':
      return { values: rounded(pageRank(ties, budget)) };
    case 'CONSTRAINT':
      return { values: rounded(constraint(ties, budget)), ascending: true };
    case 'BETWEENNESS': {
      const { values, ...estimated } = betweenness(ties, budget, input.pairs ?? undefined);
      return { values: rounded(values), ...estimated };
    }
    case 'COMMUNITY': {
      const communities = findCommunities(ties, budget);
      return { values: Float64Array.from(communities.numberOf), ascending: true, communities };
    }
    case 'BROKERAGE': {
      const groups = nodeGroups(projection, network.entities, input.postCountry);
      const stages = input.directed ? nodeStages(projection, network.entities) : null;
      const roles = brokerage({ ties, groups, stages }, budget);
      return { values: rankedRoles(roles, input.role), roles };
    }
  }
}

/** Rounds to twelve decimals, which a double holds, so that equivalent nodes have equal values whatever the order of a sum. */
const rounded = (values: Float64Array): Float64Array =>
  values.map((value) => Math.round(value * 1e12) / 1e12);

function rankedRoles(roles: readonly Float64Array[], wanted: BrokerageRole | null): Float64Array {
  if (wanted !== null) return roles[brokerageRoles.indexOf(wanted)] ?? new Float64Array(0);
  const [first = new Float64Array(0), ...others] = roles;
  return first.map((count, node) => others.reduce((sum, counts) => sum + (counts[node] ?? 0), count));
}
