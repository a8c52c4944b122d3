import { type GraphQLObjectType, getNamedType, isLeafType, isNonNullType } from 'graphql';
import type { Fragment } from '../fragment/fragment.ts';
import type { FieldSources } from '../sources/fieldSources.ts';
import { type CursorKey, cursorKeys, type KeyTest } from './cursor.ts';

/** The order of a connection; ties are always in the order of ids. */
export interface Order {
  /** The name in its cursors, so that none is taken for that of another order. */
  readonly name: string;
  readonly descending: boolean;
  /** The stored property to order by; `id` needs no tie-break. */
  readonly property?: string;
  /** Or the expression, over `node` or the variables of the connection. */
  readonly fragment?: Fragment;
  /** Or the edge's own property, such as the number of cases that join the two. */
  readonly edgeField?: string;
  readonly nullable: boolean;
  /** Tests the key in a cursor. */
  readonly isKey: KeyTest<CursorKey>;
  /** True if the key alone identifies an edge, whose node has no id. */
  readonly unique?: boolean;
}

/** Orders by a count, which begin with the greatest unless another direction is given. */
export const countOrders: ReadonlySet<string> = new Set([
  'CASES',
  'POSTS',
  'TARGETS',
  'COMPANIES',
  'COUNTRIES',
  'REPORTS',
]);

/** True if an order begins with the greatest. */
export const descends = ({
  field,
  direction,
}: {
  readonly field: string;
  readonly direction?: string | null;
}): boolean => (direction ?? (countOrders.has(field) ? 'DESC' : 'ASC')) === 'DESC';

const camelCase = (value: string) =>
  value.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

const singular = (word: string) => (word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, ''));

/** The field that an order value sorts by: `PUBLISHED_ON` is `publishedOn`, `CASES` is `caseCount`. */
const fieldOf = (type: GraphQLObjectType, value: string): string | undefined =>
  [camelCase(value), `${singular(camelCase(value))}Count`].find((name) =>
    isLeafType(getNamedType(type.getFields()[name]?.type)),
  );

const isNullable = (type: GraphQLObjectType, name: string) => !isNonNullType(type.getFields()[name]?.type);

const isNumber = (type: GraphQLObjectType, name: string) =>
  ['Int', 'Float'].includes(getNamedType(type.getFields()[name]?.type)?.name ?? '');

/** True if a fragment without a field of its type yields numbers: one that begins with a minus or `size` does, all others yield texts. */
const givesNumber = ({ body }: Fragment): boolean =>
  ['-', 'size'].includes(body.find(({ kind }) => kind !== 'space')?.text ?? '');

function keyTest(numeric: boolean, nullable: boolean): KeyTest<CursorKey> {
  const test: KeyTest<string | number> = numeric ? cursorKeys.number : cursorKeys.text;
  return nullable ? cursorKeys.orUnknown(test) : test;
}

/** Finds what answers an order: the edge's own property, the value's file, the field of that name, or the stored property. */
export function findOrder(
  sources: FieldSources,
  enumName: string,
  value: string,
  descending: boolean,
  edge: GraphQLObjectType,
  node: GraphQLObjectType | undefined,
): Order {
  const name = `${value} ${descending ? 'DESC' : 'ASC'}`;
  const own = fieldOf(edge, value);
  if (own && own !== 'node') {
    const nullable = isNullable(edge, own);
    return { name, descending, edgeField: own, nullable, isKey: keyTest(isNumber(edge, own), nullable) };
  }
  const field = node && fieldOf(node, value);
  const nullable = node === undefined || field === undefined || isNullable(node, field);
  const fragment =
    sources.order(enumName, value) ?? (node && field ? sources.fragmentOf(node, field) : undefined);
  const numeric = field !== undefined && node !== undefined && isNumber(node, field);
  if (fragment)
    return {
      name,
      descending,
      fragment,
      nullable,
      isKey: keyTest(numeric || givesNumber(fragment), nullable),
    };
  if (!field) throw new Error(`Nothing answers the order ${enumName}.${value}.`);
  return { name, descending, property: field, nullable, isKey: keyTest(numeric, nullable) };
}

/** The order of a connection that has no `orderBy`: by score where its edges have one, by `cypher/Edge/cursor.cypher` where there is that file, else by id. */
export function defaultOrder(sources: FieldSources, edge: GraphQLObjectType): Order {
  if ('score' in edge.getFields())
    return {
      name: 'SCORE DESC',
      descending: true,
      edgeField: 'score',
      nullable: false,
      isKey: cursorKeys.number,
    };
  const fragment = sources.fragment(`${edge.name}.cursor`);
  if (!fragment)
    return { name: 'ID ASC', descending: false, property: 'id', nullable: false, isKey: cursorKeys.text };
  const name = `${edge.name.replace(/Edge$/, '').toUpperCase()} ASC`;
  const isKey = keyTest(givesNumber(fragment), false);
  return { name, descending: false, fragment, nullable: false, isKey, unique: true };
}
