import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { constants, createGunzip, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newKey } from '../../../src/access/keyLine.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { removeLeftUploads } from '../../../src/import/upload/uploadFolder.ts';
import type { GraphQLBody } from '../../support/askServer.ts';
import { busyTurns } from '../../support/busyTurns.ts';
import { resetGraph, scratchGraph } from '../../support/neo4j.ts';
import { project } from '../../support/projectHome.ts';
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
    limits: { uploadBytes: 100_000, unpackedBytes: 200_000, unpackedEntries: 40, uploadIdleMs: 2_000 },
  });
}, 900_000);
beforeEach(() => resetGraph(graph));
afterAll(async () => {
  await server?.close();
  await graph?.close();
});

describe('a server on this machine, without keys', () => {
  let open: TestServer;
  beforeAll(async () => {
    open = await startTestServer(graph);
  }, 300_000);
  afterAll(() => open?.close());

  const sendTo = async (headers: Record<string, string>) =>
    fetch(`${open.url}/imports?dryRun=true`, {
      method: 'POST',
      headers: { 'content-type': 'application/gzip', ...headers },
      body: await packed(sent),
    });

  test('takes a dataset with the token of this start, and reads without it', async () => {
    const answered = await sendTo(as(open.token ?? ''));
    expect(answered.status).toBe(200);
    expect(await answered.json()).toMatchObject({ kinds: { case: { added: 3 } }, problems: [] });
    expect((await open.ask('{ cases { totalCount } }')).body.data).toEqual({ cases: { totalCount: 0 } });
  });

  test('takes nothing without it, with another one, or from another page that does not know it', async () => {
    const another = await startTestServer(graph);
    const tokenOfAnother = another.token ?? '';
    await another.close();
    expect(tokenOfAnother).not.toBe('');
    for (const headers of [{}, as(tokenOfAnother), as(''), { origin: 'http://evil.invalid' }]) {
      const answered = await sendTo(headers);
      expect(answered.status).toBe(401);
      const { errors } = (await answered.json()) as GraphQLBody;
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'UNAUTHENTICATED',
        hint: expect.stringContaining('the address that the server printed'),
      });
    }
    const preflight = await fetch(`${open.url}/imports`, {
      method: 'OPTIONS',
      headers: {
        origin: 'http://evil.invalid',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization',
      },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
  });
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

/** Counts of imports by the server, by the name and label of each. */
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
      errors: [
        { message: 'Import 1 is already undone (by import 2).', extensions: { code: 'BAD_USER_INPUT' } },
      ],
    });
    const { added = 0, ...counts } = await counted();
    expect(counts).toEqual({ done: 1, undone: 1, failed: 1, changed: 0, removed: added });
    expect(added).toBeGreaterThan(0);
  }, 120_000);

  test('reports its problems by file and line, without the folder on the server', async () => {
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

  test('reports its progress while it is imported', async () => {
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

  test('of two at once one is imported, and the other is asked to try again', async () => {
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
    ['text', Buffer.from('id,name\n'), 'not a tar archive'],
    ['nothing', Buffer.alloc(0), 'is empty'],
  ])('%s is named', async (_, body, message) => {
    expect(await refusal(await send(body))).toMatchObject({
      status: 400,
      message: expect.stringContaining(message),
      extensions: { code: 'BAD_USER_INPUT', hint: expect.stringContaining('tar -czf') },
    });
  });

  test('a wrong media type, an unknown option and an invalid number are refused', async () => {
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

  test('an archive with a path that leads out of it, a link or a file that is too large is refused, and nothing is written', async () => {
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
      message: expect.stringContaining('not a plain file'),
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

describe('an archive that is made to exhaust', () => {
  test('endless compressed zeros are not read beyond the end marker', async () => {
    const turns = busyTurns();
    const zeros = gzipSync(Buffer.alloc(64 * 1024 ** 2));
    await setTimeout(20);
    // The packing of them is a measure of the machine. Four times as many once held it for 46 s, read as headers of files.
    const packing = turns.longest().processorMs;
    const response = await send(zeros);
    expect(turns.longest().processorMs).toBeLessThan(3 * packing);
    turns.stop();
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('wishlist-upload');
  }, 120_000);

  test('bytes after the end marker are ignored', async () => {
    const tail = Buffer.concat([gunzipSync(await packed(sent)), Buffer.alloc(1024), randomBytes(50_000)]);
    expect((await send(gzipSync(tail))).status).toBe(200);
  }, 120_000);

  test('thousands of empty files are refused', async () => {
    const folder = await newFolder();
    for (let index = 0; index < 60; index += 1) await writeFile(join(folder, `f${index}`), '');
    const response = await send(archive(folder));
    expect(response.status).toBe(400);
    expect(JSON.stringify(await response.json())).toContain('more than 40 files');
  }, 120_000);

  test.each([
    ['ratio', { unpackedRatio: 3 }, /expands to more than 3 times its size/],
    ['time', { unpackMs: 1 }, /took longer than 0\.001 s/],
  ])(
    'one that passes the bound on its %s is refused before anything is imported',
    async (_, limits, words) => {
      const keys = join(await newFolder(), 'keys.txt');
      await writeFile(keys, `${importer.line}\n`);
      const narrow = await startTestServer(graph, { access: { keys }, limits });
      const folder = await newFolder();
      await writeFile(join(folder, 'zeros.csv'), Buffer.alloc(20 * 1024 ** 2));
      const response = await fetch(`${narrow.url}/imports`, {
        method: 'POST',
        headers: { 'content-type': 'application/gzip', ...as(importer.key) },
        body: archive(folder),
      });
      const { errors = [] } = (await response.json()) as GraphQLBody;
      await narrow.close();
      expect([response.status, errors[0]?.extensions.code]).toEqual([400, 'LIMIT_EXCEEDED']);
      expect(errors[0]?.message).toMatch(words);
      expect(await cases()).toEqual([]);
    },
    120_000,
  );

  test('one that trickles in is cut off, and holds up no other meanwhile', async () => {
    const { hostname, port } = new URL(server.url);
    const trickle = request({
      hostname,
      port,
      path: '/imports',
      method: 'POST',
      headers: { 'content-type': 'application/gzip', ...as(importer.key) },
    });
    const answered = new Promise<number>((resolve, reject) => {
      trickle.on('response', (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      trickle.on('error', reject);
    });
    trickle.write('x');
    await setTimeout(200);
    expect((await send(await packed(sent))).status).toBe(200);
    expect(await answered).toBe(504);
    trickle.destroy();
  }, 120_000);
});

test('the remains of an upload that was killed are removed at the next start', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  const left = await mkdtemp(join(tmpdir(), `wishlist-upload-${pid}-`));
  const own = await mkdtemp(join(tmpdir(), `wishlist-upload-${process.ppid}-`));
  await removeLeftUploads();
  expect([existsSync(left), existsSync(own)]).toEqual([false, true]);
  await rm(own, { recursive: true });
});

test('progress comes as it happens, also compressed', async () => {
  const { hostname, port } = new URL(server.url);
  const body = await packed(sent);
  const seen: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const asked = request({
      hostname,
      port,
      path: '/imports',
      method: 'POST',
      headers: {
        'content-type': 'application/gzip',
        accept: 'text/event-stream',
        'accept-encoding': 'gzip',
        ...as(importer.key),
      },
    });
    asked.on('response', (response) => {
      expect(response.headers['content-encoding']).toBe('gzip');
      response
        .pipe(createGunzip({ flush: constants.Z_SYNC_FLUSH }))
        .on('data', (chunk) => seen.push(String(chunk)))
        .on('end', resolve);
    });
    asked.on('error', reject);
    asked.end(body);
  });
  // Several pieces: what was told first did not wait for what was told last.
  expect(seen.length).toBeGreaterThan(1);
  expect(seen[0]).toContain('event: progress');
  const all = seen.join('');
  expect(all).toContain('"file":"data/countries/countries.csv"');
  expect(all).not.toContain(tmpdir());
  expect(all).not.toContain(project);
}, 120_000);
