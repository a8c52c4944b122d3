import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { isConnection } from '../compose/composeConnection.ts';
import type { FieldSources } from '../sources/fieldSources.ts';
import { sampleValue } from './sampleValue.ts';

/** An operation that makes the composer write every fragment it names once. `mayScan` is true if its plan may scan. */
export interface Probe {
  readonly about: string;
  readonly query: string;
  readonly mayScan: boolean;
}

/** Returns operations that together use every coordinate that Cypher answers: fields, edges, filters, operators and orders. */
export function probesOf(sources: FieldSources): Probe[] {
  const query = sources.schema.getQueryType();
  if (!query) return [];
  const roots = Object.values(query.getFields()).filter(
    (field) => sources.field(query, field.name).by === 'fragment',
  );
  const records = sources.possibleTypes('Node');
  const isLookup = (field: GraphQLField<unknown, unknown>) =>
    records.some((type) => type === getNullableType(field.type));
  const lookedUp = roots.filter(isLookup).map((field) => getNullableType(field.type));
  return [
    ...roots.map((field) => ({
      about: `Query.${field.name}`,
      // What is below a record is seen once, at its look-up: a list of them needs only its own parts.
      query: `{ ${selectField(sources, field, isConnection(field.type) ? 1 : 2)} }`,
      mayScan: !isLookup(field),
    })),
    ...records.filter((type) => !lookedUp.includes(type)).map((type) => recordProbe(sources, type)),
    ...roots.flatMap((field) => orderProbes(field)),
  ];
}

/** Selects each field of a kind of record that no root field looks up: such a record is only reached through `node`. */
const recordProbe = (sources: FieldSources, type: GraphQLObjectType): Probe => ({
  about: type.name,
  query: `{ node(id: "probe") { ... on ${type.name} { ${Object.values(type.getFields())
    .map((field) => selectField(sources, field, 1))
    .join(' ')} } } }`,
  mayScan: false,
});

function orderProbes(field: GraphQLField<unknown, unknown>): Probe[] {
  const input = getNamedType(field.args.find((arg) => arg.name === 'orderBy')?.type);
  if (!isInputObjectType(input)) return [];
  const values = getNamedType(input.getFields().field?.type);
  if (!isEnumType(values)) return [];
  const selections = values
    .getValues()
    .map(({ name }) => `${name}: ${field.name}(orderBy: { field: ${name} }) { edges { cursor } }`);
  return selections.map((selection) => ({ about: values.name, query: `{ ${selection} }`, mayScan: true }));
}

function selectField(sources: FieldSources, field: GraphQLField<unknown, unknown>, depth: number): string {
  const args = field.args
    .filter(isRequired)
    .map((arg) => `${arg.name}: ${JSON.stringify(sampleValue(arg.type))}`);
  const call = args.length === 0 ? '' : `(${args.join(', ')})`;
  const named = getNamedType(field.type);
  return isLeafType(named)
    ? `${field.name}${call}`
    : `${field.name}${call} { ${selectionOf(sources, named, depth - 1)} }`;
}

const isRequired = (arg: GraphQLArgument) => isNonNullType(arg.type) && arg.defaultValue === undefined;

/** Returns the selection of a value: the parts of a connection whole, other objects down to `depth`, and below that one leaf. */
function selectionOf(sources: FieldSources, type: GraphQLOutputType, depth: number): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return '__typename';
  const fields = Object.values(type.getFields());
  if (/(Connection|Edge)$/.test(type.name))
    return fields.map((field) => selectField(sources, field, depth + 1)).join(' ');
  if (depth <= 0) return fields.find((field) => isLeafType(getNamedType(field.type)))?.name ?? '__typename';
  return fields.map((field) => selectField(sources, field, depth)).join(' ');
}
