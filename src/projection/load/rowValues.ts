/** Values of a row as what they must be; anything else is a graph that breaks docs/model.md, and a bug. */
const wrong = (value: unknown, rule: string): Error =>
  new Error(`The graph gave ${JSON.stringify(value)} for ${rule}.`);

export function text(value: unknown): string {
  if (typeof value !== 'string') throw wrong(value, 'a text');
  return value;
}

export const textOrNull = (value: unknown): string | null => (value === null ? null : text(value));

export function number(value: unknown): number {
  if (typeof value !== 'number') throw wrong(value, 'a number');
  return value;
}

export function boolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw wrong(value, 'a yes or no');
  return value;
}

export function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw wrong(value, 'a list');
  return value;
}

export const texts = (value: unknown): string[] => list(value).map(text);

/** An interval's first and last day; either end may be open. */
export const interval = (value: unknown): readonly [string | null, string | null] => {
  const [first, last] = list(value);
  return [textOrNull(first), textOrNull(last)];
};
