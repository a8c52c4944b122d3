import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkBatch } from '../../../src/import/check/checkBatch.ts';
import { readBatch } from '../../../src/import/package/readBatch.ts';
import { fileCounts } from '../../../src/import/report/fileCounts.ts';
import { Problems } from '../../../src/import/report/problemList.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'wishlist-lost-'));
});
afterAll(() => rm(root, { recursive: true }));

type Files = Readonly<Record<string, string | Buffer>>;

/** Writes a dataset, checks it as an import does, and gives what became of its rows; the graph has whatever they refer to. */
async function checked(files: Files, facts: object = {}) {
  const folder = await mkdtemp(join(root, 'dataset-'));
  const descriptor = JSON.stringify({ name: 'one', synthetic: true, ...facts });
  for (const [name, content] of Object.entries({ 'datapackage.json': descriptor, ...files })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const problems = new Problems();
  const packages = await readBatch([folder], () => false, problems.add);
  const batch = await checkBatch(packages, problems, {
    stored: async (ids) => new Set(ids),
    judged: async () => [],
    holders: async () => [],
  });
  const short = (text: string) => text.replace(`${folder}/`, '');
  return {
    files: batch.files.map((file) => ({ ...fileCounts(file, false), file: short(file.shown) })),
    said: problems.list.map(({ severity, file, line, column, rule }) =>
      [severity, short(file), line, column, rule].filter((part) => part !== undefined).join(' | '),
    ),
    remedies: problems.list.map(({ remedy }) => remedy),
    problems,
  };
}

const programmes = (text: string | Buffer) => ({ 'programmes.csv': text });
const row = (name: string) => programmes(`id,name\nx,"${name.replaceAll('"', '""')}"\n`);

describe('rows', () => {
  test('each row of a file is either read or rejected', async () => {
    const lines = Array.from({ length: 1_000 }, (_, index) => `p${index},Programme ${index},Organiser`);
    lines[2] = 'p2,"Programme 2,Organiser';
    lines[500] = 'p500,"Programme" 500,Organiser';
    lines[600] = 'p600,Programme 600';
    lines[700] = 'p700,Programme, 700,Organiser';
    lines[800] = 'p800,,Organiser';
    lines[900] = '';
    const { files, said } = await checked(programmes(['id,name,organiser', ...lines].join('\r\n')));
    expect(files).toEqual([
      {
        file: 'programmes.csv',
        lines: 1_001,
        emptyLines: 1,
        rows: 999,
        read: 994,
        rejected: 5,
        builtIn: false,
      },
    ]);
    expect(said).toEqual([
      'error | programmes.csv | 4 | a quoted cell must be closed',
      'error | programmes.csv | 502 | a quoted cell must end at its closing quote',
      'error | programmes.csv | 602 | a row has as many cells as the header (3); this one has 2',
      'error | programmes.csv | 702 | a row has at most as many cells as the header (3)',
      'error | programmes.csv | 802 | name | name is required',
    ]);
  });

  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('are read from a file with %s', async (_, end) => {
    const { files, said } = await checked(programmes(['id,name', 'a,A', 'b,B'].join(end)));
    expect(said).toEqual([]);
    expect(files).toMatchObject([{ rows: 2, read: 2, rejected: 0 }]);
  });

  test('all rows of an unreadable file are rejected', async () => {
    const { files, said, remedies } = await checked(programmes('id,nmae\na,A\nb,B\n'));
    expect(files).toMatchObject([{ rows: 2, read: 0, rejected: 2 }]);
    expect(said).toEqual([
      'warning | programmes.csv | 1 | nmae | is not a column of programmes.csv; its cells are ignored',
      'error | programmes.csv | 1 | name | the column name is required',
    ]);
    expect(remedies[1]).toContain('Rename the column nmae');
  });

  test.each([
    [
      'UTF-16 with a byte order mark',
      Buffer.from('\uFEFFid,name\r\na,A\r\n', 'utf16le'),
      'must be UTF-8, and looks like UTF-16',
    ],
    [
      'UTF-16 without one',
      Buffer.from('id,name\r\na,A\r\n', 'utf16le'),
      'must be UTF-8, and looks like UTF-16',
    ],
    [
      'a header that is not UTF-8',
      Buffer.concat([
        Buffer.from('id,name,'),
        Buffer.from([0xb1, 0xe0, 0xba, 0xc5]),
        Buffer.from('\na,A,B\n'),
      ]),
      'must be UTF-8',
    ],
    ['semicolons', 'id;name\na;A\n', 'the cells of a file must be separated by commas; this header uses ";"'],
    ['tabs', 'id\tname\na\tA\n', 'the cells of a file must be separated by commas; this header uses "\\t"'],
    ['an open quote in its header', 'id,"name\na,A\n', 'a quoted cell must be closed'],
  ])('of a file with %s are rejected in one sentence', async (_, content, rule) => {
    const { files, said } = await checked(programmes(content));
    expect(said).toEqual([`error | programmes.csv | 1 | ${rule}`]);
    expect(files).toMatchObject([{ read: 0, rejected: files[0]?.rows }]);
    expect(files[0]?.rows).toBeGreaterThan(0);
  });

  test.each([
    ['nothing', ''],
    ['a byte order mark', '\uFEFF'],
    ['empty lines', '\n\n,,\n'],
  ])('are missed where a file holds %s', async (_, text) => {
    const { said } = await checked({ ...programmes(text), 'areas.csv': 'id,name\nbio,Bio\n' });
    expect(said).toEqual(['error | programmes.csv | is empty; a file must begin with a header']);
  });
});

describe('columns', () => {
  test('repeated and unnamed columns are reported; a cell in an unnamed column rejects its row', async () => {
    const { files, said } = await checked(
      programmes('id,name,,name,Organizer,,\na,A,,,,,\nb,B,lost,,,,\nc,C,,,,,lost\nd,D,,,\n'),
    );
    expect(said).toEqual([
      'warning | programmes.csv | 1 | name | a column must be unique; the first one is read',
      'warning | programmes.csv | 1 | organizer | is not a column of programmes.csv; its cells are ignored',
      'error | programmes.csv | 3 | a cell must be in a column with a name',
      'error | programmes.csv | 4 | a row has at most as many cells as the header (5)',
    ]);
    expect(files).toMatchObject([{ rows: 4, read: 2, rejected: 2 }]);
  });

  test.each([
    ['titleZh', 'title_zh'],
    ['Title-ZH', 'title_zh'],
    ['tilte_zh', 'title_zh'],
    ['post', 'posts'],
    ['company', 'companies'],
    ['technology', 'technologies'],
  ])('named %s are taken for %s in the remedy', async (name, meant) => {
    const { remedies } = await checked({ 'cases.csv': `id,title,published_on,${name}\nk,K,2019,\n` });
    expect(remedies).toEqual([`Did you mean ${meant}?`]);
  });

  test.each(['date', 'url', '发布日期'])(
    'a column named %s has no similar column, so the hint lists all columns',
    async (name) => {
      const { remedies } = await checked({ 'cases.csv': `id,title,published_on,${name}\nk,K,2019,\n` });
      expect(remedies[0]).toMatch(/^The columns are id, title, /);
    },
  );

  test('a countries file with both code and id gets a warning', async () => {
    const { said } = await checked({ 'countries.csv': 'id,code,name\nUSA,US,United States\n' });
    expect(said).toEqual([
      'warning | countries.csv | 1 | id | a column must be unique; the first one is read',
    ]);
  });
});

describe('cells', () => {
  test.each([
    ['NUL', '\u0000', 'U+0000'],
    ['an escape', '\u001b[31mred', 'U+001B'],
    ['a bell', '\u0007', 'U+0007'],
    ['DEL', '\u007f', 'U+007F'],
    ['a control of C1', '\u0085', 'U+0085'],
    ['a noncharacter', '\ufffe', 'U+FFFE'],
  ])('with %s are rejected with their line', async (_, letter, code) => {
    const { files, said } = await checked(row(`a${letter}b`));
    expect(said).toEqual([
      `error | programmes.csv | 2 | name | must not contain the control character ${code}`,
    ]);
    expect(files).toMatchObject([{ rows: 1, read: 0, rejected: 1 }]);
  });

  test.each([
    ['a space without width', '\u200b', 'U+200B'],
    ['an override of direction', '\u202e', 'U+202E'],
    ['an isolate', '\u2066', 'U+2066'],
    ['a mark of direction', '\u200f', 'U+200F'],
    ['a soft hyphen', '\u00ad', 'U+00AD'],
    ['a byte order mark inside', '\ufeff', 'U+FEFF'],
    ['a word joiner', '\u2060', 'U+2060'],
    ['a joiner between Latin letters', '\u200d', 'U+200D'],
    ['a variant of no letter that has one', '\ufe00', 'U+FE00'],
    ['a hidden tag', '\u{e0041}', 'U+E0041'],
    ['a filler', '\u3164', 'U+3164'],
  ])('with %s lose it, and that is said', async (_, letter, code) => {
    const { files, said } = await checked(row(`a${letter}b`));
    expect(said).toEqual([
      `warning | programmes.csv | 2 | name | contains invisible characters (${code}), which are removed`,
    ]);
    expect(files).toMatchObject([{ rows: 1, read: 1, rejected: 0 }]);
  });

  test.each([
    ['a family of emoji', '👩‍👩‍👧'],
    ['a heart in colour', '❤️'],
    ['Persian with a joiner', 'می‌خواهم'],
    ['Sinhala with a joiner', 'ශ්‍රී'],
    ['a variant of a Chinese character', '葛\u{e0100}'],
    ['a no-break space', 'Kaltwerk\u00a0GmbH'],
    ['several lines', 'one\ntwo'],
  ])('with %s are taken as they are', async (_, text) => {
    expect((await checked(row(text))).said).toEqual([]);
  });

  test('a cell whose lines look like rows gets a warning', async () => {
    const { files, said } = await checked(programmes('id,name,organiser\na,"A,x\nb,B,y\nc,C,""z""",w\n'));
    expect(files).toMatchObject([{ rows: 1, read: 1 }]);
    expect(said).toEqual([
      'warning | programmes.csv | 2 | name | spans several lines, some of which look like rows of the file',
    ]);
  });
});

describe('dates', () => {
  const date = async (text: string) =>
    (await checked({ 'cases.csv': `id,title,published_on\nk,K,${text}\n` })).said;
  const next = new Date().getUTCFullYear() + 1;

  test.each([String(next), '1949', '2019-02-28', '2020-02-29', '2020-07/..', `2017/${next}`])(
    '%s is plausible',
    async (text) => {
      expect(await date(text)).toEqual([]);
    },
  );

  test.each([
    '9999',
    String(next + 1),
    `2019/${next + 1}-01`,
    '1799-12-31',
    '0019-03',
    `${next + 1}-01-01/..`,
  ])('%s is rejected with its line', async (text) => {
    expect(await date(text)).toEqual([
      `error | cases.csv | 2 | published_on | must be from 1800 to the end of next year (${next})`,
    ]);
  });

  test.each(['2019-02-29', '2019-13', '2019-00-01', '2019-04-31', '2020/2019', '3/1/2019', '2019?'])(
    '%s is none of the calendar',
    async (text) => {
      expect(await date(text)).toEqual([
        'error | cases.csv | 2 | published_on | must be a date of the calendar',
      ]);
    },
  );

  test('a date before the founding of the People’s Republic is accepted with a warning', async () => {
    expect(await date('1948-12')).toEqual([
      "warning | cases.csv | 2 | published_on | is before 1949, when the People's Republic of China was founded; it is accepted",
    ]);
  });

  test('dates of countries have the same limits', async () => {
    const { said } = await checked({
      'countries.csv': 'code,name,nato_since\nUS,United States,9999-01-01\n',
    });
    expect(said).toEqual([
      `error | countries.csv | 2 | nato_since | must be from 1800 to the end of next year (${next})`,
    ]);
  });
});

describe('files', () => {
  test('a file that is not of the dataset is reported with the file that may be meant', async () => {
    const { said, remedies } = await checked({
      ...programmes('id,name\nx,X\n'),
      'target.csv': 'id\n',
      'notices.xlsx': '',
      'more/cases.csv': 'id\n',
    });
    expect(said.sort()).toEqual([
      'warning | more/cases.csv | is not a file of a dataset; it is ignored',
      'warning | notices.xlsx | is not a file of a dataset; it is ignored',
      'warning | target.csv | is not a file of a dataset; it is ignored',
    ]);
    expect(remedies.join()).toContain('Did you mean targets.csv?');
  });

  test('a resource that is not of the dataset is reported', async () => {
    const { said } = await checked(programmes('id,name\nx,X\n'), {
      resources: [{ name: 'notices', path: 'data/notices.csv' }],
    });
    expect(said).toEqual([
      'warning | datapackage.json | the resource notices is not a file of a dataset; it is ignored',
    ]);
  });

  test.each([
    [{ encoding: 'gb18030' }, 'has the encoding "gb18030"; a file must be UTF-8'],
    [{ dialect: { delimiter: ';' } }, 'has the delimiter ";"; a file must be read with ","'],
    [{ schema: { missingValues: ['', 'N/A'] } }, 'has the missing value "N/A"'],
  ])('that declare %j are refused', async (declared, message) => {
    const resources = [{ name: 'programmes', path: 'programmes.csv', ...declared }];
    await expect(checked(programmes('id,name\nx,X\n'), { resources })).rejects.toThrow(message);
  });

  test('two resources of one kind are refused', async () => {
    const resources = ['a/programmes.csv', 'b/programmes.csv'].map((path) => ({ name: 'p', path }));
    await expect(checked({}, { resources })).rejects.toThrow('are both programmes.csv');
  });

  test.each([
    ['no table', { 'README.md': '' }, 'has nothing to read.'],
    [
      'a table of another shape',
      { 'notices.csv': 'a,b\n' },
      'has nothing to read: notices.csv is not a file',
    ],
  ])('are missed in a folder with %s', async (_, files, message) => {
    await expect(checked(files)).rejects.toThrow(message);
  });

  test('a title with invisible characters is refused', async () => {
    const failed = checked(programmes('id,name\nx,X\n'), { title: 'A\u202eB' });
    await expect(failed).rejects.toThrow('title: must not hold line ends or characters that cannot be seen');
  });
});
