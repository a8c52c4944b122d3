import { type DocumentNode, getOperationAST } from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { defaultLimits } from '../../limits.ts';
import { ArgumentNotes } from '../arguments/argumentNotes.ts';
import type { Operation } from '../compose/statementDraft.ts';
import { parts } from '../parts.ts';
import type { FieldSources } from '../sources/fieldSources.ts';
import { composeRoot, fragmentsOf, type Root } from './composeRoot.ts';

/** The statements of an operation without variables, as they would be sent; nothing runs. */
export function composeOperation(sources: FieldSources, document: DocumentNode): Root[] {
  const definition = getOperationAST(document);
  const query = sources.schema.getQueryType();
  if (!definition || !query) return [];
  const fragments = fragmentsOf(document);
  const operation: Operation = {
    sources,
    fragments,
    variables: {},
    maximum: defaultLimits.first,
    notes: new ArgumentNotes(),
    parts,
  };
  const selected = collectFields(sources.schema, fragments, {}, query, definition.selectionSet);
  return [...selected].map(([key, nodes]) => composeRoot(operation, key, nodes));
}
