import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, Kind } from 'graphql';
import { composeField } from '../compose/composeField.ts';
import { lines } from '../compose/cypherText.ts';
import { type Operation, type Shape, Statement } from '../compose/statementDraft.ts';

/** A root field as one statement. */
export interface Root {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly text: string;
  readonly parameters: Record<string, unknown>;
  readonly shape: Shape;
  readonly statement: Statement;
}

/** Those of the ids that the arguments name which no record has: told beside the value, since a condition on one is met by nothing. */
const unknownIds = '[id IN $asked WHERE NOT EXISTS { (:Entity {id: id}) }] AS unknown';

/** Composes one root field. */
export function composeRoot(operation: Operation, key: string, nodes: readonly FieldNode[]): Root {
  const statement = new Statement(operation);
  const query = operation.answers.schema.getQueryType();
  if (!query) throw new Error('The schema has no queries.');
  const piece = composeField(statement, { type: query, variable: undefined }, nodes);
  const ids = operation.asked.take();
  if (ids.length > 0) statement.parameters.asked = ids;
  const text = lines(
    piece.calls,
    `RETURN ${piece.expression ?? 'null'} AS value${ids.length > 0 ? `, ${unknownIds}` : ''}`,
  );
  return { key, nodes, text, parameters: statement.parameters, shape: piece.shape, statement };
}

/** A document's fragments by their names. */
export function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  return fragments;
}
