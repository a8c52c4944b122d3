import { type GraphQLObjectType, getNamedType, isLeafType, isNonNullType } from 'graphql';
import type { Answers } from '../answers.ts';
import type { Fragment } from '../fragment/fragment.ts';

/** What a connection is ordered by; ties always go by id. */
export interface Order {
  /** What the cursor says, so that it is not taken for that of another order. */
  readonly name: string;
  readonly descending: boolean;
  /** The stored property to order by; `id` needs no tie-break. */
  readonly property?: string;
  /** Or the expression, over `node` or the variables of the connection. */
  readonly fragment?: Fragment;
  /** Or the edge's own property, such as the number of cases that join the two. */
  readonly edgeField?: string;
  readonly nullable: boolean;
  /** Whether the key alone tells edges apart, whose nodes have no id. */
  readonly unique?: boolean;
}

const camelCase = (value: string) =>
  value.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

const singular = (word: string) => (word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, ''));

/** The field that an order value stands for: `PUBLISHED_ON` is `publishedOn`, `CASES` is `caseCount`. */
const fieldOf = (type: GraphQLObjectType, value: string): string | undefined =>
  [camelCase(value), `${singular(camelCase(value))}Count`].find((name) =>
    isLeafType(getNamedType(type.getFields()[name]?.type)),
  );

const isNullable = (type: GraphQLObjectType, name: string) => !isNonNullType(type.getFields()[name]?.type);

/** Finds what answers an order: the edge's own property, the value's file, the field of that name, or the stored property. */
export function findOrder(
  answers: Answers,
  enumName: string,
  value: string,
  descending: boolean,
  edge: GraphQLObjectType,
  node: GraphQLObjectType | undefined,
): Order {
  const name = `${value} ${descending ? 'DESC' : 'ASC'}`;
  const own = fieldOf(edge, value);
  if (own && own !== 'node') return { name, descending, edgeField: own, nullable: isNullable(edge, own) };
  const field = node && fieldOf(node, value);
  const nullable = node === undefined || field === undefined || isNullable(node, field);
  const fragment =
    answers.order(enumName, value) ?? (node && field ? answers.fragmentOf(node, field) : undefined);
  if (fragment) return { name, descending, fragment, nullable };
  if (!field) throw new Error(`Nothing answers the order ${enumName}.${value}.`);
  return { name, descending, property: field, nullable };
}

/** The order of a connection that has no `orderBy`: by score where its edges have one, by `cypher/Edge/cursor.cypher` where there is that file, else by id. */
export function defaultOrder(answers: Answers, edge: GraphQLObjectType): Order {
  if ('score' in edge.getFields())
    return { name: 'SCORE DESC', descending: true, edgeField: 'score', nullable: false };
  const fragment = answers.fragment(`${edge.name}.cursor`);
  if (!fragment) return { name: 'ID ASC', descending: false, property: 'id', nullable: false };
  const name = `${edge.name.replace(/Edge$/, '').toUpperCase()} ASC`;
  return { name, descending: false, fragment, nullable: false, unique: true };
}
