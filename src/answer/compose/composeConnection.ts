import {
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { inputObject } from '../arguments/inputValues.ts';
import { chooseEngine, chooseTotal } from '../counted/chooseEngine.ts';
import { composeCounted } from '../counted/composeCounted.ts';
import { fieldsBelow } from '../schema/selection.ts';
import { object } from '../shape/shapes.ts';
import { composePage } from './composePage.ts';
import { type Conditions, composeWhere } from './composeWhere.ts';
import { connectionEntry } from './connectionEntry.ts';
import { type CursorPosition, readCursor } from './cursor.ts';
import { indent, lines, listOf, subqueryOf } from './cypherText.ts';
import { defaultOrder, descends, findOrder, type Order } from './findOrder.ts';
import { clausesOf, type Level, openLevel } from './level.ts';
import { composePageRow } from './pageRow.ts';
import type { BelowComposers, StatementDraft } from './statementDraft.ts';
import type { ConnectionTypes, FieldSite, Piece } from './types.ts';

/** True if a field answers with a connection: a page of edges, by Relay's specification. */
export const isConnection = (type: GraphQLOutputType): boolean => {
  const named = getNamedType(type);
  return isObjectType(named) && 'pageInfo' in named.getFields() && 'edges' in named.getFields();
};

/** Composes a connection: its page, ordered and cut in the database, and its total count, each only where it is asked for. */
export function composeConnection(
  draft: StatementDraft,
  field: GraphQLField<unknown, unknown>,
  site: FieldSite,
  below: BelowComposers,
): Piece {
  const types = typesOf(field);
  const order = orderOf(draft, field, site, types);
  const position =
    typeof site.args.after === 'string' ? readCursor(site.args.after, order.name, order.isKey) : undefined;
  const selected = fieldsBelow(draft.operation, types.connection, site.nodes);
  const counted = chooseEngine(draft, site, types, order, selected);
  if (counted) return composeCounted(draft, counted, site, types, { order, position }, selected, below);
  const level = openLevel(draft, site.fragment, site.known);
  draft.parameters[level.parameter] = levelParameters(draft, site, position);
  const conditions = conditionsOf(draft, field, site, types, level);
  const row = composePageRow(draft, types, level, selected, order, below);
  const calls: string[] = [];
  const expressions: string[] = [];
  const slotOf = (expression: string) => expressions.push(expression) - 1;
  let page = -1;
  if (row.wanted) {
    const query = composePage(level, order, position, conditions, row, Object.keys(site.known).length === 0);
    if (query.grouped || row.calls.length > 0) {
      calls.push(
        subqueryOf(
          site.known,
          lines(query.text, row.calls, `RETURN collect(${listOf(row.expressions)}) AS rows_${level.number}`),
        ),
      );
      page = slotOf(`rows_${level.number}`);
    } else {
      page = slotOf(`COLLECT {\n${indent(lines(query.text, `RETURN ${listOf(row.expressions)}`))}\n}`);
    }
  }
  const isCounted = [...selected.values()].some(([node]) => node?.name.value === 'totalCount');
  const countedTotal = isCounted ? chooseTotal(draft, site, types) : undefined;
  let total = -1;
  if (countedTotal && site.known.this) total = slotOf(`${site.known.this}.id`);
  else if (isCounted && !countedTotal) total = slotOf(countOf(level, conditions));
  const first = Number(site.args.first);
  const shaped = {
    types,
    row,
    slots: { page, total },
    total: countedTotal && ((id: unknown) => countedTotal.valueOf(id === null ? null : String(id))),
    first,
    position,
    order,
  };
  const entries = [...selected].map(([key, [node]]) => connectionEntry(draft.failures, key, node, shaped));
  return { calls, expression: listOf(expressions), shape: object(draft.failures, entries) };
}

function typesOf(field: GraphQLField<unknown, unknown>): ConnectionTypes {
  const connection = getNamedType(field.type);
  const edge = isObjectType(connection) ? getNamedType(connection.getFields().edges?.type) : undefined;
  if (!isObjectType(connection) || !isObjectType(edge)) throw new Error(`${field.name} is not a connection.`);
  const node = getNamedType(edge.getFields().node?.type);
  return { connection, edge, node: isObjectType(node) ? node : undefined };
}

function orderOf(
  draft: StatementDraft,
  field: GraphQLField<unknown, unknown>,
  site: FieldSite,
  types: ConnectionTypes,
): Order {
  const given = orderGiven(site.args.orderBy);
  const input = getNamedType(field.args.find((arg) => arg.name === 'orderBy')?.type);
  if (!given || !isInputObjectType(input)) return defaultOrder(draft.operation.sources, types.edge);
  const enumName = getNamedType(input.getFields().field?.type)?.name ?? '';
  return findOrder(draft.operation.sources, enumName, given.field, descends(given), types.edge, types.node);
}

/** Returns the value of `orderBy`; undefined without one. */
function orderGiven(value: unknown) {
  if (!value) return undefined;
  const { field, direction } = inputObject(value);
  return { field: String(field), direction: typeof direction === 'string' ? direction : null };
}

function levelParameters(
  draft: StatementDraft,
  site: FieldSite,
  position: CursorPosition | undefined,
): Record<string, unknown> {
  const { after, orderBy, first, ...args } = site.args;
  const prepared = draft.operation.sources.prepared(site.coordinate, args);
  return { ...prepared, limit: Number(first) + 1, ...(position ? { after: position } : {}) };
}

/** A filter binds to the node it is about, or else to the `case` that the fragment passes through. */
function conditionsOf(
  draft: StatementDraft,
  field: GraphQLField<unknown, unknown>,
  site: FieldSite,
  types: ConnectionTypes,
  level: Level,
): Conditions {
  const type = getNamedType(field.args.find((arg) => arg.name === 'where')?.type);
  if (!isInputObjectType(type) || !site.args.where) return { predicates: [], matches: [] };
  const about = type.name.replace(/Filter$/, '');
  const subject = types.node?.name === about ? level.node : level.names.variable(about.toLowerCase());
  return composeWhere(draft, type, site.args.where, subject, `${level.parameter}.where`);
}

function countOf(level: Level, conditions: Conditions): string {
  const clauses = clausesOf(level, conditions);
  const distinct = level.fragment.hops > 1 || conditions.matches.length > 0;
  const returned = distinct
    ? `RETURN DISTINCT ${level.node}`
    : level.fragment.ending === 'other'
      ? `RETURN ${level.node}`
      : '';
  return `COUNT {\n${indent(lines(clauses, returned))}\n}`;
}
