import {
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { limitExceeded } from './limitExceeded.ts';

/** The response keys of a root selection, through its fragments; what is about the schema alone costs no statement. */
function responseKeys(
  context: ValidationContext,
  selections: SelectionSetNode,
  keys: Set<string>,
  seen: Set<string>,
) {
  for (const selection of selections.selections) {
    if (selection.kind === Kind.FIELD) {
      if (!selection.name.value.startsWith('__')) keys.add(selection.alias?.value ?? selection.name.value);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      responseKeys(context, selection.selectionSet, keys, seen);
    } else if (!seen.has(selection.name.value)) {
      seen.add(selection.name.value);
      const fragment = context.getFragment(selection.name.value);
      if (fragment) responseKeys(context, fragment.selectionSet, keys, seen);
    }
  }
}

/** Allows an operation at most `limit` root fields, since each becomes a statement of its own. */
export const rootFieldsRule =
  (limit: number): ValidationRule =>
  (context) => ({
    OperationDefinition(operation) {
      const keys = new Set<string>();
      responseKeys(context, operation.selectionSet, keys, new Set());
      if (keys.size <= limit) return;
      const refusal = limitExceeded('rootFields', limit, keys.size);
      context.reportError(new GraphQLError(refusal.message, { nodes: operation, originalError: refusal }));
    },
  });
