import { type DocumentNode, getOperationAST } from 'graphql';
import { defaultLimits } from '../../limits.ts';
import { ArgumentNotes } from '../arguments/argumentNotes.ts';
import type { Operation } from '../compose/types.ts';
import { fragmentsOf, rootFields } from '../schema/selection.ts';
import type { FieldSources } from '../sources/fieldSources.ts';
import { composeRoot, type Root } from './composeRoot.ts';

/** The statements of an operation without variables, as they would be sent; nothing runs. */
export function composeOperation(sources: FieldSources, document: DocumentNode): Root[] {
  const definition = getOperationAST(document);
  const query = sources.schema.getQueryType();
  if (!definition || !query) return [];
  const fragments = fragmentsOf(document);
  const operation: Operation = {
    schema: sources.schema,
    sources,
    fragments,
    variables: {},
    maximum: defaultLimits.first,
    notes: new ArgumentNotes(),
  };
  return [...rootFields(operation, query, definition.selectionSet)].map(([key, nodes]) =>
    composeRoot(operation, key, nodes),
  );
}
