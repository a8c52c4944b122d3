/** A coerced input object. */
export type InputObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is InputObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns a coerced value of an input type as an object. */
export function inputObject(value: unknown): InputObject {
  if (isObject(value)) return value;
  throw new Error('A value of an input type is not an object: arguments are coerced before they are read.');
}

/** Returns a coerced value of a list type as a list. */
export function inputList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error('A value of a list type is not a list: arguments are coerced before they are read.');
}
