import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { type CsvRow, readCsv } from '../../../src/import/readCsv.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wishlist-csv-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: string | Buffer): Promise<CsvRow[]> {
  const path = join(folder, 'file.csv');
  await writeFile(path, content);
  const rows: CsvRow[] = [];
  for await (const chunk of readCsv(path)) rows.push(...chunk.rows);
  return rows;
}

describe('reading CSV', () => {
  test('a byte order mark, CRLF, quotes, commas and newlines in cells are read as they are meant', async () => {
    const rows = await read('\uFEFFid,name\r\na,"one, ""two""\r\nthree"\r\nb,plain\r\n');
    expect(rows).toEqual([
      { line: 1, cells: ['id', 'name'] },
      { line: 2, cells: ['a', 'one, "two"\r\nthree'] },
      { line: 4, cells: ['b', 'plain'] },
    ]);
  });

  test('the last row needs no newline, and empty lines and lines of commas are no rows', async () => {
    expect(await read('id,name\n\n,,\na,b')).toEqual([
      { line: 1, cells: ['id', 'name'] },
      { line: 4, cells: ['a', 'b'] },
    ]);
  });

  test('bytes that are not UTF-8 mark the row they are in, and no other', async () => {
    const rows = await read(
      Buffer.concat([Buffer.from('id\na\n'), Buffer.from([0xb0, 0xc4]), Buffer.from('\nb\n')]),
    );
    expect(rows.map(({ line, fault }) => [line, fault])).toEqual([
      [1, undefined],
      [2, undefined],
      [3, 'bytes'],
      [4, undefined],
    ]);
  });

  test('a quote that is never closed is a fault of the line where it opens', async () => {
    const rows = await read(`id,name\na,b\nc,"open\n${'text\n'.repeat(400_000)}`);
    expect(rows.map(({ line, fault }) => [line, fault])).toEqual([
      [1, undefined],
      [2, undefined],
      [3, 'unclosed'],
    ]);
  });

  test('text behind a closing quote is a fault', async () => {
    expect((await read('id\n"a"b\n')).at(1)?.fault).toBe('quote');
  });

  test('any table that csv-stringify writes is read back cell by cell, across chunk borders', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '华', ',', '"', '\n', '；', ' ', '😀') });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }),
        fc.nat(300_000),
        async (table, padding) => {
          const kept = table.filter((row) => row.some((each) => each.trim() !== ''));
          const all = [['x'.repeat(padding), 'y', 'z'], ...kept];
          expect((await read(stringify(all))).map(({ cells }) => cells)).toEqual(all);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('the last chunk carries the hash of the whole file', async () => {
    const content = `id\n${'a\n'.repeat(300_000)}`;
    const path = join(folder, 'long.csv');
    await writeFile(path, content);
    let sha256: string | undefined;
    let bytes = 0;
    for await (const chunk of readCsv(path)) {
      sha256 = chunk.sha256;
      bytes = chunk.bytes;
    }
    expect(sha256).toBe(createHash('sha256').update(content).digest('hex'));
    expect(bytes).toBe(content.length);
  });
});
