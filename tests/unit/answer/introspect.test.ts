import { expect, test } from '@jest/globals';
import { execute, getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { introspect } from '../../../src/answer/operation/introspect.ts';
import { buildSchema, readSdl } from '../../../src/answer/schema/buildSchema.ts';
import { fragmentsOf, rootFields } from '../../../src/answer/schema/selection.ts';
import { turnsOfOthers } from '../../support/turnsOfOthers.ts';

const schema = buildSchema(await readSdl());

/** Answers the first root field of an operation. */
async function answered(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const definition = getOperationAST(document);
  const root = schema.getQueryType();
  if (!definition || !root) throw new Error('There is no operation.');
  const fields = rootFields(
    { schema, fragments: fragmentsOf(document), variables },
    root,
    definition.selectionSet,
  );
  const [nodes = []] = fields.values();
  return introspect({ schema, document, definition, variables }, nodes);
}

const operations: [string, string, Record<string, unknown>?][] = [
  ['the operation of every client', getIntrospectionQuery({ descriptions: true, schemaDescription: true })],
  [
    'one with all that newer clients ask',
    getIntrospectionQuery({
      specifiedByUrl: true,
      oneOf: true,
      directiveIsRepeatable: true,
      inputValueDeprecation: true,
    }),
  ],
  [
    'other names, in another order',
    '{ s: __schema { d: directives { name } t: types { n: name } u: types { kind } queryType { name } } }',
  ],
  [
    'fields that merge',
    '{ __schema { types { name } ...A types { fields { name } } } } fragment A on __Schema { types { kind } }',
  ],
  [
    'variables',
    'query ($deep: Boolean!, $old: Boolean) { __schema { types { name fields(includeDeprecated: $old) { name type @include(if: $deep) { name } } } } }',
    { deep: false, old: true },
  ],
  ['types that are skipped', '{ __schema { types @skip(if: true) { name } queryType { name } } }'],
  ['one type', '{ __type(name: "Case") { name fields { name args { name } } } }'],
  ['a type that is not there', '{ __type(name: "Nobody") { name } }'],
];

test.each(operations)('introspection answers as graphql-js does: %s', async (_, query, variables = {}) => {
  const expected = await execute({ schema, document: parse(query), variableValues: variables });
  expect(expected.errors).toBeUndefined();
  expect(JSON.stringify(await answered(query, variables))).toBe(JSON.stringify(expected.data));
});

test('reading the whole schema leaves the event loop to others many times', async () => {
  expect(await turnsOfOthers(() => answered(getIntrospectionQuery()))).toBeGreaterThan(8);
});
