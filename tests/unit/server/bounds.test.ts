import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { type StubServer, stubServer } from '../../support/stubServer.ts';

let server: StubServer;
beforeAll(async () => {
  server = await stubServer({
    limits: {
      depth: 5,
      aliases: 3,
      directives: 3,
      rootFields: 3,
      spreads: 10,
      selections: 700,
      repeats: 5_000,
      tokens: 400,
      bodyBytes: 20_000,
      variableDepth: 4,
      variableValues: 20,
    },
  });
});
afterAll(() => server.close());

const nested = (levels: number) => `{ ${'post { '.repeat(levels - 1)} id ${'} '.repeat(levels - 1)} }`;
const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

const passed: [bound: string, query: string, found: string][] = [
  ['depth', nested(6), '6 levels of fields'],
  ['depth', `{ ...A } fragment A on Query ${nested(6)}`, '6 levels of fields'],
  [
    'aliases',
    `{ ${times(4, (i) => `a${i}: __typename`)} post { ${times(4, (i) => `b${i}: id`)} } }`,
    '4 aliases',
  ],
  [
    'directives',
    `{ word ${times(4, (i) => `x${i}: word @skip(if: false)`)} }`.replace(/x\d: /g, ''),
    '4 directives',
  ],
  ['rootFields', '{ word post { id } a: word b: word }', '4 root fields'],
  [
    'rootFields',
    '{ ...A b: word } fragment A on Query { word ... on Query { post { id } a: word } }',
    '4 root fields',
  ],
  ['tokens', `{ ${'word '.repeat(399)} }`, 'more than 400 tokens'],
  ['spreads', `{ ${'...A '.repeat(11)} } fragment A on Query { word }`, '11 spread fragments'],
  ['selections', `{ ${'...A '.repeat(4)} } fragment A on Query { ${'word '.repeat(160)} }`, '804 selections'],
];

describe('an operation beyond a bound', () => {
  test.each(passed)(
    '%s is refused with 400, the bound, what was found and a way out',
    async (bound, query, found) => {
      const { status, body } = await server.ask({ query });
      expect(status).toBe(400);
      const [error] = body.errors ?? [];
      expect(error?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', retryable: false });
      expect(error?.message).toContain(found);
      expect(error?.message).toContain(`limits.${bound}`);
      expect(error?.extensions.hint).toMatch(/\w{3,}.*\.$/);
    },
  );
});

const allowed: [bound: string, query: string][] = [
  ['depth', nested(5)],
  ['aliases', `{ post { ${times(3, (i) => `b${i}: id`)} } }`],
  ['rootFields', '{ word a: word b: word __typename }'],
  ['rootFields', '{ word word word word ...A } fragment A on Query { word }'],
  ['tokens', `{ ${'word '.repeat(398)} }`],
];

test.each(allowed)('an operation at the bound of %s is answered', async (_, query) => {
  const { status, body } = await server.ask({ query });
  expect(body.errors).toBeUndefined();
  expect(status).toBe(200);
});

test.each<[string, unknown, string]>([
  ['variableDepth', [[[[1]]]], 'more than 4 levels in its variables'],
  ['variableDepth', `${'['.repeat(9_000)}${']'.repeat(9_000)}`, 'more than 4 levels'],
  ['variableValues', Array.from({ length: 30 }, () => 1), 'more than 20 values in its variables'],
])('variables beyond %s are refused before anything walks through them', async (bound, a, found) => {
  const variables = `{"a": ${typeof a === 'string' ? a : JSON.stringify(a)}}`;
  const { status, body } = await server.ask(
    `{"query": "query ($a: ID) { post(id: $a) { id } }", "variables": ${variables}}`,
  );
  expect(status).toBe(400);
  expect(body.errors?.[0]?.message).toContain(found);
  expect(body.errors?.[0]?.message).toContain(`limits.${bound}`);
});

test('the introspection that every client sends is within the bounds', async () => {
  const { status, body } = await server.ask({ query: getIntrospectionQuery() });
  expect(status).toBe(200);
  expect(body.data).toHaveProperty('__schema.queryType.name', 'Query');
});

test('fragments that multiply selections are refused before anything runs', async () => {
  const wide = await stubServer({ limits: { depth: 100, aliases: 1_000 } });
  const doubling = times(
    25,
    (i) => `fragment F${i} on Post { a: post { ...F${i + 1} } b: post { ...F${i + 1} } }`,
  );
  const { status } = await wide.ask({ query: `{ post { ...F0 } } ${doubling} fragment F25 on Post { id }` });
  await wide.close();
  expect(status).toBe(400);
  expect(wide.asked).toEqual([]);
}, 120_000);

test('a document that would take long to validate is refused before it is validated', async () => {
  const wide = await stubServer();
  const many = (count: number, text: (index: number) => string) => times(count, text);
  const slow = [
    `{ post { ${many(900, () => 'post { id }')} } }`,
    `{ post { ${many(40, () => `post { ${many(15, () => 'post { id }')} }`)} } }`,
    `{ post { ${many(200, (i) => `...F${i}`)} } } ${many(200, (i) => `fragment F${i} on Post { id }`)}`,
    `{ post { ...F0 } } ${many(300, (i) => `fragment F${i} on Post { id ${i < 299 ? `...F${i + 1}` : ''} }`)}`,
    `{ word } fragment Unused on Post { ${many(900, () => 'post { id }')} }`,
    `{ post { ...F0 } } ${many(40, (i) => `fragment F${i} on Post { ...F${i + 1} ... on Post { ...F${i + 1} } }`)} fragment F40 on Post { id }`,
  ];
  for (const query of slow) {
    const before = process.cpuUsage();
    const { status, body } = await wide.ask({ query });
    const { user } = process.cpuUsage(before);
    expect([status, body.errors?.length]).toEqual([400, 1]);
    // In microseconds of this process, asking included: graphql-js alone would take many times as much.
    expect(user).toBeLessThan(200_000);
  }
  await wide.close();
}, 120_000);

test('an operation that repeats one field thousands of times is refused, and not at great length', async () => {
  const wide = await stubServer();
  const { status, body } = await wide.ask({ query: `{ ${'word '.repeat(3_900)} }` });
  await wide.close();
  expect(status).toBe(400);
  expect(body.errors).toHaveLength(1);
  expect(body.errors?.[0]?.extensions).toMatchObject({
    code: 'LIMIT_EXCEEDED',
    hint: 'Select each field once.',
  });
}, 120_000);
