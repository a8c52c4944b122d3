import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { kept } from '../../support/kept.ts';

const family = `try${process.pid}`;
const made: string[] = [];
const keep = async (key: string, make: (folder: string) => Promise<void>) => {
  const folder = await kept(family, key, make);
  made.push(folder);
  return folder;
};
const write = (text: string) => async (folder: string) => writeFileSync(join(folder, 'text'), text);

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('what the tests keep between runs', () => {
  test('is made once for a key, and anew for another', async () => {
    const first = await keep('a', write('first'));
    expect(await keep('a', write('again'))).toBe(first);
    expect(readFileSync(join(first, 'text'), 'utf8')).toBe('first');
    expect(await keep('b', write('other'))).not.toBe(first);
  });

  test('is absent after a failure, and made by the next run', async () => {
    const fails = async () => {
      throw new Error('no more room');
    };
    await expect(keep('c', fails)).rejects.toThrow('no more room');
    const folder = await keep('c', write('whole'));
    expect(readFileSync(join(folder, 'text'), 'utf8')).toBe('whole');
  });

  test('is removed if a killed run left it half made, and kept if its run is alive', async () => {
    const folder = await keep('d', write('whole'));
    const half = (pid: number) => join(dirname(folder), `${family}-e.making-${pid}`);
    for (const pid of [999_999_999, process.ppid]) {
      mkdirSync(half(pid));
      made.push(half(pid));
    }
    await keep('f', write('next'));
    expect([999_999_999, process.ppid].map((pid) => existsSync(half(pid)))).toEqual([false, true]);
  });

  test('made by another run meanwhile is taken as it is', async () => {
    const folder = join(dirname(await keep('g', write(''))), `${family}-h`);
    const slow = async (draft: string) => {
      await write('mine')(draft);
      mkdirSync(folder);
      writeFileSync(join(folder, 'text'), 'of the other');
    };
    expect(await keep('h', slow)).toBe(folder);
    expect(readFileSync(join(folder, 'text'), 'utf8')).toBe('of the other');
  });
});
