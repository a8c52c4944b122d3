import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Graph } from '../../../src/graph/graph.ts';
import { importDatasets } from '../../../src/import/importDatasets.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../../../src/neo4j/startLocalNeo4j.ts';
import { storeAt } from '../../../src/neo4j/store/store.ts';
import { needing } from '../../support/needing.ts';
import { temporaryHome } from '../../support/projectHome.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { everyKind, newFolder, rows, writeDataset } from '../import/dataset.ts';
import { type BreakableLine, breakableLine } from './breakable.ts';

// One server through all that can happen to its database: each test goes on where the one before it ended.
jest.setTimeout(180_000);

let home: string;
let remove: () => Promise<void>;
let neo4j: LocalNeo4j;
let line: BreakableLine;
let graph: Graph;
let server: TestServer;
/** Folder of the store on a disk of its own, which can be filled; only root can make one. */
let ownDisk: string | null = null;

const start = () =>
  startLocalNeo4j({
    home,
    store: 'faults',
    heapMb: 512,
    pageCacheMb: 64,
    javaOptions: ['-XX:TieredStopAtLevel=1'],
    who: 'the tests of faults',
    progress: () => undefined,
  });

const caseTotal = '{ cases { totalCount } dataset { revision } }';

const until = async (what: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await what()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it did not happen within a minute');
};

/** The server answers again, without anyone doing anything to it. */
const recovered = () =>
  until(async () => {
    const { body } = await server.ask(caseTotal);
    return body.errors === undefined && body.data.cases.totalCount === 3;
  });

/** Stops a process and waits until it stands still: on a busy machine its threads run on for a moment, and answer. */
async function freeze(pid: number): Promise<void> {
  process.kill(pid, 'SIGSTOP');
  const state = () => execFileSync('ps', ['-o', 'state=', '-p', String(pid)], { encoding: 'utf8' });
  await until(async () => state().startsWith('T'));
}

const codesOf = (body: { errors?: readonly { extensions: Record<string, unknown> }[] }) =>
  (body.errors ?? []).map(({ extensions: { code, retryable } }) => ({ code, retryable }));

beforeAll(async () => {
  ({ home, remove } = await temporaryHome());
  const { folder } = storeAt(home, 'faults');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (process.env.FAULTS === 'all')
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=600m,mode=700', 'tmpfs', folder], {
        stdio: 'ignore',
      });
      ownDisk = folder;
    } catch {
      // The test that needs it says so.
    }
  neo4j = await start();
  line = await breakableLine(neo4j.address.uri);
  graph = new Graph({ ...neo4j.address, uri: line.uri });
  const folderOfData = await writeDataset(await newFolder(), 'all', everyKind);
  await importDatasets(graph, [folderOfData], { builtIn: false });
  server = await startTestServer(graph, { limits: { cost: Number.MAX_SAFE_INTEGER, timeoutMs: 10_000 } });
  await server.searchable();
}, 900_000);

afterAll(async () => {
  await server?.close();
  await graph?.close();
  await line?.cut();
  await neo4j?.stop();
  if (ownDisk) execFileSync('umount', ['-l', ownDisk]);
  await remove?.();
}, 120_000);

describe('the database', () => {
  test('cut off during an answer fails that whole answer, and answers again shortly after', async () => {
    const asked = Promise.all(Array.from({ length: 8 }, () => server.ask(caseTotal)));
    await line.cut();
    for (const { body } of await asked) {
      if (body.errors === undefined) expect(body.data.cases.totalCount).toBe(3);
      else expect(codesOf(body)).toContainEqual({ code: 'DATABASE_UNAVAILABLE', retryable: true });
    }
    await line.mend();
    await recovered();
  });

  test('killed and started again is used again by the same server', async () => {
    process.kill(neo4j.pid, 'SIGKILL');
    await neo4j.ended;
    const { body } = await server.ask(caseTotal);
    expect(Object.values(body.data ?? {}).filter((value) => value !== null)).toEqual([]);
    expect(new Set(codesOf(body).map(({ code }) => code))).toEqual(new Set(['DATABASE_UNAVAILABLE']));
    expect(codesOf(body).every(({ retryable }) => retryable)).toBe(true);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
    // What the projection holds is still searched; what is read from the graph is not made up.
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    await neo4j.stop();
    neo4j = await start();
    await recovered();
    await until(async () => (await fetch(`${server.url}/readyz`)).status === 200);
  });

  test('when it is slow, ends a request in time with TIMEOUT, and answers the next one once it has recovered', async () => {
    await freeze(neo4j.pid);
    const started = performance.now();
    const { status, body } = await server.ask(caseTotal);
    expect(performance.now() - started).toBeLessThan(15_000);
    expect([200, 503, 504]).toContain(status);
    expect(codesOf(body)[0]?.retryable).toBe(true);
    process.kill(neo4j.pid, 'SIGCONT');
    await recovered();
  });

  test('out of memory for one statement has it refused with a clear error, and answers others', async () => {
    const hungry = graph.read(
      [
        {
          text: 'UNWIND range(1, 100000000) AS number WITH collect(toString(number)) AS texts RETURN size(texts)',
        },
      ],
      { timeoutMs: 60_000 },
    );
    await expect(hungry).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: 'The statement needed more memory than one statement may use.',
    });
    await recovered();
  });

  // It takes a minute and root: FAULTS=all asks for it (see CONTRIBUTING.md).
  const onDemand = needing(process.env.FAULTS === 'all' ? undefined : 'on demand, by FAULTS=all');
  onDemand(
    'on a full disk: an import is whole or not there, and once there is room the next run completes it',
    async () => {
      if (!ownDisk) throw new Error('Only root can make a disk of its own to fill.');
      const filler = join(ownDisk, 'filler');
      const programmes = 'MATCH (programme:Programme) RETURN count(programme)';
      const many = Array.from(
        { length: 15_000 },
        (_, index) => `p${index},${'Programme '.repeat(40)}${index}`,
      );
      const folder = await writeDataset(await newFolder(), 'more', {
        'programmes.csv': `id,name\n${many.join('\n')}\n`,
      });
      try {
        execFileSync('sh', ['-c', `dd if=/dev/zero of=${filler} bs=1M count=10000 2>/dev/null || true`]);
        await expect(importDatasets(graph, [folder], { builtIn: false })).rejects.toMatchObject({
          code: 'DATABASE_UNAVAILABLE',
          retryable: true,
        });
        const { body } = await server.ask('{ cases { totalCount } }');
        if (body.errors === undefined) expect(body.data.cases.totalCount).toBe(3);
        else expect(codesOf(body)).toContainEqual({ code: 'DATABASE_UNAVAILABLE', retryable: true });
      } finally {
        rmSync(filler, { force: true });
      }
      // Neo4j does not write again after a full disk until it is started anew, nor does it stop when asked to.
      process.kill(neo4j.pid, 'SIGKILL');
      await neo4j.ended;
      await neo4j.stop();
      neo4j = await start();
      await recovered();
      // What was in the log before the disk was full may be committed all the same.
      const [[found] = []] = await rows(graph, programmes);
      const [[revision, importing] = []] = await rows(
        graph,
        'MATCH (dataset:Dataset) RETURN dataset.revision, dataset.importing',
      );
      expect([
        [1, 1, null],
        [15_001, 2, null],
      ]).toContainEqual([found, revision, importing]);
      const completed = await importDatasets(graph, [folder], { builtIn: false });
      expect(completed.revision).toBe(2);
      expect(await rows(graph, programmes)).toEqual([[15_001]]);
    },
  );
});

test('a jump of the clock neither stops a search nor extends one', async () => {
  const paths = '{ paths(from: "post/houston", to: "company/c1", first: 1) { complete paths { strength } } }';
  const real = Date.now;
  // The projection first has to follow the imports of the tests above.
  await until(async () => (await server.ask(paths)).body.errors === undefined);
  try {
    for (const jump of [86_400_000, -86_400_000]) {
      Date.now = () => real() + jump;
      const { body } = await server.ask(paths);
      expect(body.errors).toBeUndefined();
      expect(body.data.paths).toMatchObject({ complete: true, paths: [{ strength: expect.any(Number) }] });
      const { data } = (await server.ask('{ dataset { projection { ageSeconds loadMs } } }')).body;
      expect(data.dataset.projection.ageSeconds).toBeGreaterThanOrEqual(0);
      expect(data.dataset.projection.ageSeconds).toBeLessThan(3_600);
    }
  } finally {
    Date.now = real;
  }
});
