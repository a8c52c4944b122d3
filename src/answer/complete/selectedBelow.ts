import { type FieldNode, type GraphQLOutputType, getNamedType, isObjectType } from 'graphql';
import type { Operation } from '../compose/types.ts';
import { isRecord } from '../schema/isRecord.ts';
import { fieldsBelow } from '../schema/selection.ts';
import type { Selected } from '../sources/typeScriptField.ts';

/** Returns the paths that are selected below a TypeScript field, so that it works out nothing else. */
export function selectedBelow(
  operation: Operation,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): Selected {
  const paths = new Set<string>();
  gather(operation, type, nodes, '', paths);
  return paths;
}

function gather(
  operation: Operation,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  above: string,
  paths: Set<string>,
): void {
  const named = getNamedType(type);
  if (!isObjectType(named) || isRecord(named)) return;
  for (const fields of fieldsBelow(operation, named, nodes).values()) {
    const name = fields[0]?.name.value ?? '';
    const field = named.getFields()[name];
    if (!field) continue;
    const path = `${above}${name}`;
    paths.add(path);
    gather(operation, field.type, fields, `${path}.`, paths);
  }
}
