import type { FieldNode } from 'graphql';
import { composeField } from '../compose/composeField.ts';
import { StatementDraft } from '../compose/statementDraft.ts';
import type { Operation, Shape } from '../compose/types.ts';
import { type RowStatement, rowStatement } from '../read/readRevision.ts';

/** A root field as one statement. */
export interface Root extends RowStatement {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly parameters: Record<string, unknown>;
  readonly shape: Shape;
  readonly draft: StatementDraft;
}

/** Cypher for the ids among the arguments that no record has. They are reported beside the value, since nothing meets a condition on one. */
const unknownIds = '[id IN $asked WHERE NOT EXISTS { (:Entity {id: id}) }]';

/** Composes one root field. */
export function composeRoot(operation: Operation, key: string, nodes: readonly FieldNode[]): Root {
  const draft = new StatementDraft(operation);
  const query = operation.schema.getQueryType();
  if (!query) throw new Error('The schema has no queries.');
  const piece = composeField(draft, { type: query, variable: undefined }, nodes);
  const ids = operation.notes.take();
  if (ids.length > 0) draft.parameters.asked = ids;
  const value = piece.expression ?? 'null';
  const texts = rowStatement(piece.calls, ids.length > 0 ? { value, unknown: unknownIds } : { value });
  return { key, nodes, ...texts, parameters: draft.parameters, shape: piece.shape, draft };
}
