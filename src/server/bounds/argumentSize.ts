import {
  type GraphQLArgument,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
} from 'graphql';

/** Sizes of the values of a field's arguments. */
export interface ArgumentSize {
  /** The single tests of its filters, each of which is planned; a list to choose from is one. */
  conditions: number;
  /** The values that its filters compare with, those of lists too. */
  values: number;
  /** The deepest nesting of filters, through `and`, `or`, `not` and joined records. */
  nesting: number;
  /** The longest list. */
  list: number;
  /** The longest text, in characters. */
  text: number;
}

/** Measures coerced arguments by their types; a filter is an input object whose name ends in `Filter`. */
export function argumentSize(
  args: readonly GraphQLArgument[],
  values: Readonly<Record<string, unknown>>,
): ArgumentSize {
  const size: ArgumentSize = { conditions: 0, values: 0, nesting: 0, list: 0, text: 0 };
  for (const { name, type } of args) measure(type, values[name], 0, false, size);
  return size;
}

function measure(
  given: GraphQLInputType,
  value: unknown,
  depth: number,
  inFilter: boolean,
  size: ArgumentSize,
): void {
  if (value === null || value === undefined) return;
  const type = getNullableType(given);
  if (isListType(type)) {
    if (!Array.isArray(value)) return;
    size.list = Math.max(size.list, value.length);
    const { conditions } = size;
    for (const item of value) measure(type.ofType, item, depth, inFilter, size);
    // `in` is one test, however many it names; each filter of an `and` or `or` is a test of its own.
    if (isLeafType(getNamedType(type))) size.conditions = Math.min(size.conditions, conditions + 1);
    return;
  }
  if (isInputObjectType(type)) {
    const isFilter = type.name.endsWith('Filter');
    // An object that tests one value is not a level of its own: only a filter that can hold further filters is.
    const below = isFilter && 'and' in type.getFields() ? depth + 1 : depth;
    size.nesting = Math.max(size.nesting, below);
    for (const [name, field] of Object.entries(type.getFields()))
      measure(field.type, Reflect.get(value, name), below, inFilter || isFilter, size);
    return;
  }
  if (inFilter) {
    size.conditions += 1;
    size.values += 1;
  }
  if (typeof value === 'string' && !isEnumType(type)) size.text = Math.max(size.text, value.length);
}
