import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
  parse,
} from 'graphql';
import { filterStatements } from '../../../src/answer/check/filterStatements.ts';
import { composeOperation } from '../../../src/answer/operation/composeOperation.ts';
import { FieldSources } from '../../../src/answer/sources/fieldSources.ts';
import { readSources } from '../../../src/answer/sources/readSources.ts';

const typeOf = (field: GraphQLField<unknown, unknown> | undefined): GraphQLObjectType | undefined => {
  const type = getNamedType(field?.type);
  return isObjectType(type) ? type : undefined;
};

/** The statements of every connection below a record and of every filter, each under a line that names it. */
export async function connectionStatements(): Promise<string> {
  const sources = new FieldSources(await readSources());
  const { schema } = sources;
  const connections = sources
    .possibleTypes('Node')
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => statementOf(type, field, schema, sources)),
    );
  const filters = filterStatements(sources).map(({ about, text }) => `// ${about}\n${text}\n`);
  return [...connections, ...filters].join('\n');
}

function statementOf(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  schema: GraphQLSchema,
  sources: FieldSources,
): string[] {
  const edge = typeOf(typeOf(field)?.getFields().edges);
  if (!edge) return [];
  const root = Object.values(schema.getQueryType()?.getFields() ?? {}).find(
    ({ type: given }) => given === type,
  );
  if (!root) throw new Error(`Nothing looks up one ${type.name}.`);
  const own = Object.keys(edge.getFields()).filter((name) => name !== 'node');
  const filter = getNamedType(field.args.find(({ name }) => name === 'where')?.type);
  const where = isInputObjectType(filter) ? '(where: { id: { eq: "case/some" } })' : '';
  const connection = `${field.name}${where} { totalCount edges { ${own.join(' ')} node { __typename } } }`;
  const counts = Object.keys(type.getFields()).filter((name) => name === 'caseCount');
  const document = parse(`{ ${root.name}(id: "some") { ${counts.join(' ')} ${connection} } }`);
  return composeOperation(sources, document).map(({ text }) => `// ${type.name}.${field.name}\n${text}\n`);
}
