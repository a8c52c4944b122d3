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
import { readArguments } from '../arguments/readArguments.ts';
import type { Operation } from '../compose/types.ts';
import { isRecord } from '../schema/isRecord.ts';
import { fieldsBelow, type SelectedFields } from '../schema/selection.ts';
import { listValue } from '../shape/listValue.ts';
import { countCells } from './countCells.ts';
import type { RecordFiller } from './recordFiller.ts';

/**
 * Completes a value that a TypeScript field returned: plain objects field by field, functions called with their field's arguments, and every
 * `{ id }` of a record is given to the filler, which fills it in later.
 */
export async function completeValue(
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
    return Promise.all(
      listValue(value).map((item) => completeValue(operation, filler, type.ofType, item, nodes)),
    );
  }
  if (isInterfaceType(type)) return filler.record(type, value as { id: string }, nodes);
  if (!isObjectType(type)) throw new Error(`Nothing completes a ${String(type)}.`);
  if (isRecord(type)) return filler.record(type, value as { id: string }, nodes);
  return completeObject(operation, filler, type, value as Record<string, unknown>, nodes);
}

/** Number of values that take as long to complete as one empty object. */
const CELLS_OF_OBJECT = 3;

const isPlain = (value: unknown): boolean => typeof value !== 'object' && typeof value !== 'function';

async function completeObject(
  operation: Operation,
  filler: RecordFiller,
  type: GraphQLObjectType,
  value: Record<string, unknown>,
  nodes: readonly FieldNode[],
): Promise<Record<string, unknown>> {
  if (operation.context) countCells(operation.context, CELLS_OF_OBJECT);
  const out: Record<string, unknown> = {};
  await Promise.all(
    [...fieldsOfSite(operation, type, nodes)].map(async ([key, fieldNodes]) => {
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
        if (operation.context) countCells(operation.context, 1);
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

const collected = new WeakMap<readonly FieldNode[], Map<GraphQLObjectType, SelectedFields>>();

/** Returns the selection below a site, the same object each time, so that all records of one site are filled together. */
function fieldsOfSite(
  operation: Operation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): SelectedFields {
  const byType = collected.get(nodes) ?? new Map<GraphQLObjectType, SelectedFields>();
  collected.set(nodes, byType);
  const fields = byType.get(type) ?? fieldsBelow(operation, type, nodes);
  byType.set(type, fields);
  return fields;
}
