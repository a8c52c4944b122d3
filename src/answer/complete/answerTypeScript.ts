import { type FieldNode, type GraphQLOutputType, getNamedType, isObjectType } from 'graphql';
import type { StatementDraft, TypeScriptCall } from '../compose/statementDraft.ts';
import type { Operation } from '../compose/types.ts';
import { isRecord } from '../schema/isRecord.ts';
import { fieldsBelow } from '../schema/selection.ts';
import type { Selected } from '../sources/typeScriptField.ts';
import { completeValue } from './completeValue.ts';
import { RecordFiller } from './recordFiller.ts';

/** Calls a TypeScript field and completes its value against the selection; all records in it are filled in by one composed statement. */
export async function answerTypeScript(
  operation: Operation,
  { field, type, args, nodes }: TypeScriptCall,
): Promise<unknown> {
  const { context } = operation;
  if (!context) throw new Error('An operation that is only composed calls no field.');
  const given = await field(args, context, selectedBelow(operation, type, nodes));
  const filler = new RecordFiller(operation);
  const value = await completeValue(operation, filler, type, given, nodes);
  await filler.fill(answerCallsOf);
  return value;
}

/** Makes the calls of a draft, whose values are in place when this resolves. */
export async function answerCallsOf(draft: StatementDraft): Promise<void> {
  await Promise.all(
    draft.typeScriptCalls.map(async (call) => {
      call.value = await answerTypeScript(draft.operation, call);
    }),
  );
}

/** Returns the paths that are selected below a TypeScript field, so that it works out nothing else. */
function selectedBelow(operation: Operation, type: GraphQLOutputType, nodes: readonly FieldNode[]): Selected {
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
