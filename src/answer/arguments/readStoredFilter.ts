import { coerceInputValue, isInputObjectType } from 'graphql';
import { badInput } from '../../errors.ts';
import type { CaseFilter } from '../../generated/schema.ts';
import type { Operation } from '../compose/types.ts';
import { ArgumentNotes } from './argumentNotes.ts';
import { readValue } from './readArguments.ts';

/** Returns a `CaseFilter` that a record holds in JSON, coerced and held to the rules of an argument. The caller wrote none of it and gets no notes. */
export function readStoredFilter(operation: Operation, text: string): CaseFilter {
  const type = operation.schema.getType('CaseFilter');
  if (!isInputObjectType(type)) throw new Error('The schema has no CaseFilter.');
  const coerced: unknown = coerceInputValue(JSON.parse(text), type, (path, _, error) => {
    const place = path.length > 0 ? ` at ${path.join('.')}` : '';
    throw badInput(
      `The stored filter ${text} is not a CaseFilter${place}: ${error.message}`,
      'Correct it in the file that it comes from, and import that again.',
    );
  });
  return readValue({ ...operation, notes: new ArgumentNotes() }, type, coerced, {}, 'where') as CaseFilter;
}
