import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { badInput, ExpectedError } from '../../../src/errors.ts';
import { abandonExport, completeExport, makeExportFolder } from '../../../src/import/export/exportFolder.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wishlist-export-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the folder of an export', () => {
  test('an export creates its folder, or uses an empty one', async () => {
    const folder = join(root, 'new', 'backup');
    await makeExportFolder(folder);
    await makeExportFolder(folder);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('an export refuses a folder that is not empty, and leaves it unchanged', async () => {
    mkdirSync(join(root, 'gone'));
    const refused = makeExportFolder(root);
    await expect(refused).rejects.toBeInstanceOf(ExpectedError);
    await expect(refused).rejects.toThrow(`${root} is not empty: it holds gone.`);
    expect(readdirSync(root)).toEqual(['gone']);
  });

  test('an export refuses a path that is a file or is inside one', async () => {
    const file = join(root, 'backup');
    writeFileSync(file, 'mine');
    for (const path of [file, join(file, 'inside')])
      await expect(makeExportFolder(path)).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        message: `${path} is a file, or is inside one.`,
      });
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  test('an export refuses a folder that cannot be created, and an empty name', async () => {
    const parent = process.platform === 'linux' ? '/proc' : join(root, 'a\0b');
    const impossible = join(parent, 'backup', 'inside');
    await expect(makeExportFolder(impossible)).rejects.toThrow(`${impossible} cannot be written to`);
    await expect(makeExportFolder('')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('an export writes its hashes last, all at once', async () => {
    mkdirSync(join(root, 'one'));
    const sums = `${createHash('sha256').update('{}').digest('hex')}  one/datapackage.json\n`;
    await completeExport(root, new Map([['one', '{}']]), sums);
    expect(readdirSync(root).sort()).toEqual(['SHA256SUMS', 'one']);
    expect(readFileSync(join(root, 'SHA256SUMS'), 'utf8')).toBe(sums);
    expect(readFileSync(join(root, 'one', 'datapackage.json'), 'utf8')).toBe('{}');
  });

  test('an export without all descriptors has no hashes', async () => {
    await expect(completeExport(root, new Map([['missing', '{}']]), 'x')).rejects.toThrow('ENOENT');
    expect(existsSync(join(root, 'SHA256SUMS'))).toBe(false);
  });

  test('a failed export removes its own files only, and its error has a hint', async () => {
    for (const name of ['ours', 'another']) mkdirSync(join(root, name));
    const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    await expect(abandonExport([join(root, 'ours')], full)).rejects.toMatchObject({
      code: 'NOT_READY',
      message: expect.stringContaining('(ENOSPC)'),
    });
    expect(readdirSync(root)).toEqual(['another']);
    const expected = badInput('as it is', '');
    await expect(abandonExport([], expected)).rejects.toBe(expected);
  });
});
