import { isInputObjectType } from 'graphql';
import type { FieldSources } from '../sources/fieldSources.ts';

/** Sees that the projection answers no field of a case filter that the schema does not have; gives all that is wrong, a sentence each. */
export function checkColumns(sources: FieldSources, filterColumns: ReadonlySet<string>): string[] {
  const type = sources.schema.getType('CaseFilter');
  const fields = isInputObjectType(type) ? type.getFields() : {};
  return [...filterColumns]
    .filter((name) => !(name in fields))
    .map(
      (name) =>
        `src/projection/filter/leafMasks.ts answers CaseFilter.${name}, which the schema does not have.`,
    );
}
