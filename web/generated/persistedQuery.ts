import { createHash } from 'node:crypto';
import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  visit,
} from 'graphql';

/** An entry of the manifest: an operation with the fragments that it uses, known by the SHA-256 of its text. */
export interface PersistedQuery {
  readonly id: string;
  readonly name: string;
  readonly type: 'query';
  readonly body: string;
}

/** Makes the entry of a document that begins with its operation. */
export function persistedQuery(definitions: readonly DefinitionNode[]): PersistedQuery {
  const body = print({ kind: Kind.DOCUMENT, definitions });
  const [operation] = definitions;
  return {
    id: createHash('sha256').update(body).digest('hex'),
    name: operation?.kind === Kind.OPERATION_DEFINITION ? (operation.name?.value ?? '') : '',
    type: 'query',
    body,
  };
}

/** Makes an entry of each operation of a document. */
export function persistedQueries({ definitions }: DocumentNode): PersistedQuery[] {
  const fragments = new Map(
    definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  return definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => persistedQuery([operation, ...fragmentsOf(operation, fragments)]));
}

/** Returns the fragments that a definition uses, directly or through others, by name. */
function fragmentsOf(
  definition: OperationDefinitionNode | FragmentDefinitionNode,
  all: ReadonlyMap<string, FragmentDefinitionNode>,
  found = new Map<string, FragmentDefinitionNode>(),
): FragmentDefinitionNode[] {
  visit(definition, {
    FragmentSpread({ name: { value } }) {
      const fragment = all.get(value);
      if (!fragment) throw new Error(`There is no fragment ${value}.`);
      if (found.has(value)) return;
      found.set(value, fragment);
      fragmentsOf(fragment, all, found);
    },
  });
  return [...found.values()].sort((a, b) => a.name.value.localeCompare(b.name.value));
}
