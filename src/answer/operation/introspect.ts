import {
  type DocumentNode,
  execute,
  type FieldNode,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import { nextTurn } from '../../scheduling/nextTurn.ts';
import { fieldsBelow, fragmentsOf } from '../schema/selection.ts';

/** An operation that reads the schema. */
export interface Introspection {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  /** As they were sent. */
  readonly variables: Record<string, unknown>;
}

/** As many types are read in one turn of the event loop: some milliseconds for the widest operation that is let in. */
const TYPES_OF_A_TURN = 20;

/**
 * Answers `__schema` or `__type` by graphql-js: both are about the schema, not the graph. graphql-js reads at one go, so
 * `__schema { types }` is put to it as `__type` for some types at a time, and other requests are served in between.
 */
export async function introspect(
  operation: Introspection,
  nodes: readonly FieldNode[],
): Promise<Record<string, unknown>> {
  const { schema, document, variables } = operation;
  const [field] = nodes;
  const meta = schema.getType('__Schema');
  if (field?.name.value !== '__schema' || !isObjectType(meta)) return read(operation, nodes);
  const selecting = { schema, variables, fragments: fragmentsOf(document) };
  const answer: Record<string, unknown> = {};
  for (const [key, fields] of fieldsBelow(selecting, meta, nodes)) {
    if (fields[0]?.name.value === 'types') answer[key] = await readTypes(operation, fields);
    else Object.assign(answer, (await read(operation, [metaField('__schema', fields)])).__schema);
  }
  return { [field.alias?.value ?? field.name.value]: answer };
}

/** Reads all types of the schema, in the order of `__schema { types }`. */
async function readTypes(operation: Introspection, nodes: readonly FieldNode[]): Promise<unknown[]> {
  const selections = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  const names = Object.keys(operation.schema.getTypeMap());
  const types: unknown[] = [];
  for (let start = 0; start < names.length; start += TYPES_OF_A_TURN) {
    const some = names.slice(start, start + TYPES_OF_A_TURN).map((name) => ({
      ...metaField('__type', selections),
      alias: { kind: Kind.NAME, value: name } as const,
      arguments: [
        {
          kind: Kind.ARGUMENT,
          name: { kind: Kind.NAME, value: 'name' },
          value: { kind: Kind.STRING, value: name },
        } as const,
      ],
    }));
    types.push(...Object.values(await read(operation, some)));
  }
  return types;
}

/** A field about the schema, with the selection below it. */
const metaField = (name: string, selections: readonly SelectionNode[]): FieldNode => ({
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: name },
  selectionSet: { kind: Kind.SELECTION_SET, selections },
});

/** Executes fields about the schema in a turn of their own. */
async function read(
  { schema, document, definition, variables }: Introspection,
  selections: readonly FieldNode[],
): Promise<Record<string, unknown>> {
  await nextTurn();
  const alone = { ...definition, selectionSet: { kind: Kind.SELECTION_SET, selections } } as const;
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const result = execute({
    schema,
    document: { kind: Kind.DOCUMENT, definitions: [alone, ...fragments] },
    variableValues: variables,
  });
  if (result instanceof Promise) throw new Error('Introspection does not wait.');
  if (result.errors?.[0]) throw result.errors[0];
  return { ...result.data };
}
