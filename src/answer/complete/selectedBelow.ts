import { type FieldNode, type GraphQLOutputType, getNamedType, isObjectType } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { Operation } from '../compose/statementDraft.ts';
import { isRecord } from '../schema/isRecord.ts';
import type { Selected } from '../sources/typeScriptField.ts';

/** Tells what is selected below a TypeScript field, so that it does not work out what nobody asks for. */
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
  const { sources, fragments, variables } = operation;
  for (const fields of collectSubfields(
    sources.schema,
    fragments,
    variables,
    named,
    nodes as FieldNode[],
  ).values()) {
    const name = fields[0]?.name.value ?? '';
    const field = named.getFields()[name];
    if (!field) continue;
    const path = `${above}${name}`;
    paths.add(path);
    gather(operation, field.type, fields, `${path}.`, paths);
  }
}
