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
import { checkFirst } from './checkFirst.ts';
import { contradiction } from './contradiction.ts';
import { type PlaceRules, placeRules } from './placeRules.ts';
import { readId } from './readId.ts';
import { readNumber } from './readNumber.ts';
import { type Part, readText } from './readText.ts';

/**
 * The edge of every field: its arguments, coerced, in the normal form of their places and held to the rules that the schema's directives
 * lay down. Whatever answers the field may trust them.
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
    given[name] = read(operation, type, given[name], placeRules(operation.schema, argument), name);
  }
  return given;
}

function read(
  operation: Operation,
  type: GraphQLInputType,
  value: unknown,
  rules: PlaceRules,
  path: string,
): unknown {
  if (value === null || value === undefined) return value;
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const items = value as readonly unknown[];
    const { size, ...ofItems } = rules;
    checkSize(items, size, path);
    if (path === 'kinds' && items.length === 0)
      operation.notes.notices.add('`kinds` names nothing, and no record is of no kind.');
    return items.map((item, index) => read(operation, bare.ofType, item, ofItems, `${path}[${index}]`));
  }
  if (isInputObjectType(bare))
    return readObject(operation, bare, value as Readonly<Record<string, unknown>>, rules, path);
  if (typeof value === 'number') return readNumber(value, rules, path);
  if (typeof value !== 'string' || isEnumType(bare)) return value;
  if (bare.name !== 'ID') return bare.name === 'String' ? readText(value, rules, partOf(path), path) : value;
  const id = readId(value, rules, operation.sources.entityKinds, path);
  operation.notes.id(id, path);
  return id;
}

const partOf = (path: string): Part | null =>
  path.endsWith('.contains') ? 'within' : path.endsWith('.startsWith') ? 'start' : null;

function checkSize(items: readonly unknown[], size: PlaceRules['size'], path: string): void {
  if (!size || (items.length >= size.from && items.length <= size.to)) return;
  throw badInput(
    `\`${path}\` has ${items.length} items, where ${size.from} to ${size.to} may stand.`,
    items.length > size.to ? `Ask for at most ${size.to} at a time.` : 'Name some, or leave it out.',
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
    // What a filter compares with keeps the rules of the field that is compared.
    const rules = compares ? { ...own, ...above } : own;
    out[name] = read(operation, field.type, part, rules, `${path}.${name}`);
  }
  return out;
}

/** Says where a filter can be met by nothing for want of conditions. */
function checkCombinations(
  { notes }: Operation,
  { or, not }: Readonly<Record<string, unknown>>,
  path: string,
): void {
  if (Array.isArray(or) && or.length === 0)
    notes.notices.add(`Nothing meets \`${path}\`, since \`or\` names nothing.`);
  if (typeof not === 'object' && not !== null && Object.keys(not).length === 0)
    notes.notices.add(`Nothing meets \`${path}\`, since \`not: {}\` shuts out everything.`);
}

/** Refuses to compare with null, and says where nothing can meet what is asked. */
function checkComparisons(
  { notes }: Operation,
  tests: Readonly<Record<string, unknown>>,
  path: string,
): void {
  const name = path.slice(path.lastIndexOf('.') + 1);
  for (const [operator, test] of Object.entries(tests)) {
    if (test !== null) continue;
    throw badInput(
      `\`${name}: { ${operator}: null }\` compares with nothing.`,
      `Leave \`${operator}\` out, or ask for what is unknown with \`${name}: { isNull: true }\`.`,
    );
  }
  const why = contradiction(tests);
  if (why) notes.notices.add(`Nothing meets \`${path}\`, since ${why}.`);
}
