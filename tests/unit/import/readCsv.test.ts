import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import type { CsvRow } from '../../../src/import/csv/csvRow.ts';
import { readCsv, type WholeFile } from '../../../src/import/csv/readCsv.ts';
import { rounds } from '../../support/rounds.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wishlist-csv-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Read {
  readonly rows: CsvRow[];
  readonly whole: WholeFile | undefined;
  readonly bytes: number;
}

async function readWhole(content: string | Buffer): Promise<Read> {
  const path = join(folder, 'file.csv');
  await writeFile(path, content);
  const rows: CsvRow[] = [];
  let whole: WholeFile | undefined;
  let bytes = 0;
  for await (const chunk of readCsv(path)) {
    for (const row of chunk.rows) rows.push(row);
    whole = chunk.whole;
    bytes = chunk.bytes;
  }
  return { rows, whole, bytes };
}

const read = async (content: string | Buffer) => (await readWhole(content)).rows;
const faults = async (content: string | Buffer) =>
  (await read(content)).map(({ line, fault }) => [line, fault]);

/** The lines of a text by another way than the reader's. */
const linesOf = (text: string) => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
};

describe('reading CSV', () => {
  test('a byte order mark, CRLF, quotes, commas and newlines in cells are read as they are meant', async () => {
    const rows = await read('\uFEFFid,name\r\na,"one, ""two""\r\nthree"\r\nb,plain\r\n');
    expect(rows).toEqual([
      { line: 1, cells: ['id', 'name'] },
      { line: 2, cells: ['a', 'one, "two"\r\nthree'] },
      { line: 4, cells: ['b', 'plain'] },
    ]);
  });

  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('lines may end with %s', async (_, end) => {
    const rows = ['id,name', 'a,A', 'b,"B, b"'];
    for (const text of [rows.join(end), `${rows.join(end)}${end}`])
      expect(await read(text)).toEqual([
        { line: 1, cells: ['id', 'name'] },
        { line: 2, cells: ['a', 'A'] },
        { line: 3, cells: ['b', 'B, b'] },
      ]);
  });

  test('the last row needs no newline, and empty lines and lines of commas are no rows', async () => {
    const { rows, whole } = await readWhole('id,name\n\n,,\n \na,b');
    expect(rows).toEqual([
      { line: 1, cells: ['id', 'name'] },
      { line: 5, cells: ['a', 'b'] },
    ]);
    expect(whole).toMatchObject({ lines: 5, emptyLines: 3 });
  });

  test('a quoted cell may have spaces around its quotes', async () => {
    expect(await read('id,name\na, "Fuel cells, stacks"\nb,\t"x, y" ,z\n')).toMatchObject([
      {},
      { cells: ['a', 'Fuel cells, stacks'] },
      { cells: ['b', 'x, y', 'z'] },
    ]);
  });

  test('a quote within a cell that is not quoted is a letter of it', async () => {
    expect(await read('id,name\na,12" pipe\nb,say "hi"\n')).toEqual([
      { line: 1, cells: ['id', 'name'] },
      { line: 2, cells: ['a', '12" pipe'] },
      { line: 3, cells: ['b', 'say "hi"'] },
    ]);
  });

  test('bytes that are not UTF-8 mark the row they are in, and no other', async () => {
    expect(
      await faults(Buffer.concat([Buffer.from('id\na\n'), Buffer.from([0xb0, 0xc4]), Buffer.from('\nb\n')])),
    ).toEqual([
      [1, undefined],
      [2, undefined],
      [3, 'bytes'],
      [4, undefined],
    ]);
  });

  test.each([
    ['within reach', 3],
    ['beyond a chunk', 400_000],
  ])(
    'a quote that is never closed is a fault of the line where it opens, and of no other: %s',
    async (_, more) => {
      const found = await faults(`id,name\na,b\nc,"open\n${'text,x\n'.repeat(more)}`);
      expect(found.slice(0, 4)).toEqual([
        [1, undefined],
        [2, undefined],
        [3, 'unclosed'],
        [4, undefined],
      ]);
      expect(found).toHaveLength(3 + more);
    },
  );

  test('a quote that closes on a later line before other text is a fault of its own line only', async () => {
    expect(await read('id,name\na,"open\nb,plain\nc,"quoted, cell"\nd,"x"\n')).toEqual([
      { line: 1, cells: ['id', 'name'] },
      { line: 2, cells: ['a'], fault: 'unclosed' },
      { line: 3, cells: ['b', 'plain'] },
      { line: 4, cells: ['c', 'quoted, cell'] },
      { line: 5, cells: ['d', 'x'] },
    ]);
  });

  test('text after a closing quote is a fault, after an empty cell too', async () => {
    expect(await faults('id\n"a"b\n""c\n"d" \n')).toEqual([
      [1, undefined],
      [2, 'quote'],
      [3, 'quote'],
      [4, undefined],
    ]);
  });

  test('a line without an end is one row with a fault, in bounded memory', async () => {
    const { rows, whole } = await readWhole(`id\na\n${'0'.repeat(3_000_000)}\nb\n${'\0'.repeat(3_000_000)}`);
    expect(rows.map(({ line, cells, fault }) => [line, cells, fault])).toEqual([
      [1, ['id'], undefined],
      [2, ['a'], undefined],
      [3, [], 'long'],
      [4, ['b'], undefined],
      [5, [], 'long'],
    ]);
    expect(whole).toMatchObject({ lines: 5, emptyLines: 0 });
  });

  test.each([
    ['nothing', ''],
    ['a byte order mark', '\uFEFF'],
    ['line ends', '\n\r\r\n'],
  ])('a file of %s has no rows', async (_, text) => {
    expect(await read(text)).toEqual([]);
  });

  test('the last chunk carries the hash and the count of the whole file', async () => {
    const content = `id\n${'a\n'.repeat(300_000)}`;
    const { whole, bytes } = await readWhole(content);
    expect(whole).toEqual({
      sha256: createHash('sha256').update(content).digest('hex'),
      lines: 300_001,
      emptyLines: 0,
    });
    expect(bytes).toBe(content.length);
  });
});

describe('any table', () => {
  const cell = fc.string({
    unit: fc.constantFrom(
      'a',
      '华',
      ',',
      '"',
      '\n',
      '\r',
      '\r\n',
      '\t',
      '；',
      ';',
      ' ',
      '😀',
      '\u0085',
      '\u2028',
    ),
  });

  test('any table that csv-stringify writes is read back cell by cell, across chunk borders', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }),
        fc.nat(300_000),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.record({ quoted: fc.boolean(), quoted_empty: fc.boolean(), bom: fc.boolean(), eof: fc.boolean() }),
        async (table, padding, end, style) => {
          // A line of nothing but commas and spaces is no row, and what is not quoted must say where a line ends.
          const kept = table.filter((row) => row.some((each) => each.trim() !== ''));
          const all = [['x'.repeat(padding), 'y', 'z'], ...kept];
          const text = stringify(all, { ...style, record_delimiter: end, quoted_match: /[\r\n]|^[\t ]+"/ });
          const { rows, whole } = await readWhole(text);
          expect(rows.map(({ cells }) => cells)).toEqual(all);
          expect(rows.filter(({ fault }) => fault)).toEqual([]);
          expect(whole?.lines).toBe(linesOf(text).length);
        },
      ),
      rounds(100),
    );
  });

  type Damage = (text: string, place: number) => string;
  const cut =
    (pattern: RegExp, instead: string): Damage =>
    (text, place) => {
      const found = [...text.matchAll(pattern)];
      const hit = found[place % Math.max(found.length, 1)];
      return hit ? text.slice(0, hit.index) + instead + text.slice(hit.index + hit[0].length) : text;
    };
  const damages: readonly (readonly [string, Damage])[] = [
    ['a quote is dropped', cut(/"/g, '')],
    ['a quote is doubled', cut(/"/g, '""')],
    ['a letter becomes a quote', cut(/[a华]/g, '"')],
    ['a separator is another', cut(/,/g, ';')],
    ['a separator is dropped', cut(/,/g, '')],
    ['a line end is dropped', cut(/\r\n|\r|\n/g, '')],
    ['a line end is another', cut(/\r\n|\r|\n/g, '\r')],
    ['the end is cut off', (text, place) => text.slice(0, place % (text.length + 1))],
    [
      'a stretch is cut out',
      (text, place) => {
        const from = place % (text.length + 1);
        return text.slice(0, from) + text.slice(from + 1 + (place % 7));
      },
    ],
  ];

  test.each(damages)('a table in which %s loses no row unreported', async (_, damage) => {
    const field = fc.string({ unit: fc.constantFrom('a', '华', ',', '"', '\n', ' '), maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constant('id'), field, field), { minLength: 1, maxLength: 12 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        fc.nat(),
        async (table, end, quoted, place) => {
          const text = damage(
            stringify(table, { quoted, record_delimiter: end, quoted_match: /[\r\n]/ }),
            place,
          );
          const { rows, whole } = await readWhole(text);
          const lines = linesOf(text);
          expect(whole?.lines).toBe(lines.length);
          // Each line begins a row, holds nothing, or stands in a quoted cell of a sound row.
          const starts = new Map(rows.map((row) => [row.line, row]));
          let within = 0;
          for (const [index, line] of lines.entries()) {
            const row = starts.get(index + 1);
            if (row) {
              expect(within).toBe(0);
              within = row.fault ? 0 : row.cells.join(',').split(/\r\n|\r|\n/).length - 1;
            } else if (within > 0) within -= 1;
            else expect(line.replace(/[,\s]/g, '')).toBe('');
          }
          expect(within).toBe(0);
          // Where a strict reader takes the file, this one reads the same.
          const strict = strictly(text);
          if (strict) expect(inWords(rows.map(({ cells }) => cells))).toEqual(strict);
        },
      ),
      rounds(100),
    );
  });

  /** Rows without the space around their cells, and without those that hold nothing. */
  const inWords = (rows: readonly (readonly string[])[]) =>
    rows.map((row) => row.map((each) => each.trim())).filter((row) => row.some((each) => each !== ''));

  /** Rows that csv-parse reads from a file; null if it finds a fault. */
  function strictly(text: string): string[][] | null {
    try {
      const found: string[][] = parse(text, {
        record_delimiter: ['\r\n', '\n', '\r'],
        relax_column_count: true,
        ltrim: true,
      });
      return inWords(found);
    } catch {
      return null;
    }
  }
});
