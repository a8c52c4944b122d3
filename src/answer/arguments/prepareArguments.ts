import type { FieldSources } from '../sources/fieldSources.ts';

/** The arguments as the field's fragment takes them: some values have a form of their own, made by `src/fields/Type/field.argument.ts`. */
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
