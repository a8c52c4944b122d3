import { execute, type FieldNode, Kind } from 'graphql';
import type { OperationInput } from './operation.ts';

/** Answers `__schema` and `__type` by graphql-js: they are about the schema, not the graph. */
export function introspect(
  { answers, definition, request }: OperationInput,
  nodes: readonly FieldNode[],
): Record<string, unknown> {
  const alone = { ...definition, selectionSet: { kind: Kind.SELECTION_SET, selections: nodes } } as const;
  const others = request.document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const result = execute({
    schema: answers.schema,
    document: { kind: Kind.DOCUMENT, definitions: [alone, ...others] },
    variableValues: request.variables,
  });
  if (result instanceof Promise) throw new Error('Introspection does not wait.');
  if (result.errors?.[0]) throw result.errors[0];
  return { ...result.data };
}
