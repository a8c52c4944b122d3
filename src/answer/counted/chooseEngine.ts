import { type FieldNode, type GraphQLObjectType, Kind } from 'graphql';
import type { CaseFilter } from '../../generated/schema.ts';
import { parties, partyKinds } from '../../model/parties.ts';
import { graphConditions } from '../../projection/filter/graphConditions.ts';
import { type JoinedOrder, joinedOrders } from '../../projection/joined/joinedPages.ts';
import type { Order } from '../compose/findOrder.ts';
import type { StatementDraft } from '../compose/statementDraft.ts';
import type { ConnectionTypes, FieldSite } from '../compose/types.ts';
import { fieldsBelow, type SelectedFields } from '../schema/selection.ts';
import type { CountedBy } from './countedConnection.ts';
import { CountedTotal } from './countedTotal.ts';

/** True if a connection groups cases by the parties that they join to a record. */
export const isGrouped = ({ edge }: ConnectionTypes): boolean =>
  edge.getInterfaces().some(({ name }) => name === 'BrokeredEdge');

/**
 * The one rule: the projection counts a grouped connection if it is of the graph's revision and holds all columns that the
 * answer needs; otherwise the graph does. The reason is noted either way.
 */
export function chooseEngine(
  draft: StatementDraft,
  site: FieldSite,
  types: ConnectionTypes,
  order: Order,
  selected: SelectedFields,
): CountedBy | undefined {
  const found = countedBy(draft, site, types, order, selected);
  return noted(draft, site.coordinate, found);
}

/** The same rule for the total of a list of cases that is filtered; without a filter the graph has the number stored, or nearly so. */
export function chooseTotal(
  draft: StatementDraft,
  site: FieldSite,
  types: ConnectionTypes,
): CountedTotal | undefined {
  const where = (site.args.where ?? {}) as CaseFilter;
  if (types.node?.name !== 'Case' || Object.keys(where).length === 0) return undefined;
  const total = noted(draft, `${site.coordinate}.totalCount`, totalBy(draft, site, where));
  if (total) draft.totals.push(total);
  return total;
}

/** Notes the engine of a field, and returns what the projection counts; undefined where the graph does. */
function noted<Found>({ engines }: StatementDraft, field: string, found: Found | string): Found | undefined {
  if (typeof found === 'string') {
    engines.push({ field, engine: 'graph', why: found });
    return undefined;
  }
  engines.push({ field, engine: 'projection', why: 'It holds all columns that this needs.' });
  return found;
}

/** Arguments of a list of cases that say which cases there are, or that say nothing of that. */
const listArguments: ReadonlySet<string> = new Set(['where', 'orderBy', 'first', 'after']);

/** Returns the total as the projection counts it, or the reason why it does not. */
function totalBy(draft: StatementDraft, site: FieldSite, where: CaseFilter): CountedTotal | string {
  const { counting } = draft.operation;
  if (!counting) return 'The statement is only composed.';
  if ('why' in counting) return counting.why;
  const [owner = '', name] = site.coordinate.split('.');
  const other = Object.keys(site.args).find((argument) => !listArguments.has(argument));
  if (name !== 'cases' || other || (owner !== 'Query' && !partyKind(owner)))
    return `The projection does not hold the cases of ${site.coordinate}.`;
  const [condition] = graphConditions(where);
  if (condition) return `The projection has no column for the condition \`${condition.path}\`.`;
  return new CountedTotal(counting.current, where);
}

/** Returns the connection as the projection counts it, or the reason why it does not. */
function countedBy(
  draft: StatementDraft,
  site: FieldSite,
  types: ConnectionTypes,
  { edgeField, fragment, property }: Order,
  selected: SelectedFields,
): CountedBy | string {
  const { counting } = draft.operation;
  if (!counting) return 'The statement is only composed.';
  if ('why' in counting) return counting.why;
  const [owner = ''] = site.coordinate.split('.');
  const from = partyKind(owner);
  const to = partyKind(types.node?.name ?? '');
  if (!from) return `The projection counts no cases of a ${owner}.`;
  if (!to) return `The projection counts no cases by ${types.node?.name}.`;
  const own = parties.some(({ kind, through }) => kind === from && through === to);
  if (!own && !site.fragment.file.startsWith('cypher/parties/'))
    return `${site.fragment.file} says how the two are joined.`;
  const order = joinedOrders.find((each) => orderFields[each] === edgeField);
  if (!order) return `The projection has no column for the order by ${property ?? fragment?.coordinate}.`;
  const unknown = edgeFields(draft, types.edge, selected).find((name) => !countedFields.has(name));
  if (unknown) return `The projection has no column for ${types.edge.name}.${unknown}.`;
  const where = (site.args.where ?? null) as CaseFilter | null;
  const [condition] = graphConditions(where);
  if (condition) return `The projection has no column for the condition \`${condition.path}\`.`;
  return { current: counting.current, from, to, order, where };
}

const partyKind = (type: string) => partyKinds.find((kind) => kind === type.toUpperCase());

/** The fields of an edge that the orders stand for. */
const orderFields: Readonly<Record<JoinedOrder, string>> = {
  CASES: 'caseCount',
  FIRST_ON: 'firstOn',
  LAST_ON: 'lastOn',
};

/** The fields of an edge that the projection gives, or that follow from them. */
const countedFields: ReadonlySet<string> = new Set([
  'node',
  'cursor',
  'caseCount',
  'firstOn',
  'lastOn',
  'openEnded',
  '__typename',
]);

const edgeFields = ({ operation }: StatementDraft, edge: GraphQLObjectType, selected: SelectedFields) =>
  [...selected.values()]
    .filter(([node]) => node?.name.value === 'edges')
    .flatMap((nodes) => [...fieldsBelow(operation, edge, nodes).values()])
    .flatMap(([node]: readonly FieldNode[]) => (node?.kind === Kind.FIELD ? [node.name.value] : []));
