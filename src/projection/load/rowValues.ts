/** Values of a row as what they must be; anything else is a graph that breaks docs/model.md, and a bug. */
const wrong = (value: unknown, rule: string): Error =>
  new Error(`The graph gave ${JSON.stringify(value)} for ${rule}.`);

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
  if (typeof value !== 'boolean') throw wrong(value, 'a yes or no');
  return value;
}

export function asList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw wrong(value, 'a list');
  return value;
}

export const asTexts = (value: unknown): string[] => asList(value).map(asText);

/** An interval's first and last day; either end may be open. */
export const asInterval = (value: unknown): readonly [string | null, string | null] => {
  const [first, last] = asList(value);
  return [asTextOrNull(first), asTextOrNull(last)];
};
