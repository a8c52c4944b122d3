import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { isAlive } from '../../../src/isAlive.ts';
import { startSupervised } from '../../../src/neo4j/process/startSupervised.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wishlist-supervised-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

// Stands in for Neo4j: runs until it is told to stop, and then says so; or takes no notice.
const polite = "process.on('SIGTERM', () => { console.log('stopped in order'); process.exit(0); });";
const deaf = "process.on('SIGTERM', () => undefined);";
const job = (manners: string, graceMs = 10_000) => ({
  command: process.execPath,
  arguments: ['-e', `${manners} console.log('up'); setInterval(() => undefined, 1000);`],
  folder,
  outputFile: join(folder, 'output.log'),
  graceMs,
});
const output = () => readFileSync(join(folder, 'output.log'), 'utf8');

const until = async (what: () => boolean) => {
  for (let tries = 0; tries < 600 && !what(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(what()).toBe(true);
};

describe('a supervised process', () => {
  test('a supervised process is stopped in order, and gone when stop resolves', async () => {
    const child = await startSupervised(job(polite));
    await until(() => output().includes('up'));
    await child.stop();
    expect(isAlive(child.pid)).toBe(false);
    expect(output()).toBe('up\nstopped in order\n');
    expect(await child.ended).toBe('exit code 0');
  }, 60_000);

  test('a process that ignores SIGTERM is ended after its grace', async () => {
    const child = await startSupervised(job(deaf, 300));
    await until(() => output().includes('up'));
    await child.stop();
    expect(isAlive(child.pid)).toBe(false);
    expect(await child.ended).toBe('SIGKILL');
  }, 60_000);

  test('a process that ends by itself is noticed', async () => {
    const child = await startSupervised({ ...job(''), arguments: ['-e', 'process.exitCode = 3'] });
    expect(await child.ended).toBe('exit code 3');
    await child.stop();
  }, 60_000);

  test('a process that cannot be started rejects', async () => {
    await expect(startSupervised({ ...job(''), command: join(folder, 'missing') })).rejects.toThrow('ENOENT');
  }, 60_000);

  test('a process ends in order when the program is killed', async () => {
    const program = `
      import { startSupervised } from ${JSON.stringify(new URL('../../../src/neo4j/process/startSupervised.ts', import.meta.url).href)};
      startSupervised(${JSON.stringify(job(polite))}).then(({ pid }) => console.log(pid));`;
    const parent = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
      cwd: fileURLToPath(new URL('../../..', import.meta.url)),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [printed] = await once(parent.stdout, 'data');
    const pid = Number(printed);
    await until(() => output().includes('up'));
    expect(isAlive(pid)).toBe(true);
    parent.kill('SIGKILL');
    await until(() => !isAlive(pid));
    expect(output()).toBe('up\nstopped in order\n');
  }, 60_000);
});
