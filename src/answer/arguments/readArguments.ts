import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getArgumentValues,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { badInput } from '../../errors.ts';
import type { Operation } from '../compose/types.ts';
import { contradiction } from './contradiction.ts';
import { inputList, inputObject } from './inputValues.ts';
import { type PlaceRules, placeRules } from './placeRules.ts';
import { readId } from './readId.ts';
import { type Part, readText } from './readText.ts';
import { showArgument } from './showArgument.ts';

/**
 * Returns the arguments of a field: coerced, in their normal form and checked against the rules of the schema's directives. The code that
 * answers the field may trust them.
 */
export function readArguments(
  operation: Operation,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): Record<string, unknown> {
  const given = getArgumentValues(field, node, operation.variables);
  checkFirst(operation, field, given);
  for (const argument of field.args) {
    const { name, type } = argument;
    if (given[name] === undefined || name === 'after') continue;
    given[name] = readValue(operation, type, given[name], placeRules(operation.schema, argument), name);
  }
  return given;
}

/** Reads a coerced value of a place: in normal form, and held to the rules of the place. */
export function readValue(
  operation: Operation,
  type: GraphQLInputType,
  value: unknown,
  rules: PlaceRules,
  path: string,
): unknown {
  if (value === null || value === undefined) return value;
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const items = inputList(value);
    const { size, ...ofItems } = rules;
    checkSize(items, size, path);
    if (path === 'kinds' && items.length === 0)
      operation.notes.notices.add('Nothing matches, because `kinds` is an empty list.');
    return items.map((item, index) => readValue(operation, bare.ofType, item, ofItems, `${path}[${index}]`));
  }
  if (isInputObjectType(bare)) return readObject(operation, bare, inputObject(value), rules, path);
  if (typeof value === 'number') return readNumber(value, rules, path);
  if (typeof value !== 'string' || isEnumType(bare)) return value;
  if (bare.name !== 'ID') return bare.name === 'String' ? readText(value, rules, partOf(path), path) : value;
  // Records that are joined to another are asked for under either id.
  const written = readId(value, rules, operation.sources.idKinds, path);
  const id = operation.context?.joined.get(written) ?? written;
  operation.notes.id(id, path);
  return id;
}

const partOf = (path: string): Part | null =>
  path.endsWith('.contains') ? 'within' : path.endsWith('.startsWith') ? 'start' : null;

function checkSize(items: readonly unknown[], size: PlaceRules['size'], path: string): void {
  if (!size || (items.length >= size.from && items.length <= size.to)) return;
  throw badInput(
    `\`${path}\` has ${items.length} items; ${size.from} to ${size.to} are allowed.`,
    items.length > size.to ? `Use at most ${size.to} at a time.` : 'Add an item, or leave the list out.',
  );
}

function readObject(
  operation: Operation,
  type: GraphQLInputObjectType,
  value: Readonly<Record<string, unknown>>,
  above: PlaceRules,
  path: string,
): Record<string, unknown> {
  const fields = type.getFields();
  const compares = type.name.endsWith('Filter') && !('and' in fields);
  if (compares) checkComparisons(operation, value, path);
  else if ('and' in fields) checkCombinations(operation, value, path);
  const out: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) {
    const field = fields[name];
    if (!field) continue;
    const own = placeRules(operation.schema, field);
    // The values of a comparison follow the rules of the field that is compared.
    const rules = compares ? { ...own, ...above } : own;
    out[name] = readValue(operation, field.type, part, rules, `${path}.${name}`);
  }
  return out;
}

/** Adds a notice if empty conditions make a filter impossible to meet. */
function checkCombinations(
  { notes }: Operation,
  { or, not }: Readonly<Record<string, unknown>>,
  path: string,
): void {
  if (Array.isArray(or) && or.length === 0)
    notes.notices.add(`Nothing matches \`${path}\`, because \`or\` is an empty list.`);
  if (typeof not === 'object' && not !== null && Object.keys(not).length === 0)
    notes.notices.add(`Nothing matches \`${path}\`, because \`not: {}\` excludes everything.`);
}

/** Throws if a comparison is with null, and adds a notice if no value can meet the conditions. */
function checkComparisons(
  { notes }: Operation,
  tests: Readonly<Record<string, unknown>>,
  path: string,
): void {
  const name = path.slice(path.lastIndexOf('.') + 1);
  for (const [operator, test] of Object.entries(tests)) {
    if (test !== null) continue;
    throw badInput(
      `\`${name}: { ${operator}: null }\` compares with null, which no value equals.`,
      `Leave \`${operator}\` out, or match unknown values with \`${name}: { isNull: true }\`.`,
    );
  }
  const why = contradiction(tests);
  if (why) notes.notices.add(`Nothing matches \`${path}\`, because ${why}.`);
}

/** Throws if `first` is outside its bounds. */
export function checkFirst(
  { maximum }: Pick<Operation, 'maximum'>,
  field: GraphQLField<unknown, unknown>,
  { first }: Readonly<Record<string, unknown>>,
): void {
  if (typeof first !== 'number' || (first >= 0 && first <= maximum)) return;
  const pages = field.args.some(({ name }) => name === 'after');
  throw badInput(
    `\`first: ${first}\` is outside 0 to ${maximum}.`,
    first < 0
      ? 'Use 0 or more.'
      : `Use at most ${maximum}${pages ? ' and page with `after: endCursor`' : ''}.`,
  );
}

/** Returns a number. Throws if it is outside the range of its place. */
function readNumber(value: number, { range }: PlaceRules, path: string): number {
  if (!range || (value >= range.from && value <= range.to)) return value;
  const span = `${range.from} to ${range.to}`;
  throw badInput(`${showArgument(path, value)} is outside ${span}.`, `Use a value from ${span}.`);
}
