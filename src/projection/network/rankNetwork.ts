import { badInput } from '../../errors.ts';
import type { BrokerageRole } from '../../generated/schema.ts';
import type { NetworkKind } from '../../model/parties.ts';
import { type Budget, createBudget } from '../budget.ts';
import { type CaseSelection, selectCases } from '../filter/selectCases.ts';
import type { Projection } from '../projection.ts';
import { caseTies, networkKindOf } from './caseTies.ts';
import { type CommunitiesWanted, type Community, describeCommunities } from './describeCommunities.ts';
import { type MeasureInput, measureNodes } from './measureNodes.ts';
import { brokerageRoles } from './measures/brokerage/brokerageRole.ts';
import { modularity } from './measures/modularity.ts';
import { type NodePosition, type PageInput, rankedPage } from './rankedPage.ts';

export interface NetworkInput extends MeasureInput, PageInput {
  readonly selection: CaseSelection;
  /** The kinds that are nodes. */
  readonly among: readonly NetworkKind[];
  /** Includes cases that no report supports. */
  readonly unsourced: boolean;
  /** COMMUNITY: the communities to describe. */
  readonly communities: CommunitiesWanted;
}

export interface NetworkEntry extends NodePosition {
  readonly kind: NetworkKind;
  /** Counted from 1; entries of equal value have the same rank. */
  readonly rank: number;
  /** The standard error of an estimated value. */
  readonly error: number | null;
  /** BROKERAGE: the number of pairs that it brokers between in each role. */
  readonly roles: Readonly<Record<BrokerageRole, number>> | null;
  /** COMMUNITY: the number of nodes in its community, whose number is its value. */
  readonly communitySize: number | null;
}

export interface NetworkOutput {
  readonly revision: number;
  readonly nodeCount: number;
  readonly tieCount: number;
  /** True if every value is exact; false if they are estimated from a sample. */
  readonly exact: boolean;
  readonly sampleSize: number | null;
  /** The greatest standard error of the values that are ranked. */
  readonly error: number | null;
  /** COMMUNITY: the modularity of the partition, and the number of communities. */
  readonly modularity: number | null;
  readonly communityCount: number | null;
  readonly communities: readonly Community[];
  /** The number of ranked nodes. */
  readonly totalCount: number;
  readonly entries: readonly NetworkEntry[];
  readonly hasNextPage: boolean;
}

/** Ranks entities by a measure of the network that the matching cases form. */
export function rankNetwork(
  projection: Projection,
  input: NetworkInput,
  budget: Budget = createBudget(),
): NetworkOutput {
  check(input);
  const caseMask = selectCases(projection, input.selection);
  const { among, unsourced } = input;
  const joined = caseTies(projection, { caseMask, among, unsourced }, budget);
  const { ties, entities } = joined;
  const found = measureNodes(projection, joined, input, budget);
  const { sample, roles, communities } = found;
  const ranked = rankedPage(projection, entities, found, input);
  return {
    revision: projection.revision,
    nodeCount: ties.nodeCount,
    tieCount: ties.neighbours.length / 2,
    exact: sample === undefined,
    sampleSize: sample?.size ?? null,
    error: sample ? ranked.nodes.reduce((most, node) => Math.max(most, sample.errors[node] ?? 0), 0) : null,
    modularity: communities ? modularity(ties, communities.numberOf) : null,
    communityCount: communities?.sizes.length ?? null,
    communities: communities ? describeCommunities(projection, joined, communities, input.communities) : [],
    totalCount: ranked.totalCount,
    hasNextPage: ranked.hasNextPage,
    entries: ranked.page.map(({ node, ...position }) => ({
      ...position,
      kind: networkKindOf(projection, entities[node] ?? 0),
      error: sample?.errors[node] ?? null,
      roles: roles ? rolesOf(roles, node) : null,
      communitySize: communities?.sizes[(communities.numberOf[node] ?? 0) - 1] ?? null,
    })),
  };
}

function check({ among, kind }: NetworkInput): void {
  if (among.length < 2) {
    throw badInput(
      `\`among: [${among.join(', ')}]\` names ${among.length} ${among.length === 1 ? 'kind' : 'kinds'}, but ties join nodes of different kinds.`,
      'Name two or three of POST, TARGET and COMPANY.',
    );
  }
  if (kind !== null && !among.includes(kind)) {
    throw badInput(
      `\`kind: ${kind}\` is not among the nodes of this network.`,
      `Name it in \`among\` too, or rank one of ${among.join(', ')}.`,
    );
  }
}

const rolesOf = (roles: readonly Float64Array[], node: number): Readonly<Record<BrokerageRole, number>> => {
  const count = (role: BrokerageRole) => roles[brokerageRoles.indexOf(role)]?.[node] ?? 0;
  return {
    COORDINATOR: count('COORDINATOR'),
    GATEKEEPER: count('GATEKEEPER'),
    REPRESENTATIVE: count('REPRESENTATIVE'),
    CONSULTANT: count('CONSULTANT'),
    LIAISON: count('LIAISON'),
    UNKNOWN: count('UNKNOWN'),
  };
};
