import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../../src/graph/graph.ts';
import { importDatasets } from '../../../src/import/importDatasets.ts';
import { scratchGraph } from '../../support/neo4j.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';

let graph: Graph;
let server: TestServer;
let folder: string;

/** Imports a dataset of one case with this title. */
async function bringIn(title: string): Promise<void> {
  await writeFile(
    join(folder, 'datapackage.json'),
    JSON.stringify({ name: 'one', title: 'One case', synthetic: true }),
  );
  await writeFile(join(folder, 'cases.csv'), `id,title,published_on\none,${title},2019-03-01\n`);
  expect((await importDatasets(graph, [folder])).problems).toEqual([]);
}

beforeAll(async () => {
  graph = await scratchGraph();
  folder = await mkdtemp(join(tmpdir(), 'wishlist-unchanged-'));
  await bringIn('Before');
  server = await startTestServer(graph);
}, 300_000);

afterAll(async () => {
  await server?.close();
  await graph?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

const query = 'query Title($id: ID!) { case(id: $id) { title } }';

/** Sends an operation by GET, with the tag of the answer that one has. */
async function get(
  text = query,
  {
    variables = { id: 'case/one' },
    headers = {},
    tag,
  }: { variables?: object; headers?: object; tag?: string | null } = {},
) {
  const sent = new URLSearchParams({ query: text, variables: JSON.stringify(variables) });
  const response = await fetch(`${server.url}/graphql?${sent}`, {
    headers: { ...headers, ...(tag ? { 'if-none-match': tag } : {}) },
  });
  const body = await response.text();
  return {
    status: response.status,
    body,
    tag: response.headers.get('etag'),
    keep: response.headers.get('cache-control'),
  };
}

describe('an answer by GET', () => {
  test('may be kept and must be asked for anew; it is sent again only after it has changed', async () => {
    const first = await get();
    expect(first).toMatchObject({ status: 200, keep: 'no-cache' });
    expect(JSON.parse(first.body).data).toEqual({ case: { title: 'Before' } });
    expect(first.tag).toMatch(/^W\/"[\w-]{27}"$/);
    expect(await get(query, { tag: first.tag })).toMatchObject({ status: 304, body: '', tag: first.tag });
    expect(await get(query, { tag: `"other", ${first.tag}` })).toMatchObject({ status: 304 });

    await bringIn('After');
    const changed = await get(query, { tag: first.tag });
    expect(changed.status).toBe(200);
    expect(JSON.parse(changed.body).data).toEqual({ case: { title: 'After' } });
    expect(changed.tag).not.toBe(first.tag);
    expect(await get(query, { tag: changed.tag })).toMatchObject({ status: 304 });

    // What it said before, in a revision of its own.
    await bringIn('Before');
    expect((await get(query, { tag: first.tag })).status).toBe(200);
  });

  test('has another tag for other variables, another text and another operation of the same text', async () => {
    const two = 'query A { case(id: "case/one") { title } } query B { case(id: "case/one") { title } }';
    const named = async (operationName: string) => {
      const sent = new URLSearchParams({ query: two, operationName });
      return (await fetch(`${server.url}/graphql?${sent}`)).headers.get('etag');
    };
    const tags = [
      (await get()).tag,
      (await get(query, { variables: { id: 'case/two' } })).tag,
      (await get(`${query} `)).tag,
      await named('A'),
      await named('B'),
    ];
    expect(new Set(tags).size).toBe(tags.length);
    expect(tags).not.toContain(null);
  });

  test.each([
    ['tells what the caller has left', '{ limits { first } }', {}],
    ['tells the state of the projection', '{ dataset { projection { state } } }', {}],
    ['is about the schema alone', '{ __typename }', {}],
    ['is an error', '{ case(id: "one two") { title } }', {}],
    ['shows its statements', query, { 'x-explain': '1' }],
    ['states its cost', query, { 'x-cost': '1' }],
  ])('that %s is not kept', async (_, text, headers) => {
    expect(await get(text, { headers })).toMatchObject({ tag: null, keep: 'no-store' });
  });

  test('is not kept while an import is under way', async () => {
    const { tag } = await get();
    await graph.write((run) => run("MATCH (dataset:Dataset {id: 'dataset'}) SET dataset.importing = 99"));
    expect(await get(query, { tag })).toMatchObject({ status: 200, tag: null, keep: 'no-store' });
    await graph.write((run) => run("MATCH (dataset:Dataset {id: 'dataset'}) SET dataset.importing = null"));
    expect(await get(query, { tag })).toMatchObject({ status: 304, tag });
  });
});

test('an answer by POST has no tag', async () => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { id: 'case/one' } }),
  });
  expect(response.headers.get('etag')).toBeNull();
  expect(response.headers.get('cache-control')).toBe('no-store');
});
