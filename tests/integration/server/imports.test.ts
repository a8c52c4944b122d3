import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newKey } from '../../../src/access/keyLine.ts';
import type { Graph } from '../../../src/graph/connect.ts';
import type { GraphQLBody } from '../../support/askServer.ts';
import { resetGraph, scratchGraph } from '../../support/neo4j.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { everyKind, type Files, newFolder, rows, writeDataset } from '../import/dataset.ts';

const { 'cases.csv': cases_, 'targets.csv': targets, 'companies.csv': companies } = everyKind;
/** Countries, posts and the taxonomy come with the program. */
const sent: Files = {
  'targets.csv': String(targets),
  'companies.csv': String(companies),
  'programmes.csv': String(everyKind['programmes.csv']),
  'reports.csv': String(everyKind['reports.csv']),
  'citations.csv': String(everyKind['citations.csv']),
  'cases.csv': String(cases_).replaceAll(/bio-vaccines;aic-vision|aic-vision/g, ''),
};

const reader = newKey('reader', 'read');
const importer = newKey('importer', 'import');
const as = (key: string) => ({ authorization: `Bearer ${key}` });

let graph: Graph;
let server: TestServer;
beforeAll(async () => {
  graph = await scratchGraph();
  const keys = join(await newFolder(), 'keys.txt');
  await writeFile(keys, `${reader.line}\n${importer.line}\n`);
  server = await startTestServer(graph, {
    access: { keys },
    limits: { uploadBytes: 100_000, unpackedBytes: 200_000 },
  });
}, 900_000);
beforeEach(() => resetGraph(graph));
afterAll(async () => {
  await server?.close();
  await graph?.close();
});

const archive = (folder: string, ...options: string[]): Buffer =>
  execFileSync('tar', ['-czf', '-', ...options, '-C', folder, '.']);

const packed = async (files: Files, name = 'sent') => {
  const folder = await newFolder();
  await writeDataset(folder, name, files);
  return archive(folder);
};

const send = (body: Buffer | string, query = '', headers: Record<string, string> = {}) =>
  fetch(`${server.url}/imports${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/gzip', ...as(importer.key), ...headers },
    body,
  });

/** What the server counted of imports so far, by the name and label of each count. */
const counted = async (): Promise<Record<string, number>> => {
  const text = await (await fetch(`${server.url}/metrics`, { headers: as(reader.key) })).text();
  return Object.fromEntries(
    [...text.matchAll(/^wishlist_import\w*_total\{\w+="(\w+)"\} (\d+)$/gm)].map(([, label, count]) => [
      label,
      Number(count),
    ]),
  );
};

const undo = (number: number | string, key = importer.key) =>
  fetch(`${server.url}/imports/${number}`, { method: 'DELETE', headers: as(key) });

const cases = async () => (await rows(graph, 'MATCH (case:Case) RETURN case.id ORDER BY case.id')).flat();

describe('a dataset that is sent', () => {
  test('comes in with the report of the command line, is seen by the next question, and can be undone', async () => {
    const response = await send(await packed(sent));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      number: 1,
      revision: 1,
      packages: expect.arrayContaining(['sent']),
      kinds: { case: { added: 3 } },
      problems: [],
      rejected: false,
    });
    const { body } = await server.ask('{ cases { totalCount } dataset { revision } }', {}, as(reader.key));
    expect(body.data).toMatchObject({ cases: { totalCount: 3 }, dataset: { revision: 1 } });
    expect((await undo(1, reader.key)).status).toBe(403);
    const undone = await undo(1);
    expect(await undone.json()).toMatchObject({ number: 1, revision: 2 });
    expect(await cases()).toEqual([]);
    expect(await (await undo(1)).json()).toMatchObject({
      errors: [{ message: 'Import 1 was undone already (by 2).', extensions: { code: 'BAD_USER_INPUT' } }],
    });
    const { added = 0, ...counts } = await counted();
    expect(counts).toEqual({ done: 1, undone: 1, failed: 1, changed: 0, removed: added });
    expect(added).toBeGreaterThan(0);
  }, 120_000);

  test('tells its problems by file and line, without where the server unpacked it', async () => {
    const files = {
      ...everyKind,
      'targets.csv': 'id,name,kind,country\nt1,One,SHOP,US\nt2,Two,UNIVERSITY,US\n',
    };
    const strict = await send(await packed(files), '?strict=true');
    expect(strict.status).toBe(422);
    expect(await cases()).toEqual([]);
    const response = await send(await packed(files));
    const report = await response.json();
    expect(report).toMatchObject({
      rejected: true,
      problems: expect.arrayContaining([
        expect.objectContaining({ file: 'sent/targets.csv', line: 2, column: 'kind', value: 'SHOP' }),
      ]),
    });
    expect(JSON.stringify(report)).not.toContain('wishlist-upload');
    const nothing = (await (await send(archive(await newFolder()))).json()) as GraphQLBody;
    expect(nothing.errors?.[0]?.message).toContain('has no datapackage.json');
    expect(JSON.stringify(nothing)).not.toContain('wishlist-upload');
  }, 120_000);

  test('tells how far it is while it comes in', async () => {
    const response = await send(await packed(sent), '', { accept: 'text/event-stream' });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const events = (await response.text())
      .trim()
      .split('\n\n')
      .map((event) => {
        const [, name = '', data = ''] = /^event: (.*)\ndata: (.*)$/.exec(event) ?? [];
        return { name, data: JSON.parse(data) };
      });
    expect(events[0]).toMatchObject({ name: 'progress', data: { phase: 'check' } });
    expect(events.at(-1)).toMatchObject({ name: 'report', data: { number: 1 } });
  }, 120_000);

  test('leaves everything as it is with dryRun', async () => {
    expect(await (await send(await packed(sent), '?dryRun=true')).json()).toMatchObject({
      number: null,
      dryRun: true,
      totals: { added: expect.any(Number) },
    });
    expect(await cases()).toEqual([]);
  }, 120_000);

  test('waits for no other: two at once, and one is asked to come again', async () => {
    const body = await packed(sent);
    const answers = await Promise.all([send(body), send(body)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 503]);
    const refused = answers.find(({ status }) => status === 503);
    expect(await refused?.json()).toMatchObject({
      errors: [{ extensions: { code: 'NOT_READY', retryable: true } }],
    });
  }, 120_000);
});

describe('what is sent that is no dataset', () => {
  const refusal = async (response: Response) => ({
    status: response.status,
    ...((await response.json()) as GraphQLBody).errors?.[0],
  });

  test.each([
    ['text', Buffer.from('id,name\n'), 'no tar archive'],
    ['nothing', Buffer.alloc(0), 'is empty'],
  ])('%s is named', async (_, body, message) => {
    expect(await refusal(await send(body))).toMatchObject({
      status: 400,
      message: expect.stringContaining(message),
      extensions: { code: 'BAD_USER_INPUT', hint: expect.stringContaining('tar -czf') },
    });
  });

  test('another type, an unknown option, a number that is none', async () => {
    expect(await refusal(await send('{}', '', { 'content-type': 'application/json' }))).toMatchObject({
      status: 415,
    });
    const body = await packed(sent);
    expect(await refusal(await send(body, '?force=true'))).toMatchObject({
      status: 400,
      message: expect.stringContaining('force="true"'),
    });
    expect(await refusal(await send(body, '?strict=yes'))).toMatchObject({ status: 400 });
    for (const number of ['x', '0', '-1', '1;drop', '99999999999999999999'])
      expect((await undo(number)).status).toBe(400);
  });

  test('a name that leads out of the archive, a link, a file that is too large: nothing is written', async () => {
    const folder = await newFolder();
    await writeDataset(folder, 'sent', sent);
    const out = execFileSync('tar', [
      '-czPf',
      '-',
      '--transform',
      's,^./sent/,../../out/,',
      '-C',
      folder,
      '.',
    ]);
    expect((await send(out)).status).toBe(400);
    await symlink('/etc', join(folder, 'sent', 'programmes'));
    expect(await refusal(await send(archive(folder)))).toMatchObject({
      status: 400,
      message: expect.stringContaining('no plain file'),
    });
    const large = await packed({ ...sent, 'programmes.csv': `id,name\n${'x'.repeat(300_000)},X\n` });
    expect(await refusal(await send(large))).toMatchObject({
      status: 400,
      message: expect.stringContaining('more than 200,000 bytes'),
      extensions: { code: 'LIMIT_EXCEEDED' },
    });
    const noise = await packed({ 'programmes.csv': randomBytes(150_000) });
    expect((await send(noise)).status).toBe(400);
    expect(await cases()).toEqual([]);
  }, 120_000);
});
