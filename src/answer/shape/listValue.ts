/** Returns a value of a statement as the list that its text makes it: a row of values, or a list of rows. */
export function listValue(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error(`A statement returned ${value === null ? 'null' : typeof value} in place of a list.`);
}
