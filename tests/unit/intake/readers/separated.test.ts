import { describe, expect, test } from '@jest/globals';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { rounds } from '../../../support/rounds.ts';
import { cellsOf, readMade, readOne } from '../support/readMade.ts';

const described = (resource: object, content: string | Uint8Array) =>
  readMade(
    {
      'datapackage.json': JSON.stringify({
        name: 'd',
        resources: [{ name: 'firms', path: '案例.csv', ...resource }],
      }),
      '案例.csv': content,
    },
    '.',
  );

describe('separated values', () => {
  test.each([
    ['a comma', ','],
    ['a semicolon', ';'],
    ['a tab', '\t'],
    ['a vertical bar', '|'],
  ])('%s between cells is found, whatever else stands within them', async (name, separator) => {
    const rows = [
      ['name', 'city', 'about'],
      ['Kaltwerk', 'Aachen, DE', 'lasers; optics | "cladding"'],
      ['Huaxin', 'Beijing', 'chips, wafers, and\nmore'],
    ];
    const read = await readOne('a.txt', stringify(rows, { delimiter: separator }));
    expect([read.columns, ...cellsOf(read)]).toEqual(rows);
    expect(read.notes).toContain(`Its cells are separated by ${name}.`);
    expect(read.rows.map(({ line }) => line)).toEqual([2, 3]);
  });

  test('a line sep= says the separator, and is no row', async () => {
    for (const first of ['sep=;', '"sep=;"', 'SEP=;']) {
      const read = await readOne('a.csv', `${first}\r\nname;city\r\na,b;c,d\r\n`);
      expect(read).toMatchObject({ columns: ['name', 'city'], rows: [{ line: 3, cells: ['a,b', 'c,d'] }] });
      expect(read.notes).toContain('Its cells are separated by a semicolon, as its first line says.');
    }
  });

  test('titles above and totals below are said, with the lines of the rows as they are', async () => {
    const read = await readOne(
      'a.csv',
      'Report 2019,,\n\nname,city,amount\na,b,1\n,,\nc,d,2\nTotal,,3\nSource: ministry,,\n',
    );
    expect(read.columns).toEqual(['name', 'city', 'amount']);
    expect(read.rows).toEqual([
      { line: 4, cells: ['a', 'b', '1'] },
      { line: 6, cells: ['c', 'd', '2'] },
    ]);
    expect(read.notes.slice(2)).toEqual([
      'One row above the headers is no row of the table: "Report 2019".',
      '2 rows below the table are no row of it: "Total 3", "Source: ministry".',
    ]);
  });

  test('headers that stand again below, as on each page of a printed sheet, are said, and are no rows', async () => {
    const read = await readOne(
      'a.csv',
      'Title,City\nLens,Oslo\nTitle,City\nPump,Bern\n Title ,City\nTitle,Rome\nPump,Bern\nTotal,3\n',
    );
    expect(read.rows).toEqual([
      { line: 2, cells: ['Lens', 'Oslo'] },
      { line: 4, cells: ['Pump', 'Bern'] },
      { line: 6, cells: ['Title', 'Rome'] },
      { line: 7, cells: ['Pump', 'Bern'] },
    ]);
    expect(read.notes).toContain('The headers stand again in lines 3, 5, and are no row there.');
    // Data that was taken for headers for want of any stays where it stands again.
    const bare = await readOne('a.csv', 'Lens,1900\nPump,2000\nLens,1900\n');
    expect(bare).toMatchObject({ columns: ['Lens', '1900'], rows: [{ line: 2 }, { line: 3 }] });
    expect(bare.notes.join()).toContain('which looks like a row of data. If it is one,');
  });

  test('a header has no characters that nobody sees, so that the next file has the same', async () => {
    const read = await readOne('a.csv', '\u200bTitle\u00a0,Ci\u00adty\na,b\n');
    expect(read.columns).toEqual(['Title', 'City']);
  });

  test('a quote that opens a cell is a letter where tabs separate and nothing closes it', async () => {
    const read = await readOne('a.tsv', 'name\tcity\n"Smart" lasers\tAachen\n');
    expect(cellsOf(read)).toEqual([['"Smart" lasers', 'Aachen']]);
    expect(read.notes).toContain('Its quotation marks are read as letters, since they enclose no cells.');
  });

  test('a broken row is refused with its line', async () => {
    await expect(readOne('a.csv', 'name,city\na,b\n"c"d,e\n')).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('a.csv, line 3: a quoted cell must end at its closing quote'),
    });
  });

  test('any table is read back under any separator, with or without a declaration', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '华', ',', ';', '\t', '|', '"', '\n', ' ', '😀'),
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constant('row'), cell, cell), { minLength: 1, maxLength: 9 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.boolean(),
        async (table, delimiter, quoted) => {
          const text = stringify([['id', 'name', 'about'], ...table], {
            delimiter,
            quoted,
            quoted_match: /^\s+"/,
          });
          const [read] = await described({ dialect: { delimiter } }, text);
          expect(read && cellsOf(read)).toEqual(table);
          const said = await readOne('a.csv', `sep=${delimiter}\n${text}`);
          expect(cellsOf(said)).toEqual(table);
        },
      ),
      rounds(100),
    );
  });
});

describe('a descriptor', () => {
  test('names the table, and says encoding, separator, quote and missing values', async () => {
    const content = Buffer.from("n\xe4me;city\n'a;b';N/A\n'it''s';nichts\n", 'latin1');
    const [read, ...others] = await described(
      {
        encoding: 'latin1',
        dialect: { delimiter: ';', quoteChar: "'" },
        schema: { missingValues: ['', 'N/A', 'nichts'] },
      },
      content,
    );
    expect(others).toEqual([]);
    expect(read).toMatchObject({ name: 'firms', file: '案例.csv', columns: ['näme', 'city'] });
    expect(read && cellsOf(read)).toEqual([
      ['a;b', ''],
      ["it's", ''],
    ]);
    expect(read?.notes).toEqual([
      'Its encoding is Windows-1252: the descriptor says so.',
      'Its cells are separated by a semicolon, as the descriptor says.',
      'As the descriptor says, these are read as empty cells: "N/A", "nichts".',
    ]);
  });

  test('says that there is no header, that it stands lower, and what begins a remark', async () => {
    const [bare] = await described({ dialect: { header: false } }, 'a,b\nc,d\n');
    expect(bare).toMatchObject({ columns: ['Column A', 'Column B'], rows: [{ line: 1 }, { line: 2 }] });
    const [lower] = await described(
      { dialect: { headerRows: [2], commentChar: '#' } },
      '# x,y\nt,u\nname,city\nc,d\n',
    );
    expect(lower).toMatchObject({ columns: ['name', 'city'], rows: [{ line: 4, cells: ['c', 'd'] }] });
  });

  test('that asks for what no reader does is refused', async () => {
    for (const dialect of [{ escapeChar: '\\' }, { delimiter: '::' }, { headerRows: [1, 2] }, 'dialect.json'])
      await expect(described({ dialect }, 'a,b\n')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(described({ path: '../x.csv' }, 'a,b\n')).rejects.toThrow('has the path ../x.csv');
    await expect(described({ path: 'y.csv' }, 'a,b\n')).rejects.toThrow('not a file of the folder');
  });

  test('of a folder leaves other files to be read by their names, and says which are not read', async () => {
    const tables = await readMade(
      { 'b.csv': 'x,y\n1,2\n', 'a.tsv': 'x\ty\n1\t2\n', 'readme.md': '# x' },
      '.',
    );
    expect(tables.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(tables[0]?.notes).toContain('These files of the folder are not read: readme.md.');
  });
});

describe('bounds', () => {
  test.each([
    ['an empty file', ''],
    ['line ends', '\n\r\n\n'],
    ['a byte order mark', '\uFEFF'],
  ])('%s is refused by its name', async (_, content) => {
    await expect(readOne('a.csv', content)).rejects.toThrow('a.csv has no rows');
  });

  test('headers without rows are a table without rows, which says so', async () => {
    const read = await readOne('a.csv', 'name,city\n');
    expect(read).toMatchObject({ columns: ['name', 'city'], rows: [] });
    expect(read.notes).toContain('It has headers, and no rows.');
  });

  test('a cell of a million characters is refused with its line, one of half a million is read', async () => {
    await expect(readOne('a.csv', `a,b\n${'x'.repeat(1_500_000)},1\n`)).rejects.toThrow(
      'line 2: a row has at most a million characters',
    );
    const read = await readOne('a.csv', `a,b\n${'x'.repeat(500_000)},1\n`);
    expect(read.rows[0]?.cells[0]).toHaveLength(500_000);
  });

  test('10,000 columns are read, 20,000 refused', async () => {
    const wide = (count: number) =>
      `${Array.from({ length: count }, (_, at) => `c${at}`).join(',')}\n${'1,'.repeat(count - 1)}1\n`;
    const read = await readOne('a.csv', wide(10_000));
    expect([read.columns.length, read.rows[0]?.cells.length]).toEqual([10_000, 10_000]);
    await expect(readOne('a.csv', wide(20_000))).rejects.toThrow('a table has at most 16,384');
  });

  test('cells beyond the headers are kept in columns without a header', async () => {
    const read = await readOne('a.csv', 'name,city\na,b,c\nd\n');
    expect(read.columns).toEqual(['name', 'city', '']);
    expect(cellsOf(read)).toEqual([
      ['a', 'b', 'c'],
      ['d', '', ''],
    ]);
  });
});
