import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Answers } from '../answers.ts';

/** An operation that makes the composer write every fragment it names once; `scans` tells whether its plan may scan. */
export interface Probe {
  readonly about: string;
  readonly query: string;
  readonly mayScan: boolean;
}

/** Operations that together use every coordinate answered by Cypher: fields, edges, filters, operators and orders. */
export function probesOf(answers: Answers): Probe[] {
  const query = answers.schema.getQueryType();
  if (!query) return [];
  const roots = Object.values(query.getFields()).filter(
    (field) => answers.field(query, field.name).by === 'fragment',
  );
  const records = answers.possibleTypes('Node');
  return [
    ...records.flatMap((type) => recordProbes(answers, type)),
    ...roots.map((field) => ({
      about: `Query.${field.name}`,
      query: `{ ${selectField(answers, field, 2)} }`,
      mayScan: true,
    })),
    ...roots.flatMap((field) => filterProbes(field)),
    ...roots.flatMap((field) => orderProbes(answers, field)),
  ];
}

/** Each field of a record below its id, where nothing may be scanned. */
const recordProbes = (answers: Answers, type: GraphQLObjectType): Probe[] => [
  {
    about: type.name,
    query: `{ node(id: "probe") { ... on ${type.name} { ${Object.values(type.getFields())
      .map((field) => selectField(answers, field, 1))
      .join(' ')} } } }`,
    mayScan: false,
  },
];

function filterProbes(field: GraphQLField<unknown, unknown>): Probe[] {
  const where = field.args.find((arg) => arg.name === 'where');
  const type = getNamedType(where?.type);
  if (!isInputObjectType(type)) return [];
  const samples = Object.values(type.getFields())
    .filter((each) => !['and', 'or', 'not'].includes(each.name))
    .map((each) => `{ ${each.name}: ${sample(each.type, 1)} }`);
  return [
    {
      about: type.name,
      query: `{ ${field.name}(where: { or: [${samples.join(', ')}] }) { totalCount } }`,
      mayScan: true,
    },
  ];
}

function orderProbes(_answers: Answers, field: GraphQLField<unknown, unknown>): Probe[] {
  const input = getNamedType(field.args.find((arg) => arg.name === 'orderBy')?.type);
  if (!isInputObjectType(input)) return [];
  const values = getNamedType(input.getFields().field?.type);
  if (!isEnumType(values)) return [];
  const selections = values
    .getValues()
    .map(({ name }) => `${name}: ${field.name}(orderBy: { field: ${name} }) { edges { cursor } }`);
  return selections.map((selection) => ({ about: values.name, query: `{ ${selection} }`, mayScan: true }));
}

function selectField(answers: Answers, field: GraphQLField<unknown, unknown>, depth: number): string {
  const args = field.args.filter(isRequired).map((arg) => `${arg.name}: ${sample(arg.type, 1)}`);
  const call = args.length === 0 ? '' : `(${args.join(', ')})`;
  const named = getNamedType(field.type);
  return isLeafType(named)
    ? `${field.name}${call}`
    : `${field.name}${call} { ${selectionOf(answers, named, depth - 1)} }`;
}

const isRequired = (arg: GraphQLArgument) => isNonNullType(arg.type) && arg.defaultValue === undefined;

/** What is selected of a value: the parts of a connection whole, other objects down to `depth`, and below that one leaf alone. */
function selectionOf(answers: Answers, type: GraphQLOutputType, depth: number): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return '__typename';
  const fields = Object.values(type.getFields());
  if (/(Connection|Edge)$/.test(type.name))
    return fields.map((field) => selectField(answers, field, depth + 1)).join(' ');
  if (depth <= 0) return fields.find((field) => isLeafType(getNamedType(field.type)))?.name ?? '__typename';
  return fields.map((field) => selectField(answers, field, depth)).join(' ');
}

const scalars: Readonly<Record<string, string>> = {
  Int: '1',
  Float: '1.5',
  Boolean: 'true',
  PartialDate: '"2019"',
  Date: '"2019-03-01"',
};

/** A value of an input type, with everything in it that `depth` allows. */
function sample(type: GraphQLInputType, depth: number): string {
  const bare = getNullableType(type);
  if (isListType(bare)) return `[${sample(bare.ofType, depth)}]`;
  if (isEnumType(bare)) return bare.getValues()[0]?.name ?? 'null';
  if (!isInputObjectType(bare)) return scalars[String(bare)] ?? '"probe"';
  const fields = Object.values(bare.getFields()).filter(
    (field) => depth > 0 || !['and', 'or', 'not', 'cases'].includes(field.name),
  );
  const nested = 'and' in bare.getFields() ? fields.slice(0, 1) : fields;
  return `{ ${nested.map((field) => `${field.name}: ${sample(field.type, depth - 1)}`).join(', ')} }`;
}
