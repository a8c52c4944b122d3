import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { ExpectedError } from '../../errors.ts';
import { readArguments } from '../arguments/readArguments.ts';
import type { Operation } from '../compose/statementDraft.ts';
import { isRecord } from '../schema/isRecord.ts';
import { RecordFiller } from './recordFiller.ts';

/**
 * Completes a value that a TypeScript field gave: plain objects field by field, functions called with their field's arguments, and every
 * `{ id }` of a record filled in by one composed statement for all of them.
 */
export async function complete(
  operation: Operation,
  type: GraphQLOutputType,
  given: unknown,
  nodes: readonly FieldNode[],
): Promise<unknown> {
  const filler = new RecordFiller(operation);
  const value = await completeValue(operation, filler, type, given, nodes);
  await filler.fill();
  return value;
}

async function completeValue(
  operation: Operation,
  filler: RecordFiller,
  type: GraphQLOutputType,
  given: unknown,
  nodes: readonly FieldNode[],
): Promise<unknown> {
  const value = await given;
  if (isNonNullType(type)) return completeValue(operation, filler, type.ofType, value, nodes);
  if (value === null || value === undefined) return null;
  if (isLeafType(type)) return value;
  if (isListType(type)) {
    const items = value as unknown[];
    return Promise.all(items.map((item) => completeValue(operation, filler, type.ofType, item, nodes)));
  }
  if (isInterfaceType(type)) return filler.record(type, value as { id: string }, nodes);
  if (!isObjectType(type)) throw new Error(`Nothing completes a ${String(type)}.`);
  if (isRecord(type)) return filler.record(type, value as { id: string }, nodes);
  return completeObject(operation, filler, type, value as Record<string, unknown>, nodes);
}

/** So many values take as long to be completed as one object does by itself. */
const cellsOfObject = 3;

const isPlain = (value: unknown): boolean => typeof value !== 'object' && typeof value !== 'function';

/** Stops an answer that has become too large before it is put together. */
function countCell({ context }: Operation, cells = 1): void {
  if (!context) return;
  context.cells += cells;
  const most = context.services.limits.cells;
  if (context.large && context.cells > most)
    throw new ExpectedError(
      'LIMIT_EXCEEDED',
      `The answer would have more than ${most.toLocaleString('en')} values; \`limits.cells\` allows no more.`,
      'Ask for less: a smaller `first`, fewer nested levels, fewer fields.',
    );
}

async function completeObject(
  operation: Operation,
  filler: RecordFiller,
  type: GraphQLObjectType,
  value: Record<string, unknown>,
  nodes: readonly FieldNode[],
): Promise<Record<string, unknown>> {
  countCell(operation, cellsOfObject);
  const out: Record<string, unknown> = {};
  const selected = subfields(operation, type, nodes);
  await Promise.all(
    [...selected].map(async ([key, fieldNodes]) => {
      const [node] = fieldNodes;
      const field = node && type.getFields()[node.name.value];
      out[key] = null;
      if (!node || !field) {
        out[key] = type.name;
        return;
      }
      const args = readArguments(operation, field, node);
      const given = value[field.name];
      if (isLeafType(getNullableType(field.type)) && isPlain(given)) {
        countCell(operation);
        out[key] = given ?? null;
        return;
      }
      out[key] = await completeValue(
        operation,
        filler,
        field.type,
        typeof given === 'function' ? given(args) : given,
        fieldNodes,
      );
    }),
  );
  return out;
}

const collected = new WeakMap<
  readonly FieldNode[],
  Map<GraphQLObjectType, ReadonlyMap<string, readonly FieldNode[]>>
>();

/** The selection below a site, the same object each time, so that all records of one site are filled together. */
function subfields(
  operation: Operation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const byType =
    collected.get(nodes) ?? new Map<GraphQLObjectType, ReadonlyMap<string, readonly FieldNode[]>>();
  collected.set(nodes, byType);
  const known = byType.get(type);
  if (known) return known;
  const fields = collectSubfields(
    operation.sources.schema,
    operation.fragments,
    operation.variables,
    type,
    nodes as FieldNode[],
  );
  byType.set(type, fields);
  return fields;
}
