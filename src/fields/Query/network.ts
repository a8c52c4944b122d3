import { cursorKeys, readCursor, writeCursor } from '../../answer/compose/cursor.ts';
import type { SearchCosts, Selected, TypeScriptField } from '../../answer/sources/typeScriptField.ts';
import { badInput } from '../../errors.ts';
import type { FieldArgs, NetworkMeasure } from '../../generated/schema.ts';
import { type NetworkKind, networkKinds } from '../../model/parties.ts';
import type { Community } from '../../projection/network/describeCommunities.ts';
import type { NetworkEntry, NetworkInput } from '../../projection/network/rankNetwork.ts';
import {
  connection,
  furtherPageCost,
  type Listed,
  listConnection,
  type PageArgs,
} from '../pages/connection.ts';
import { openSearch } from '../search/openSearch.ts';

const meaning =
  'Ties stand for published cases in which these actors appear together; a high standing says that the record names an actor in many places, not that it has influence, nor that anything was transferred.';

/** The most leading members of a community that can be asked for. */
const LEADING = 20;

/** Ranks those who take part in cases by their standing in the network that these make of them, as a connection. */
const network: TypeScriptField<'Query.network'> = async (args, context, selected) => {
  const { where, first, after } = args;
  const measure = args.measure;
  const role = args.role ?? null;
  const order = ['NETWORK', measure, ...(role ? [role] : [])].join(' ');
  checkMeaning(args, measure);
  const search = await openSearch(context, where);
  const question: NetworkInput = {
    measure,
    role,
    directed: args.directed,
    postCountry: args.postCountry,
    pairs: null,
    selection: search.selection,
    among: [...new Set(args.among.map((kind) => networkKind(kind, 'among')))],
    kind: args.kind ? networkKind(args.kind, 'kind') : null,
    unsourced: args.unsourced,
    first,
    after: typeof after === 'string' ? positionOf(after, order) : null,
    communities: {
      first: selected.has('communities') ? context.services.limits.first + 1 : 0,
      members: isLeadingSelected(selected) ? LEADING : 0,
    },
  };
  const { entries, communities, hasNextPage, ...answer } = await search.run('network', question);
  const listed = {
    order: `${order} COMMUNITIES`,
    read: async (count) => {
      if (count <= question.communities.first) return communities;
      const further = { ...question, first: 0, communities: { ...question.communities, first: count } };
      return (await search.run('network', further)).communities;
    },
    idOf: ({ number }) => String(number),
    nodeOf: communityOf,
  } satisfies Listed<Community>;
  const edges = entries.map((entry) => edgeOf(entry, order));
  return {
    ...answer,
    measure,
    meaning,
    ...connection(edges, { after, hasNextPage }),
    communities: async (page: PageArgs) => ({
      ...(await listConnection(page, listed)),
      totalCount: answer.communityCount ?? 0,
    }),
  };
};

export default network;

export const costs: SearchCosts = {
  'Query.network': () => 2_000,
  'NetworkConnection.communities': furtherPageCost(2_000),
};

const isLeadingSelected = (selected: Selected): boolean =>
  selected.has('communities.nodes.leading') || selected.has('communities.edges.node.leading');

/** A kind that an argument names, which must be one that can be in a network. */
function networkKind(kind: unknown, argument: string): NetworkKind {
  const known = networkKinds.find((each) => each === kind);
  if (known) return known;
  throw badInput(
    `\`${argument}\` names ${kind}, which is not in the network.`,
    `Name ${networkKinds.join(', ')}.`,
  );
}

/** Refuses an argument that has no effect beside another, since a caller who gives it expects an effect. */
const meaningless = (argument: string, beside: string, wayOut: string) =>
  badInput(`\`${argument}\` has no meaning beside \`${beside}\`.`, wayOut);

/** Refuses what only brokerage is asked about beside another measure. */
function checkMeaning(
  { role, directed, postCountry }: FieldArgs['Query.network'],
  measure: NetworkMeasure,
): void {
  const beside = `measure: ${measure}`;
  const wayOut = 'Leave it out, or use `measure: BROKERAGE`.';
  if (measure === 'BROKERAGE') return;
  if (role) throw meaningless(`role: ${role}`, beside, wayOut);
  if (directed === true) throw meaningless('directed: true', beside, wayOut);
  if (postCountry !== 'SENDING') throw meaningless(`postCountry: ${postCountry}`, beside, wayOut);
}

const edgeOf = ({ id, rank, value, error, roles, communitySize }: NetworkEntry, order: string) => ({
  cursor: writeCursor(order, value, id),
  node: { id },
  rank,
  value,
  error,
  roles: roles && {
    coordinator: roles.COORDINATOR,
    gatekeeper: roles.GATEKEEPER,
    representative: roles.REPRESENTATIVE,
    consultant: roles.CONSULTANT,
    liaison: roles.LIAISON,
    unknown: roles.UNKNOWN,
  },
  communitySize,
});

const communityOf = ({ number, size, kinds, leading }: Community) => ({
  number,
  size,
  postCount: kinds.POST,
  targetCount: kinds.TARGET,
  companyCount: kinds.COMPANY,
  leading: ({ first }: FieldArgs['NetworkCommunity.leading']) =>
    leading.slice(0, first).map((id) => ({ id })),
});

function positionOf(cursor: string, order: string) {
  const { key, id } = readCursor(cursor, order, cursorKeys.number);
  return { value: key, id };
}
