import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  TypeMetaFieldDef,
  typeFromAST,
} from 'graphql';
import type { SearchCost } from '../../answer/sources/typeScriptField.ts';
import { type ArgumentSize, argumentSize } from './argumentSize.ts';
import { schemaLists } from './schemaLists.ts';

/** Upper bound of an operation's cost: about one for each record that it can read, and more for a search. */
export interface OperationCost {
  readonly cost: number;
  /** The part of the cost that is introspection. */
  readonly schemaCost: number;
  /** The list that can grow most, as a path of response keys; null where there is none. */
  readonly widest: string | null;
  /** True if the operation was too large to be counted to its end. */
  readonly cut: boolean;
  /** True if it is a look-up: it reads few records, and neither searches, nor filters, nor counts. */
  readonly lookup: boolean;
  /** True if it reads few records, and does not search: its answer is small, however long the database takes to find it. */
  readonly small: boolean;
  /** The largest sizes of its arguments; the conditions are the root of the sum of the squares of those of each filter. */
  readonly arguments: ArgumentSize;
}

/** A schema with the costs of its searches, which stand beside the fields in `src/fields`. */
export interface CostedSchema {
  readonly schema: GraphQLSchema;
  readonly searchCosts: ReadonlyMap<string, SearchCost>;
}

/** An operation to be counted. */
export interface CostedOperation extends CostedSchema {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced. */
  readonly variables: Record<string, unknown>;
}

type Args = Parameters<SearchCost>[0];

/** Assumed length of a list that takes no `first`: aliases, hops, keys. */
const SHORT_LIST = 5;

const MOST_FIELDS = 20_000;

/** A record is read with so many values for the cost of one. */
const VALUES_OF_RECORD = 10;

/** Highest cost of a look-up, and of any other small answer. */
const MOST_COST_OF_LOOKUP = 100;

/** Fields of one response key, on one type: their selections merge. */
interface Merged {
  readonly type: GraphQLCompositeType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: FieldNode[];
}

/**
 * Counts what an operation may cost, from its text and variables alone: a field that holds records costs one and what lies below it,
 * and a list that as many times as its `first` (or `ids`) allows, so that nested lists multiply.
 */
export function operationCost(costed: CostedOperation): OperationCost {
  const { schema, searchCosts, operation, fragments, variables } = costed;
  let fields = 0;
  let cost = 0;
  let schemaCost = 0;
  let plain = true;
  let searches = false;
  const largest: ArgumentSize = { conditions: 0, values: 0, nesting: 0, list: 0, text: 0 };
  let squares = 0;
  const listsOfSchema = schemaLists(schema);
  let widest: { readonly path: string; readonly size: number } | null = null;

  const weigh = (field: GraphQLField<unknown, unknown>, args: Args, times: number) => {
    const { conditions, values, nesting, list, text } = argumentSize(field.args, args);
    // The database takes four times as long to plan twice as many conditions of one filter, but twice as long for two filters.
    squares += conditions ** 2;
    largest.conditions = Math.ceil(Math.sqrt(squares));
    largest.values += values;
    largest.nesting = Math.max(largest.nesting, nesting);
    largest.list = Math.max(largest.list, list);
    largest.text = Math.max(largest.text, text);
    // Each is looked at once for every record above it, at least.
    cost += times * values;
    if (conditions > 0) plain = false;
  };

  /** `counted`: the field above has a `first`, which bounds the plain lists right below it too. */
  const visit = (groups: Map<string, Merged>, times: number, path: string, counted: boolean) => {
    let values = 0;
    for (const [key, { type, field, nodes }] of groups) {
      const below = getNamedType(field.type);
      fields += 1;
      if (fields > MOST_FIELDS) return;
      const [node] = nodes;
      const given = node && argumentsOf(field, node, variables);
      const args = given ?? {};
      weigh(field, args, times);
      if (node?.arguments?.some(({ name }) => name.value === 'orderBy')) plain = false;
      const searchCost = searchCosts.get(`${type.name}.${field.name}`);
      const search = (given && searchCost?.(given)) ?? 0;
      if (search > 0) plain = false;
      // It may ask the graph for the ids of all cases that match.
      if (searchCost) searches = true;
      cost += times * search;
      if (!isCompositeType(below)) {
        values += 1;
        if (field.name === 'totalCount') plain = false;
        continue;
      }
      const here = path ? `${path}.${key.split(' ')[0]}` : String(key.split(' ')[0]);
      const size = listsOfSchema(type, field, path) ?? sizeOf(field, args, counted);
      // An edge is read with its node; a plain list is of records, a connection of nodes that stand below it.
      const records = field.name === 'edges' ? 0 : isListType(getNullableType(field.type)) ? size : 1;
      cost += times * records;
      if (below.name.startsWith('__')) schemaCost += times * records;
      if (size > SHORT_LIST && (!widest || times * size > widest.size))
        widest = { path: here, size: times * size };
      const selections = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
      visit(merge(selections, below), times * size, here, typeof args.first === 'number');
    }
    cost += times * Math.floor(Math.max(0, values - 1) / VALUES_OF_RECORD);
  };

  const merge = (
    selections: readonly SelectionNode[],
    type: GraphQLCompositeType,
    into = new Map<string, Merged>(),
  ) => {
    for (const selection of selections) {
      fields += 1;
      if (fields > MOST_FIELDS) break;
      if (!isIncluded(selection, variables)) continue;
      if (selection.kind === Kind.FIELD) {
        const field = fieldOf(schema, type, selection.name.value);
        if (!field) continue;
        const key = `${selection.alias?.value ?? selection.name.value} ${isAbstractType(type) ? '' : type.name}`;
        const there = into.get(key);
        if (there) there.nodes.push(selection);
        else into.set(key, { type, field, nodes: [selection] });
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
      const on = fragment?.typeCondition ? typeFromAST(schema, fragment.typeCondition) : type;
      if (fragment && isCompositeType(on)) merge(fragment.selectionSet.selections, on, into);
    }
    return into;
  };

  const query = schema.getRootType(operation.operation);
  if (query) visit(merge(operation.selectionSet.selections, query), 1, '', false);
  const found = widest as { readonly path: string } | null;
  return {
    cost,
    schemaCost,
    widest: found?.path ?? null,
    cut: fields > MOST_FIELDS,
    lookup: plain && cost <= MOST_COST_OF_LOOKUP,
    small: (plain || !searches) && cost <= MOST_COST_OF_LOOKUP,
    arguments: largest,
  };
}

function fieldOf(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name && type === schema.getQueryType()) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name && type === schema.getQueryType()) return TypeMetaFieldDef;
  return 'getFields' in type ? type.getFields()[name] : undefined;
}

const isIncluded = (selection: SelectionNode, variables: Record<string, unknown>): boolean =>
  getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if !== true &&
  getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false;

/** Coerced arguments; undefined if one of them is wrong, which the answer will report. */
function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Record<string, unknown>,
): Args | undefined {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    return undefined;
  }
}

function sizeOf(field: GraphQLField<unknown, unknown>, { first, ids }: Args, counted: boolean): number {
  if (typeof first === 'number') return Math.max(1, first);
  if (Array.isArray(ids)) return Math.max(1, ids.length);
  return !counted && isListType(getNullableType(field.type)) ? SHORT_LIST : 1;
}
