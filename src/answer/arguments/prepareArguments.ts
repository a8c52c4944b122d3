import type { FieldSources } from '../sources/fieldSources.ts';

/** Returns the arguments in the form that the field's fragment takes; `src/fields/Type/field.argument.ts` converts some of them. */
export function prepareArguments(
  sources: FieldSources,
  coordinate: string,
  args: Record<string, unknown>,
): Record<string, unknown> {
  const prepared: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(args)) {
    const prepare = sources.files.preparations.get(`${coordinate}.${name}`);
    prepared[name] = prepare ? prepare(value) : value;
  }
  return prepared;
}
