/** Characters of a text that take as much memory as another value. */
export const CHARACTERS_OF_VALUE = 50;

/** Returns the number of values in rows that were read, a long text counted as several. */
export function weightOf(value: unknown): number {
  if (typeof value === 'string') return 1 + value.length / CHARACTERS_OF_VALUE;
  if (typeof value !== 'object' || value === null) return 1;
  let weight = 1;
  for (const each of Array.isArray(value) ? value : Object.values(value)) weight += weightOf(each);
  return weight;
}
