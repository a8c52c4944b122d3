import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { encode } from '../support/encode.ts';
import { cellsOf, readMade, readOne } from '../support/readMade.ts';
import { workbook } from '../support/workbook.ts';

const csv = 'name,city\n激光,Aachen\n';
const zip = (files: Zippable) => zipSync(files, { level: 9 });

/** Overwrites a size that a zip archive states of its first file, in both places. */
function withSize(archive: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(archive);
  for (const [mark, offset] of [
    ['PK\u0003\u0004', 22],
    ['PK\u0001\u0002', 24],
  ] as const)
    bytes.writeUInt32LE(size, bytes.indexOf(mark, 0, 'latin1') + offset);
  return bytes;
}

describe('a packed file', () => {
  test('gzipped is read as the file within, and again when its rows are asked for', async () => {
    const read = await readOne('firms.csv.gz', gzipSync(encode(csv, 'gb18030')));
    expect(read).toMatchObject({ name: 'firms', file: 'firms.csv.gz', columns: ['name', 'city'] });
    expect(cellsOf(read)).toEqual([['激光', 'Aachen']]);
  });

  test('zipped gives the tables of all its files, and says which are not read', async () => {
    const archive = zip({
      'data/b.csv': strToU8(csv),
      'data/a.xlsx': workbook({
        Sheet: [
          ['x', 'y'],
          [1, 2],
        ],
      }),
      'readme.md': strToU8('# x'),
      '__MACOSX/data/._b.csv': strToU8('x'),
    });
    const tables = await readMade({ 'all.zip': archive }, 'all.zip');
    expect(tables.map(({ name, file, columns, rows }) => [name, file, columns, rows.length])).toEqual([
      ['b', 'all.zip/data/b.csv', ['name', 'city'], 1],
      ['Sheet', 'all.zip/data/a.xlsx', ['x', 'y'], 1],
    ]);
    expect(tables[0]?.notes).toContain('These files of the archive are not read: readme.md.');
  });

  test('zipped on Windows in China has the names that it had there', async () => {
    const name = encode('案例.csv', 'gb18030');
    const plain = Buffer.from(zip({ 'abcd.csv': strToU8(csv) }));
    expect(name).toHaveLength(8);
    for (let at = plain.indexOf('abcd.csv'); at >= 0; at = plain.indexOf('abcd.csv', at + 1))
      plain.set(name, at);
    const [read] = await readMade({ 'all.zip': plain }, 'all.zip');
    expect(read?.name).toBe('案例');
  });
});

describe('bounds', () => {
  const bomb = new Uint8Array(40 * 1024 ** 2).fill(97);

  test('what expands too much is refused, gzipped or zipped', async () => {
    for (const [name, content] of [
      ['a.csv.gz', gzipSync(bomb, { level: 9 })],
      ['a.zip', zip({ 'a.csv': bomb })],
      ['a.xlsx', zip({ 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': bomb })],
    ] as const)
      await expect(readOne(name, content)).rejects.toMatchObject({
        code: 'LIMIT_EXCEEDED',
        message: expect.stringContaining(`${name} expands to more than 200 times its size`),
      });
  });

  test('a size that is not true is found out', async () => {
    const archive = withSize(zip({ 'a.csv': bomb }), 100);
    await expect(readOne('a.zip', archive)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('too many files are refused', async () => {
    const files = Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`${at}.csv`, strToU8('a')]));
    await expect(readOne('a.zip', zip(files))).rejects.toThrow('a.zip holds more than 2,000 files');
  });

  test('a row number that no sheet has is refused before memory is filled', async () => {
    const sheet =
      '<worksheet><sheetData><row r="2000000000"><c r="A2000000000"><v>1</v></c></row></sheetData></worksheet>';
    const content = zip({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': strToU8(sheet),
    });
    await expect(readOne('a.xlsx', content)).rejects.toThrow('row 2000000000 is beyond the last row');
  });

  test('a file that is cut off, an archive within an archive, and other formats are refused by name', async () => {
    const good = zip({ 'a.csv': strToU8(csv.repeat(100)) });
    for (const [name, content] of [
      ['a.csv.gz', gzipSync(csv).subarray(0, 20)],
      ['a.zip', good.subarray(0, good.length - 30)],
      ['a.zip', zip({ 'b.csv': good })],
      ['a.csv.gz', gzipSync(gzipSync(csv))],
      ['a.ods', zip({ 'content.xml': strToU8('<x/>') })],
      ['a.zip', zip({ 'a.png': strToU8('x') })],
      ['a.zip', zip({})],
    ] as const)
      await expect(readOne(name, content)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
