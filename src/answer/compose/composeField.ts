import {
  type FieldNode,
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isNullableType,
  isObjectType,
} from 'graphql';
import { readArguments } from '../arguments/readArguments.ts';
import { chooseNumber } from '../counted/chooseEngine.ts';
import { composeNumber } from '../counted/composeNumber.ts';
import { namesOf, write } from '../fragment/writeFragment.ts';
import { fieldsBelow } from '../schema/selection.ts';
import { first, leaf, list, nullable, type ObjectEntry, object, required } from '../shape/shapes.ts';
import { composeConnection, isConnection } from './composeConnection.ts';
import { composeInterface } from './composeInterface.ts';
import { indent, lines, listOf, subqueryOf } from './cypherText.ts';
import { clausesOf, openLevel } from './level.ts';
import type { BelowComposers, StatementDraft, TypeScriptCall } from './statementDraft.ts';
import type { FieldSite, Parent, Piece, Shape } from './types.ts';

/** Composes the selected fields of a record into a row of expressions. */
export const composeRecord: BelowComposers['record'] = (draft, type, variable, nodes) =>
  isObjectType(type)
    ? composeFields(draft, { type, variable }, nodes)
    : composeInterface(draft, type, variable, (each) =>
        composeFields(draft, { type: each, variable }, nodes),
      );

function composeFields(draft: StatementDraft, parent: Parent, nodes: readonly FieldNode[]): Piece {
  const calls: string[] = [];
  const expressions: string[] = [];
  const entries: ObjectEntry[] = [];
  for (const [key, fieldNodes] of fieldsBelow(draft.operation, parent.type, nodes)) {
    const piece = composeField(draft, parent, fieldNodes);
    calls.push(...piece.calls);
    const slot = piece.expression === undefined ? -1 : slotOf(piece.expression, expressions);
    entries.push({ key, slot, shape: piece.shape });
  }
  return { calls, expression: listOf(expressions), shape: object(draft.failures, entries) };
}

/** Returns the index of an expression in a row, and adds it if it is new: a field under several aliases is read once. */
function slotOf(expression: string, expressions: string[]): number {
  const there = expressions.indexOf(expression);
  return there >= 0 ? there : expressions.push(expression) - 1;
}

/** Composes one field of an object, whatever answers it. */
export function composeField(draft: StatementDraft, parent: Parent, nodes: readonly FieldNode[]): Piece {
  const [node] = nodes;
  if (!node) throw new Error('A selected field has no node.');
  const name = node.name.value;
  if (name === '__typename') return { calls: [], expression: undefined, shape: () => parent.type.name };
  const field = parent.type.getFields()[name];
  if (!field) throw new Error(`${parent.type.name} has no field ${name}.`);
  const coordinate = `${parent.type.name}.${name}`;
  const args = readArguments(draft.operation, field, node);
  const piece = answerField(draft, parent, field, coordinate, args, nodes);
  const shape = isNullableType(field.type)
    ? nullable(draft.failures, piece.shape)
    : required(coordinate, piece.shape);
  return { ...piece, shape };
}

function answerField(
  draft: StatementDraft,
  parent: Parent,
  field: GraphQLField<unknown, unknown>,
  coordinate: string,
  args: Record<string, unknown>,
  nodes: readonly FieldNode[],
): Piece {
  const { sources } = draft.operation;
  const answer = sources.field(parent.type, field.name);
  const known = { ...parent.edge, ...(parent.variable === undefined ? {} : { this: parent.variable }) };
  if (answer.by === 'typescript') {
    const call: TypeScriptCall = { field: answer.field, type: field.type, args, nodes };
    draft.typeScriptCalls.push(call);
    return { calls: [], expression: undefined, shape: () => call.value ?? null };
  }
  if (answer.by === 'property') {
    return { calls: [], expression: `${parent.variable}.${field.name}`, shape: leafShape(field.type) };
  }
  const { fragment } = answer;
  if (isLeafType(getNamedType(field.type))) {
    const counted = parent.variable && chooseNumber(draft, parent.type, field.name);
    if (counted) return composeNumber(draft, counted, parent.variable);
    const level = draft.nextLevel();
    const parameter = `args_${level}`;
    if (fragment.parameters.size > 0) draft.parameters[parameter] = sources.prepared(coordinate, args);
    const expression = write(fragment.body, namesOf(level, known, { args: `$${parameter}` }));
    return { calls: [], expression, shape: leafShape(field.type) };
  }
  const site = { fragment, known, coordinate, args, nodes };
  return isConnection(field.type)
    ? composeConnection(draft, field, site, { field: composeField, record: composeRecord })
    : composeRecords(draft, field.type, site);
}

/** One record or a plain list of them. */
function composeRecords(draft: StatementDraft, type: GraphQLOutputType, site: FieldSite): Piece {
  const level = openLevel(draft, site.fragment, site.known);
  if (site.fragment.parameters.has('args')) {
    draft.parameters[level.parameter] = draft.operation.sources.prepared(site.coordinate, site.args);
  }
  const bare = isNonNullType(type) ? type.ofType : type;
  const many = isListType(bare);
  const named = getNamedType(type);
  if (!isObjectType(named) && !isInterfaceType(named)) throw new Error(`${site.coordinate} gives no object.`);
  const record = composeRecord(draft, named, level.node, site.nodes);
  const optional = level.fragment.body.some((token) => token.text === 'OPTIONAL');
  const row = optional
    ? `CASE WHEN ${level.node} IS NULL THEN [] ELSE ${record.expression} END`
    : `${record.expression}`;
  const shapeOfRow: Shape = (value) =>
    Array.isArray(value) && value.length === 0 && optional ? null : record.shape(value);
  const shape = many
    ? list(draft.failures, itemShape(draft, bare.ofType, site.coordinate, shapeOfRow))
    : first(shapeOfRow);
  const one = many ? undefined : 'LIMIT 1';
  const clauses = clausesOf(level);
  if (record.calls.length === 0) {
    const query = lines(clauses, `RETURN ${row}`, one);
    return { calls: [], expression: `COLLECT {\n${indent(query)}\n}`, shape };
  }
  const cut = one && `WITH *\n${one}`;
  const query = lines(clauses, cut, record.calls, `RETURN collect(${row}) AS rows_${level.number}`);
  return { calls: [subqueryOf(site.known, query)], expression: `rows_${level.number}`, shape };
}

const itemShape = (draft: StatementDraft, type: GraphQLOutputType, coordinate: string, shape: Shape) =>
  isNonNullType(type) ? required(coordinate, shape) : nullable(draft.failures, shape);

function leafShape(type: GraphQLOutputType): Shape {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (!isListType(bare)) return leaf;
  return (value) => (Array.isArray(value) ? value : null);
}
