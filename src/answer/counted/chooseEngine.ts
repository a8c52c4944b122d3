import { type FieldNode, type GraphQLObjectType, Kind } from 'graphql';
import type { CaseFilter } from '../../generated/schema.ts';
import { parties, partyKinds } from '../../model/parties.ts';
import { graphConditions } from '../../projection/filter/graphConditions.ts';
import { type JoinedOrder, joinedOrders } from '../../projection/joined/joinedPages.ts';
import { isSortedField } from '../../projection/lists/caseOrder.ts';
import { type ListedKind, listedKinds } from '../../projection/lists/listedKinds.ts';
import { hasCount } from '../../projection/lists/recordCounts.ts';
import { type RecordFilter, unknownCondition } from '../../projection/lists/recordTests.ts';
import { countOrders, type Order } from '../compose/findOrder.ts';
import type { StatementDraft } from '../compose/statementDraft.ts';
import type { ConnectionTypes, FieldSite } from '../compose/types.ts';
import { fieldsBelow, type SelectedFields } from '../schema/selection.ts';
import { type NumberBy, totalNumber } from './composeNumber.ts';
import type { JoinedBy, ListedBy } from './countedConnection.ts';
import type { CountedNumber } from './countedNumber.ts';

/** True if a connection groups cases by the parties that they join to a record. */
const isGrouped = ({ edge }: ConnectionTypes): boolean =>
  edge.getInterfaces().some(({ name }) => name === 'BrokeredEdge');

/**
 * The one rule: the projection counts a grouped connection, and orders a list by a count, or a filtered list of all cases by a value, if it is of the
 * graph's revision and holds all columns that the answer needs; otherwise the graph does. The reason is noted either way.
 */
export function chooseEngine(
  draft: StatementDraft,
  site: FieldSite,
  types: ConnectionTypes,
  order: Order,
  selected: SelectedFields,
): JoinedBy | ListedBy | undefined {
  if (isGrouped(types)) return noted(draft, site.coordinate, joinedBy(draft, site, types, order, selected));
  if (!countOrders.has(orderedBy(order)) && !isSortedList(site, order)) return undefined;
  return noted(draft, site.coordinate, listedBy(draft, site, types, order, selected));
}

/** The same rule for the total of a list of cases that is filtered; without a filter the graph has the number stored, or nearly so. */
export function chooseTotal(
  draft: StatementDraft,
  site: FieldSite,
  types: ConnectionTypes,
): CountedNumber | undefined {
  const where = whereOf<CaseFilter>(site);
  if (types.node?.name !== 'Case' || !isFilter(where)) return undefined;
  const total = noted(draft, `${site.coordinate}.totalCount`, totalBy(draft, site, where));
  if (total) draft.numbers.push(total);
  return total;
}

/** The same rule for a count that records have as a field. */
export function chooseNumber(
  draft: StatementDraft,
  type: GraphQLObjectType,
  field: string,
): NumberBy | undefined {
  const kind = listedKind(type.name);
  if (!kind || !hasCount(kind, field)) return undefined;
  const { counting } = draft.operation;
  const found = !counting ? composedOnly : 'why' in counting ? counting.why : { ...counting, kind, field };
  return noted(draft, `${type.name}.${field}`, found);
}

/** True for a list of all cases that is filtered and ordered by a value; without a filter an index of the graph gives its order. */
const isSortedList = (site: FieldSite, order: Order): boolean =>
  site.coordinate === 'Query.cases' && isSortedField(orderedBy(order)) && isFilter(whereOf<CaseFilter>(site));

const composedOnly = 'The statement is only composed.';

/** Notes the engine of a field, and returns what the projection counts; undefined where the graph does. */
function noted<Found>({ engines }: StatementDraft, field: string, found: Found | string): Found | undefined {
  if (typeof found === 'string') {
    // The total of a list goes without saying where the list says the same.
    const said = engines.some((above) => above.why === found && field.startsWith(`${above.field}.`));
    if (!said) engines.push({ field, engine: 'graph', why: found });
    return undefined;
  }
  engines.push({ field, engine: 'projection', why: 'It holds all columns that this needs.' });
  return found;
}

/** Arguments of a list that say which records there are by a filter, or that say nothing of that. */
const listArguments: ReadonlySet<string> = new Set(['where', 'orderBy', 'first', 'after']);

/** Returns the filter of a list, which has been coerced to the input type of its records; null without one. */
const whereOf = <Filter>({ args }: FieldSite): Filter | null => (args.where ? (args.where as Filter) : null);

/** True for a filter with conditions. */
const isFilter = (where: CaseFilter | null): where is CaseFilter =>
  where !== null && Object.keys(where).length > 0;

const otherArgument = ({ args }: FieldSite) =>
  Object.keys(args).some((argument) => !listArguments.has(argument));

/** Returns the total as the projection counts it, or the reason why it does not. */
function totalBy(draft: StatementDraft, site: FieldSite, where: CaseFilter): CountedNumber | string {
  const { counting } = draft.operation;
  if (!counting) return composedOnly;
  if ('why' in counting) return counting.why;
  if (!holdsCases(site)) return `The projection does not hold the cases of ${site.coordinate}.`;
  return unheld(where) ?? totalNumber(counting.current, where);
}

/** True for lists of all cases, and of those that a record takes part in. */
function holdsCases(site: FieldSite): boolean {
  const [owner = '', name] = site.coordinate.split('.');
  return name === 'cases' && !otherArgument(site) && (owner === 'Query' || partyKind(owner) !== undefined);
}

function unheld(where: CaseFilter | null): string | undefined {
  const [condition] = graphConditions(where);
  return condition && `The projection has no column for the condition \`${condition.path}\`.`;
}

/** Returns the grouped connection as the projection counts it, or the reason why it does not. */
function joinedBy(
  draft: StatementDraft,
  site: FieldSite,
  types: ConnectionTypes,
  { edgeField, fragment, property }: Order,
  selected: SelectedFields,
): JoinedBy | string {
  const { counting } = draft.operation;
  if (!counting) return composedOnly;
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
  const where = whereOf<CaseFilter>(site);
  return unheld(where) ?? { current: counting.current, to, order, where };
}

/** Returns the list as the projection orders it, or the reason why it does not. */
function listedBy(
  draft: StatementDraft,
  site: FieldSite,
  types: ConnectionTypes,
  order: Order,
  selected: SelectedFields,
): ListedBy | string {
  const { counting } = draft.operation;
  if (!counting) return composedOnly;
  if ('why' in counting) return counting.why;
  const name = types.node?.name ?? '';
  const kind = listedKind(name);
  const value = orderedBy(order);
  const field = isSortedField(value) ? value : countFieldOf(value);
  if (!kind || !(isSortedField(field) || hasCount(kind, field)))
    return `The projection has no column for ${name}.${field}.`;
  const all = site.coordinate.startsWith('Query.') && !otherArgument(site);
  if (kind === 'CASE' ? !holdsCases(site) : !all)
    return `The projection does not hold the list ${site.coordinate}.`;
  const unknown = edgeFields(draft, types.edge, selected).find((each) => !nodeFields.has(each));
  if (unknown) return `The projection has no column for ${types.edge.name}.${unknown}.`;
  const { current } = counting;
  if (kind === 'CASE') {
    const where = whereOf<CaseFilter>(site);
    return unheld(where) ?? { current, field, selection: { kind, where } };
  }
  const where = whereOf<RecordFilter>(site);
  const path = where && unknownCondition(kind, where);
  if (path) return `The projection has no column for the condition \`${path}\`.`;
  return { current, field, selection: { kind, where } };
}

const partyKind = (type: string) => partyKinds.find((kind) => kind === type.toUpperCase());

const listedKind = (type: string): ListedKind | undefined =>
  listedKinds.find((kind) => kind === type.toUpperCase());

/** The value of `orderBy` that an order was made from. */
const orderedBy = ({ name }: Order): string => name.split(' ')[0] ?? '';

/** The field of a record that an order by a count sorts by. */
const countFieldOf = (order: string): string =>
  `${order.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')}Count`;

/** The fields of an edge that the orders sort by. */
const orderFields: Readonly<Record<JoinedOrder, string>> = {
  CASES: 'caseCount',
  FIRST_ON: 'firstOn',
  LAST_ON: 'lastOn',
};

/** The fields of an edge that every list has. */
const nodeFields: ReadonlySet<string> = new Set(['node', 'cursor', '__typename']);

/** The fields of an edge that the projection gives, or that follow from them. */
const countedFields: ReadonlySet<string> = new Set([
  ...nodeFields,
  'caseCount',
  'firstOn',
  'lastOn',
  'openEnded',
]);

const edgeFields = ({ operation }: StatementDraft, edge: GraphQLObjectType, selected: SelectedFields) =>
  [...selected.values()]
    .filter(([node]) => node?.name.value === 'edges')
    .flatMap((nodes) => [...fieldsBelow(operation, edge, nodes).values()])
    .flatMap(([node]: readonly FieldNode[]) => (node?.kind === Kind.FIELD ? [node.name.value] : []));
