import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../../src/graph/graph.ts';
import { importDatasets } from '../../../src/import/importDatasets.ts';
import { scratchGraph } from '../../support/neo4j.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { newFolder, writeDataset } from '../import/dataset.ts';
import { brokenRules, type SchemaName } from './reconcileSchemas.ts';

let graph: Graph;
let server: TestServer;

const csv = (head: string, rows: readonly string[]) => `${head}\n${rows.join('\n')}\n`;

beforeAll(async () => {
  graph = await scratchGraph();
  const folder = await writeDataset(await newFolder(), 'reconcile', {
    'countries.csv': csv('code,name', ['DE,Germany', 'US,United States']),
    'areas.csv': csv('id,name', ['bio,Biotechnology']),
    'technologies.csv': csv('id,name,area', ['bio-x,Vaccines,bio']),
    'posts.csv': csv('id,name,country,city', ['houston,Consulate-General in Houston,US,Houston']),
    'targets.csv': csv('id,name,country,kind,city,latitude,longitude,identifiers,aliases', [
      'tu-de,Technical University of Examples,DE,UNIVERSITY,Beispielstadt,50.5,8.25,ROR:03aaaaa11;LEI:LEI1,TUE|ABBREVIATION',
      'tu-us,Technical University of Examples,US,UNIVERSITY,Sampleton,,,ROR:03bbbbb22,',
      'markup,<script>alert(1)</script> & Sons,US,,,,,,',
    ]),
    'companies.csv': csv('id,name,name_zh,province,identifiers,parent', [
      'shiyan,Shiyan Institute,试验研究院,Hubei,USCC:91420300TEST00001X;Wikidata:Q42,',
      'shiyan-wuhan,Shiyan Institute Wuhan Branch,,Hubei,,shiyan',
    ]),
    'cases.csv': csv('id,title,published_on,posts,targets,companies,technologies', [
      'k1,First,2019,houston,tu-de,shiyan,bio-x',
      'k2,Second,2020,houston,tu-de,,bio-x',
    ]),
  });
  await importDatasets(graph, [folder], { builtIn: false });
  server = await startTestServer(graph, { origins: ['http://127.0.0.1:3333'] });
}, 900_000);

afterAll(async () => {
  await server?.close();
  await graph?.close();
});

/** Asks for an address below `/reconcile`. The answer must be as the specification's schema lays it out. */
async function get(path: string, schema: SchemaName) {
  const response = await fetch(`${server.url}/reconcile${path}`);
  const body = JSON.parse(await response.text());
  expect(body.errors).toBeUndefined();
  expect(brokenRules(schema, body)).toEqual([]);
  return body;
}

const post = (form: Record<string, string>) =>
  fetch(`${server.url}/reconcile`, { method: 'POST', body: new URLSearchParams(form) });

/** Sends a batch by POST, as OpenRefine does; it and its answer must be as the specification lays them out. */
async function reconcile(queries: object) {
  expect(brokenRules('reconciliation-query-batch', queries)).toEqual([]);
  const response = await post({ queries: JSON.stringify(queries) });
  const body = JSON.parse(await response.text());
  expect(body.errors).toBeUndefined();
  expect(brokenRules('reconciliation-result-batch', body)).toEqual([]);
  return body;
}

async function extend(query: object) {
  expect(brokenRules('data-extension-query', query)).toEqual([]);
  const response = await post({ extend: JSON.stringify(query) });
  const body = JSON.parse(await response.text());
  expect(body.errors).toBeUndefined();
  expect(brokenRules('data-extension-response', body)).toEqual([]);
  return body;
}

/** Sends something wrong; resolves to the status and the error. */
async function refused(form: Record<string, string>) {
  const response = await post(form);
  const { errors } = JSON.parse(await response.text());
  return {
    status: response.status,
    ...errors[0],
    code: errors[0].extensions.code,
    hint: errors[0].extensions.hint,
  };
}

const ids = (result: readonly { readonly id: string }[]) => result.map(({ id }) => id);

describe('the manifest', () => {
  test('names version, types and every service, at the address that was asked', async () => {
    const manifest = await get('', 'manifest');
    expect(manifest).toMatchObject({ versions: ['0.2'], name: 'Wishlist Graph', batchSize: 10 });
    expect(ids(manifest.defaultTypes)).toEqual([
      'POST',
      'TARGET',
      'COMPANY',
      'AREA',
      'TECHNOLOGY',
      'COUNTRY',
      'PROGRAMME',
    ]);
    expect(manifest.suggest.entity.service_url).toBe(server.url);
    expect(manifest.preview.url).toBe(`${server.url}/reconcile/preview?id={{id}}`);
    expect(manifest.authentication).toBeUndefined();
  });

  test('says https behind a proxy that adds TLS', async () => {
    const response = await fetch(`${server.url}/reconcile`, { headers: { 'x-forwarded-proto': 'https' } });
    const manifest: unknown = await response.json();
    expect(manifest).toMatchObject({ schemaSpace: expect.stringMatching(/^https:\/\/127\.0\.0\.1:/) });
  });
});

describe('a batch of queries', () => {
  test('has the candidates, scores and verdicts of `match`', async () => {
    const names = ['Shiyan Institute', '试验研究院', 'Technical University Examples', 'Vaccines'];
    const body = await reconcile(
      Object.fromEntries(names.map((query, index) => [`row ${index}`, { query }])),
    );
    for (const [index, name] of names.entries()) {
      const { match } = await server.data(
        'query ($name: String!) { match(name: $name) { score verdict node { id label } features { feature points } } }',
        { name },
      );
      expect(match.length).toBeGreaterThan(0);
      expect(body[`row ${index}`].result).toMatchObject(
        match.map(
          (each: {
            score: number;
            verdict: string;
            node: { id: string; label: string };
            features: { feature: string; points: number }[];
          }) => ({
            id: each.node.id,
            name: each.node.label,
            score: each.score,
            match: each.verdict === 'SAME',
            features: each.features.map(({ feature, points }) => ({ id: feature, value: points })),
          }),
        ),
      );
    }
    expect(body['row 1'].result[0]).toMatchObject({
      id: 'company/shiyan',
      match: true,
      score: 100,
      type: [{ id: 'COMPANY', name: 'Company' }],
      description: expect.stringContaining('试验研究院'),
    });
  });

  test('is answered by GET too', async () => {
    const queries = { q0: { query: 'Shiyan Institute' } };
    const body = await get(
      `?queries=${encodeURIComponent(JSON.stringify(queries))}`,
      'reconciliation-result-batch',
    );
    expect(body).toEqual(await reconcile(queries));
  });

  test('is narrowed by type, one or several, in capital or small letters', async () => {
    const body = await reconcile({
      one: { query: 'Shiyan Institute', type: 'target', type_strict: 'should' },
      several: { query: 'Shiyan Institute', type: ['TARGET', 'company'] },
    });
    expect(ids(body.one.result).filter((id) => !id.startsWith('target/'))).toEqual([]);
    expect(body.several.result[0].id).toBe('company/shiyan');
  });

  test.each([
    ['country', 'US', 'target/tu-us'],
    ['country', 'Germany', 'target/tu-de'],
    ['country', '德国', 'target/tu-de'],
    ['country', { id: 'country/US', name: 'United States' }, 'target/tu-us'],
    ['country', { id: 'Q183', name: 'Germany' }, 'target/tu-de'],
    ['ror', '03bbbbb22', 'target/tu-us'],
    ['ror', 'https://ror.org/03aaaaa11', 'target/tu-de'],
    ['LEI', 'lei1', 'target/tu-de'],
    ['identifiers', 'ROR:03bbbbb22', 'target/tu-us'],
  ])('tells namesakes apart by %s %j', async (pid, v, expected) => {
    const query = 'Technical University of Examples';
    const body = await reconcile({ without: { query }, with: { query, properties: [{ pid, v }] } });
    expect(body.without.result.map(({ match }: { match: boolean }) => match)).toEqual([false, false]);
    expect(body.with.result[0]).toMatchObject({ id: expected, match: true });
    expect(body.with.result[1].match).toBe(false);
  });

  test('takes a country that does not exist neither for nor against', async () => {
    const query = 'Shiyan Institute';
    const body = await reconcile({
      a: { query },
      b: { query, properties: [{ pid: 'country', v: 'Atlantis' }] },
    });
    expect(body.b).toEqual(body.a);
  });

  test('finds by identifiers and by names alone, without a query', async () => {
    const body = await reconcile({
      uscc: { properties: [{ pid: 'uscc', v: '91420300TEST00001X' }] },
      wikidata: { properties: [{ pid: 'wikidata', v: { id: 'Q42', name: 'Shiyan' } }] },
      zh: { properties: [{ pid: 'name_zh', v: ['试验研究院'] }] },
    });
    for (const key of ['uscc', 'wikidata', 'zh'])
      expect(body[key].result[0]).toMatchObject({ id: 'company/shiyan', match: true });
  });

  test('finds a record by its id, and no other record is its match', async () => {
    const body = await reconcile({
      q0: { query: 'target/tu-us', limit: 1 },
      q1: { query: 'Target/TU-DE' },
      q2: { query: 'target/tu-us', type: 'POST' },
      q3: { query: 'target/nobody' },
    });
    expect(body.q0.result).toMatchObject([{ id: 'target/tu-us', score: 100, match: true }]);
    expect(body.q2.result.filter(({ id }: { id: string }) => !id.startsWith('post/'))).toEqual([]);
    expect(body.q3.result.filter(({ match }: { match: boolean }) => match)).toEqual([]);
  });

  test('has nothing for a text without a letter or a digit, and answers the others', async () => {
    const body = await reconcile({
      q0: { query: '—' },
      q1: { query: 'Shiyan Institute' },
      q2: { query: '' },
    });
    expect(body.q0.result).toEqual([]);
    expect(body.q2.result).toEqual([]);
    expect(body.q1.result[0].id).toBe('company/shiyan');
    expect(await reconcile({})).toEqual({});
    expect(await reconcile({ only: { query: '?' } })).toEqual({ only: { result: [] } });
  });

  test('keeps any key, also one that objects have by themselves', async () => {
    const response = await post({
      queries: '{"__proto__": {"query": "Vaccines"}, "constructor": {"query": "?"}}',
    });
    const text = await response.text();
    expect(text).toMatch(/^\{"__proto__":\{"result":\[\{"id":"technology\/bio-x"/);
    expect(text).toMatch(/"constructor":\{"result":\[\]\}\}$/);
  });

  test.each([
    ['{', 400, 'BAD_USER_INPUT', '`queries` is not JSON: "{".', 'Send an object such as'],
    ['[]', 400, 'BAD_USER_INPUT', '`queries` must be an object, not [].', 'Send one such as'],
    ['{"q0": "x"}', 400, 'BAD_USER_INPUT', 'The query "q0" must be an object, not "x".', 'Send a batch'],
    [
      '{"q0": {}}',
      400,
      'BAD_USER_INPUT',
      'The query "q0" has neither a `query` nor a property',
      'name, uscc or ror',
    ],
    ['{"q0": {"query": 7}}', 400, 'BAD_USER_INPUT', 'has the `query` 7, which is not a text', 'Send a name'],
    [
      '{"q0": {"query": "x", "kind": "POST"}}',
      400,
      'BAD_USER_INPUT',
      'the unknown field "kind"',
      'query, type, limit',
    ],
    [
      '{"q0": {"query": "x", "type": "Q5"}}',
      400,
      'BAD_USER_INPUT',
      'is "Q5", which is not a type',
      'POST, TARGET',
    ],
    [
      '{"q0": {"query": "x", "type": "CASE"}}',
      400,
      'BAD_USER_INPUT',
      'is "CASE", which is not a type',
      'POST, TARGET',
    ],
    [
      '{"q0": {"query": "x", "limit": 0}}',
      400,
      'BAD_USER_INPUT',
      'is 0, which is not a whole number from 1 to 200',
      'at most 200',
    ],
    [
      '{"q0": {"query": "x", "limit": 201}}',
      400,
      'BAD_USER_INPUT',
      'is 201, which is not a whole',
      'at most 200',
    ],
    [
      '{"q0": {"query": "x", "type_strict": "maybe"}}',
      400,
      'BAD_USER_INPUT',
      'the `type_strict` "maybe"',
      'any, should, all',
    ],
    [
      '{"q0": {"query": "x", "properties": [{"pid": "city", "v": "y"}]}}',
      400,
      'BAD_USER_INPUT',
      '"city", which does not count in matching',
      'country',
    ],
    [
      '{"q0": {"query": "x", "properties": [{"pid": "P17", "v": "y"}]}}',
      400,
      'BAD_USER_INPUT',
      '"P17", which this service does not have',
      'country',
    ],
    [
      '{"q0": {"query": "x", "properties": [{"pid": "country"}]}}',
      400,
      'BAD_USER_INPUT',
      'without `pid` or `v`',
      '"v": "DE"',
    ],
    [
      '{"q0": {"query": "x", "properties": [{"pid": "country", "v": ["DE", "US"]}]}}',
      400,
      'BAD_USER_INPUT',
      'has 2 countries: ["DE","US"]',
      'Send one',
    ],
    [
      '{"q0": {"query": "x", "properties": [{"pid": "name", "v": "y"}]}}',
      400,
      'BAD_USER_INPUT',
      'the name "y" as a property beside its `query`',
      'the query is the name',
    ],
    [
      '{"q0": {"query": "x", "properties": {"country": "DE"}}}',
      400,
      'BAD_USER_INPUT',
      '`properties` that are not a list',
      '[{"pid"',
    ],
  ])('%s is refused with the value, the rule and a way out', async (queries, status, code, message, hint) => {
    expect(await refused({ queries })).toMatchObject({
      status,
      code,
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    });
  });

  test('is bounded in queries, text, identifiers and bytes', async () => {
    const batch = (size: number) =>
      JSON.stringify(
        Object.fromEntries(Array.from({ length: size }, (_, index) => [`q${index}`, { query: 'x' }])),
      );
    expect((await post({ queries: batch(10) })).status).toBe(200);
    expect(await refused({ queries: batch(11) })).toMatchObject({
      status: 413,
      code: 'LIMIT_EXCEEDED',
      message: expect.stringContaining('11 queries, more than 10'),
    });
    const long = JSON.stringify({ q0: { query: 'a'.repeat(5_000) } });
    expect(await refused({ queries: long })).toMatchObject({
      status: 400,
      message: expect.stringMatching(/"q0" asks for a text of 5000 characters, more than \d+: "a{99}…/),
    });
    const many = { q0: { query: 'x', properties: [{ pid: 'ror', v: Array.from({ length: 11 }, String) }] } };
    expect(await refused({ queries: JSON.stringify(many) })).toMatchObject({
      status: 400,
      message: expect.stringContaining('11 identifiers, more than 10'),
    });
    expect((await refused({ queries: 'x'.repeat(300_000) })).status).toBe(413);
  });
});

describe('suggestions', () => {
  test('of records are found as they are typed, by any name and by id', async () => {
    const first = async (prefix: string, more = '') =>
      (await get(`/suggest/entity?prefix=${encodeURIComponent(prefix)}${more}`, 'suggest-entities-response'))
        .result[0];
    expect(await first('shiy')).toMatchObject({
      id: 'company/shiyan',
      name: 'Shiyan Institute',
      notable: [{ id: 'COMPANY', name: 'Company' }],
    });
    expect((await first('试验')).id).toBe('company/shiyan');
    expect((await first('target/tu-us')).id).toBe('target/tu-us');
    expect((await first('houst', '&type=POST')).id).toBe('post/houston');
    expect(await first('first')).toBeUndefined();
    expect(await first('')).toBeUndefined();
    expect(await first('(')).toBeUndefined();
  });

  test('go on where a cursor says', async () => {
    const page = async (more: string) =>
      ids(
        (await get(`/suggest/entity?prefix=Technical%20University${more}`, 'suggest-entities-response'))
          .result,
      );
    const all = await page('');
    expect(all.length).toBeGreaterThan(1);
    expect([...(await page('&limit=1')), ...(await page('&limit=9&cursor=1'))]).toEqual(all);
  });

  test('of types and properties are those whose names begin so', async () => {
    const types = await get('/suggest/type?prefix=co', 'suggest-types-response');
    expect(ids(types.result)).toEqual(['COMPANY', 'COUNTRY']);
    const properties = await get('/suggest/property?prefix=c', 'suggest-properties-response');
    expect(ids(properties.result)).toEqual(expect.arrayContaining(['country', 'city', 'case_count']));
    expect(ids(properties.result)).not.toContain('lei');
    expect((await get('/suggest/type', 'suggest-types-response')).result).toHaveLength(7);
  });

  test('refuse a cursor that is no number and a type that does not exist', async () => {
    for (const query of [
      'prefix=x&cursor=two',
      'prefix=x&cursor=500',
      'prefix=x&type=Q5',
      'prefix=x&prefix=y',
    ]) {
      const response = await fetch(`${server.url}/reconcile/suggest/entity?${query}`);
      expect([query, response.status]).toEqual([query, 400]);
    }
  });
});

describe('previews', () => {
  test('show a record in HTML, in which no text of the graph is markup', async () => {
    const response = await fetch(`${server.url}/reconcile/preview?id=target%2Fmarkup`);
    expect(response.headers.get('content-type')).toContain('text/html');
    const html = await response.text();
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; Sons');
    expect(html).not.toContain('<script');
    expect(html).toContain(`${server.url}/#selected=target%2Fmarkup`);
  });

  test('may be framed by the listed origins only', async () => {
    const { headers } = await fetch(`${server.url}/reconcile/preview?id=target%2Ftu-de`);
    expect(headers.get('content-security-policy')).toContain('frame-ancestors http://127.0.0.1:3333;');
    expect(headers.get('x-frame-options')).toBeNull();
    const manifest = await fetch(`${server.url}/reconcile`);
    expect(manifest.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  test('fly out for a record, a type and a property', async () => {
    const flyout = async (path: string) => {
      const answer: unknown = await (await fetch(`${server.url}/reconcile/flyout/${path}`)).json();
      return answer;
    };
    expect(await flyout('entity?id=company%2Fshiyan')).toEqual({
      id: 'company/shiyan',
      html: expect.stringContaining('<p lang="zh">试验研究院</p>'),
    });
    expect(await flyout('type?id=COMPANY')).toMatchObject({
      id: 'COMPANY',
      html: expect.stringContaining('Company'),
    });
    expect(await flyout('property?id=ror')).toMatchObject({
      id: 'ror',
      html: expect.stringContaining('ROR'),
    });
  });

  test('of what does not exist are refused', async () => {
    const status = async (path: string) => (await fetch(`${server.url}/reconcile/${path}`)).status;
    expect(await status('preview?id=target%2Fnobody')).toBe(404);
    expect(await status('preview')).toBe(400);
    expect(await status('flyout/property?id=P17')).toBe(400);
    expect(await status('flyout/type?id=Q5')).toBe(400);
  });
});

describe('the data extension', () => {
  test('proposes the columns that records of a type have', async () => {
    const proposed = async (query: string) =>
      ids((await get(`/properties${query}`, 'data-extension-property-proposal')).properties);
    expect(await proposed('?type=COMPANY')).toEqual(
      expect.arrayContaining([
        'name',
        'name_zh',
        'kind',
        'province',
        'parent',
        'aliases',
        'uscc',
        'case_count',
      ]),
    );
    expect(await proposed('?type=COMPANY')).not.toContain('country');
    expect(await proposed('?type=TARGET&limit=2')).toHaveLength(2);
  });

  test('has the values of each record as the graph holds them', async () => {
    const properties = [
      'name_zh',
      'kind',
      'country',
      'latitude',
      'ror',
      'identifiers',
      'aliases',
      'parent',
      'uscc',
      'case_count',
    ];
    const { meta, rows } = await extend({
      ids: ['target/tu-de', 'company/shiyan', 'company/shiyan-wuhan', 'company/nobody', 'Q42'],
      properties: properties.map((id) => ({ id })),
    });
    expect(ids(meta)).toEqual(properties);
    expect(meta[2]).toEqual({ id: 'country', name: 'Country', type: { id: 'COUNTRY', name: 'Country' } });
    expect(rows['target/tu-de']).toEqual({
      name_zh: [],
      kind: [{ str: 'UNIVERSITY' }],
      country: [{ id: 'country/DE', name: 'Germany' }],
      latitude: [{ float: 50.5 }],
      ror: [{ str: '03aaaaa11' }],
      identifiers: [{ str: 'LEI:LEI1' }, { str: 'ROR:03aaaaa11' }],
      aliases: [{ str: 'TUE' }],
      parent: [],
      uscc: [],
      case_count: [{ int: 2 }],
    });
    expect(rows['company/shiyan']).toMatchObject({
      name_zh: [{ str: '试验研究院' }],
      country: [],
      uscc: [{ str: '91420300TEST00001X' }],
      case_count: [{ int: 1 }],
    });
    expect(rows['company/shiyan-wuhan'].parent).toEqual([{ id: 'company/shiyan', name: 'Shiyan Institute' }]);
    for (const id of ['company/nobody', 'Q42'])
      expect(rows[id]).toEqual(Object.fromEntries(properties.map((each) => [each, []])));
  });

  test('can be asked for every property of every type', async () => {
    const { properties } = await get('/properties', 'data-extension-property-proposal');
    const records = [
      'post/houston',
      'target/tu-de',
      'company/shiyan',
      'area/bio',
      'technology/bio-x',
      'country/DE',
    ];
    const { rows } = await extend({
      ids: records,
      properties: properties.map(({ id }: { id: string }) => ({ id })),
    });
    for (const id of records) expect(rows[id].name).toHaveLength(1);
    expect(rows['technology/bio-x'].area).toEqual([{ id: 'area/bio', name: 'Biotechnology' }]);
    expect(rows['post/houston'].country).toEqual([{ id: 'country/US', name: 'United States' }]);
  });

  test.each([
    ['{"ids": "target/tu-de", "properties": []}', '`ids` of `extend` must be a list of texts'],
    ['{"ids": [], "properties": {}}', '`properties` of `extend` must be a list'],
    ['{"ids": [], "properties": [{"id": "P17"}]}', '"P17", which this service does not have'],
    ['{"ids": [], "properties": [{}]}', 'the property {}, without an id'],
    [
      '{"ids": [], "properties": [{"id": "country", "settings": {"limit": 1}}]}',
      'has settings for the property "country"',
    ],
    [
      JSON.stringify({ ids: Array.from({ length: 201 }, (_, index) => `target/t${index}`), properties: [] }),
      '201 ids, more than 200',
    ],
    ['{"ids": [], "properties": [], "lang": "en"}', '`extend` has the unknown field "lang"'],
  ])('%s is refused', async (query, message) => {
    expect(await refused({ extend: query })).toMatchObject({
      status: 400,
      message: expect.stringContaining(message),
    });
  });

  test('is not asked for together with queries', async () => {
    expect(await refused({ extend: '{}', queries: '{}' })).toMatchObject({
      status: 400,
      code: 'BAD_USER_INPUT',
    });
    expect(await refused({ other: '{}' })).toMatchObject({
      status: 400,
      message: expect.stringContaining('neither'),
    });
  });
});

describe('access and cost', () => {
  test('are those of the operation behind a request', async () => {
    const bounded = await startTestServer(graph, { costPerMinute: 400, knownOnly: true });
    try {
      const send = () =>
        fetch(`${bounded.url}/reconcile`, {
          method: 'POST',
          body: new URLSearchParams({
            queries: JSON.stringify({ a: { query: 'Vaccines' }, b: { query: 'Houston' } }),
          }),
        });
      const statuses: number[] = [];
      let last = await send();
      for (; last.status === 200 && statuses.length < 20; last = await send()) statuses.push(last.status);
      expect(statuses.length).toBeGreaterThan(0);
      expect(last.status).toBe(429);
      expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
      const { errors } = JSON.parse(await last.text());
      expect(errors[0].extensions).toMatchObject({ code: 'RATE_LIMITED', retryable: true });
    } finally {
      await bounded.close();
    }
  });
});
