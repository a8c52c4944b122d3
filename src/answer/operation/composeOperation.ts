import { type DocumentNode, getOperationAST } from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { defaultLimits } from '../../limits.ts';
import { Asked } from '../arguments/argumentNotes.ts';
import type { Operation } from '../compose/statementDraft.ts';
import { parts } from '../parts.ts';
import type { Answers } from '../sources/fieldSources.ts';
import { composeRoot, fragmentsOf, type Root } from './composeRoot.ts';

/** The statements of an operation without variables, as they would be sent; nothing runs. */
export function composeOperation(answers: Answers, document: DocumentNode): Root[] {
  const definition = getOperationAST(document);
  const query = answers.schema.getQueryType();
  if (!definition || !query) return [];
  const fragments = fragmentsOf(document);
  const operation: Operation = {
    answers,
    fragments,
    variables: {},
    maximum: defaultLimits.first,
    asked: new Asked(),
    parts,
  };
  const selected = collectFields(answers.schema, fragments, {}, query, definition.selectionSet);
  return [...selected].map(([key, nodes]) => composeRoot(operation, key, nodes));
}
