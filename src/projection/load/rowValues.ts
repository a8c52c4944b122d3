/** The error for a value that docs/model.md does not allow: a bug of whatever wrote it to the graph. */
const wrong = (value: unknown, rule: string): Error =>
  new Error(`The graph has ${JSON.stringify(value)} where ${rule} is expected.`);

export function asText(value: unknown): string {
  if (typeof value !== 'string') throw wrong(value, 'a text');
  return value;
}

export const asTextOrNull = (value: unknown): string | null => (value === null ? null : asText(value));

export function asNumber(value: unknown): number {
  if (typeof value !== 'number') throw wrong(value, 'a number');
  return value;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw wrong(value, 'true or false');
  return value;
}

export function asList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw wrong(value, 'a list');
  return value;
}

export const asTexts = (value: unknown): string[] => asList(value).map(asText);

/** The first and last day of an interval; either may be null. */
export const asInterval = (value: unknown): readonly [string | null, string | null] => {
  const [first, last] = asList(value);
  return [asTextOrNull(first), asTextOrNull(last)];
};
