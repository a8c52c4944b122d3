import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import type { Graph } from '../../../src/graph/graph.ts';
import { importDatasets } from '../../../src/import/importDatasets.ts';
import { hostileDataset, hostileTexts, storedText } from '../../support/hostile.ts';
import { scratchGraph } from '../../support/neo4j.ts';
import { rounds } from '../../support/rounds.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { exported, newFolder, rows, writeDataset } from '../import/dataset.ts';

jest.setTimeout(180_000);

let graph: Graph;
let server: TestServer;
let listener: Server;
let fetched = 0;

beforeAll(async () => {
  listener = createServer((_, response) => {
    fetched += 1;
    response.end('fetched');
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/report`;
  graph = await scratchGraph();
  const folder = await writeDataset(await newFolder(), 'hostile', hostileDataset(url));
  const { problems } = await importDatasets(graph, [folder], { builtIn: false });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  server = await startTestServer(graph);
  await server.searchable();
}, 900_000);

afterAll(async () => {
  await server?.close();
  await graph?.close();
  await new Promise((resolve) => listener?.close(resolve));
});

/** Whatever is asked, the graph must be this afterwards. */
const content = async () =>
  JSON.stringify([
    await rows(graph, 'MATCH (node) RETURN labels(node)[0] AS label, count(*) AS count ORDER BY label'),
    await rows(graph, 'MATCH ()-[link]->() RETURN type(link) AS type, count(*) AS count ORDER BY type'),
    Object.keys(Object.prototype),
  ]);

const text = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc
    .tuple(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 20 }))
    .map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

/** Every place of a string in a question: texts, ids, filters, cursors. */
const questions: readonly (readonly [name: string, query: string])[] = [
  [
    'search',
    'query ($text: String!, $id: ID!) { search(text: $text, first: 5) { nodes { id } } post(id: $id) { id } }',
  ],
  [
    'a record',
    'query ($id: ID!, $text: String!) { node(id: $id) { id } nodes(ids: [$id]) { id } search(text: $text) { totalCount } }',
  ],
  [
    'filters of cases',
    `query ($text: String!, $id: ID!) {
      cases(first: 3, where: { or: [
        { text: { contains: $text } } { post: { eq: $id } } { target: { in: [$id] } } { not: { company: { eq: $id } } }
        { province: { eq: $text } } { language: { eq: $text } } { technology: { eq: $id } } { report: { eq: $id } }
      ] }) { totalCount nodes { id } }
    }`,
  ],
  [
    'filters of targets',
    'query ($text: String!, $id: ID!) { targets(first: 3, where: { name: { contains: $text } }) { nodes { id } } case(id: $id) { id } }',
  ],
  [
    'a cursor',
    'query ($text: String!, $id: ID!) { cases(after: $text) { nodes { id } } target(id: $id) { id } }',
  ],
  [
    'searches of the projection',
    `query ($id: ID!, $text: String!) {
      paths(from: $id, to: "post/houston") { paths { strength } }
      breakdown(by: [TARGET], where: { post: { eq: $id } }) { totalCount }
      reach(from: $id) { totalCount }
      whatIf(remove: [$id]) { revision }
      search(text: $text) { totalCount }
    }`,
  ],
];

describe('a hostile text', () => {
  test.each(questions)(
    'in %s is treated as data: no error of the server, and no change of the graph',
    async (_, query) => {
      const before = await content();
      const codes = new Set<string>();
      await fc.assert(
        fc.asyncProperty(text, text, async (one, two) => {
          const { body } = await server.ask(query, { text: one, id: two });
          for (const { extensions } of body.errors ?? []) codes.add(String(extensions.code));
        }),
        rounds(10),
      );
      expect(
        [...codes].filter((code) => !['BAD_USER_INPUT', 'NOT_FOUND', 'LIMIT_EXCEEDED'].includes(code)),
      ).toEqual([]);
      expect(await content()).toBe(before);
    },
  );

  test('in a filter finds only the records that contain it', async () => {
    for (const wanted of hostileTexts.map(storedText)) {
      const { targets } = await server.data(
        'query ($text: String!) { targets(first: 50, where: { name: { contains: $text } }) { nodes { name } } }',
        { text: wanted },
      );
      const names = targets.nodes.map(({ name }: { name: string }) => name);
      expect(names).toEqual(expect.arrayContaining([wanted]));
      for (const name of names) expect(name.toLowerCase()).toContain(wanted.toLowerCase());
    }
  });

  test('as an alias, as GraphQL allows it, changes nothing but the key of the answer', async () => {
    const names = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,30}$/).filter((name) => !name.startsWith('__'));
    const special = fc.constantFrom(
      'constructor',
      'toString',
      'hasOwnProperty',
      'node',
      'this',
      'c1',
      'RETURN',
      'DELETE',
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(names, special), async (alias) => {
        const { body } = await server.ask(
          `{ ${alias}: post(id: "post/houston") { ${alias}: id cases(first: 1) { ${alias}: nodes { ${alias}: id } } } }`,
          {},
          { 'x-explain': '1' },
        );
        expect(body.errors).toBeUndefined();
        expect(body.data[alias][alias]).toBe('post/houston');
        expect(body.data[alias].cases[alias]).toHaveLength(1);
        if (/^[A-Z]\w{6,}$/.test(alias) && alias !== 'RETURN')
          expect(body.extensions.explain[alias].cypher).not.toContain(alias);
      }),
      rounds(10),
    );
  });
});

test('variables with keys such as __proto__ change no prototype', async () => {
  const query = 'query ($where: CaseFilter) { cases(where: $where, first: 1) { totalCount } }';
  for (const variables of [
    '{"where": {"__proto__": {"polluted": true}}}',
    '{"where": {"constructor": {"prototype": {"polluted": true}}}}',
    '{"__proto__": {"where": {}, "polluted": true}}',
    '{"where": {"and": [{"__proto__": {"polluted": true}}]}}',
  ]) {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query": ${JSON.stringify(query)}, "variables": ${variables}, "__proto__": {"polluted": true}}`,
    });
    const body = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    for (const { extensions } of body.errors ?? []) expect(extensions.code).toBe('BAD_USER_INPUT');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  }
});

/** Sends text as it stands, which no HTTP client would, and gives all that comes back. */
const exchange = (text: string) =>
  new Promise<string>((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    let answer = '';
    socket.setTimeout(3_000, () => socket.destroy());
    socket.on('data', (chunk) => {
      answer += String(chunk);
    });
    socket.on('close', () => resolve(answer)).on('error', reject);
    socket.write(text);
  });

describe('a request that is two', () => {
  const smuggled = 'GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n';

  test.each([
    [
      'two lengths',
      'POST /graphql HTTP/1.1\nHost: localhost\nContent-Type: application/json\nContent-Length: 0\nContent-Length: 44',
    ],
    [
      'a length and chunks',
      'POST /graphql HTTP/1.1\nHost: localhost\nContent-Type: application/json\nContent-Length: 4\nTransfer-Encoding: chunked',
    ],
    [
      'chunks by another name',
      'POST /graphql HTTP/1.1\nHost: localhost\nContent-Type: application/json\nTransfer-Encoding: chunked, identity',
    ],
    [
      'a header that goes on in the next line',
      'GET /healthz HTTP/1.1\nHost: localhost\nX-One: a\n b: c\nBad Header: x',
    ],
    ['no host', 'GET /healthz HTTP/1.1'],
  ])('by %s is refused, and the hidden request is not answered', async (_, head) => {
    const answer = await exchange(`${head.replaceAll('\n', '\r\n')}\r\n\r\n${smuggled}`);
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1);
    expect(answer).not.toContain('wishlist_requests_total');
  });
});

test.each([
  '/../package.json',
  '/assets/..%2f..%2fpackage.json',
  '/%2e%2e/package.json',
  '/assets/%00',
  '/.env',
  '/assets//etc/passwd',
])('no file outside the pages is served: %s', async (path) => {
  const answer = await exchange(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
  expect(answer).not.toContain('wishlist-graph');
  expect(answer).not.toContain('root:');
});

test('a body that is too large is refused before it is read to its end', async () => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ posts { totalCount } }', variables: { text: 'x'.repeat(2_000_000) } }),
  });
  expect(response.status).toBe(413);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] });
});

test('links of reports are returned and never fetched', async () => {
  const { reports } = await server.data('{ reports(first: 50) { nodes { url archivedUrl caseCount } } }');
  expect(reports.nodes[0].url).toContain('127.0.0.1');
  await server.data(
    '{ cases(first: 50) { nodes { citations(first: 5) { nodes { report { url } quote } } } } }',
  );
  await exported(graph);
  expect(fetched).toBe(0);
});
