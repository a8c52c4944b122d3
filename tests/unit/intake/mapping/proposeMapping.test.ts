import { expect, test } from '@jest/globals';
import { readHeader } from '../../../../src/intake/headers/readHeader.ts';
import { readMapping, writeMapping } from '../../../../src/intake/mapping/mapping.ts';
import { proposeMapping } from '../../../../src/intake/mapping/proposeMapping.ts';
import { tableOf } from './tableOf.ts';

/** The meanings that are proposed for the columns of one table. */
async function meanings(name: string, rows: readonly (readonly string[])[]): Promise<(string | null)[]> {
  const { mapping } = await proposeMapping([tableOf(name, rows)], { name: 'notices' });
  return mapping.tables.flatMap(({ columns }) => columns.map(({ is }) => is));
}

test.each([
  ['Source_URL', 'report', 'url', null],
  ['foreignParty2Country', 'target', 'country', 2],
  ['Country of the target', 'target', 'country', null],
  ['外方单位二国别', 'target', 'country', 2],
  ['中方单位名称', 'company', 'name', null],
  ['發布日期', null, 'published_on', null],
  ['Ｔｉｔｌｅ', null, 'title', null],
  ['Tecnology', 'technology', null, null],
])('the header %s is read', (header, kind, column, number) => {
  expect(readHeader(header)).toMatchObject({ kind, column, number });
});

test.each(['Remarks', '备注', 'x', '', 'dote'])('the header %j is taken for nothing', (header) => {
  expect(readHeader(header)).toBeNull();
});

test('a sheet with a row for each notice makes a case, parties, a report and a quote of each', async () => {
  expect(
    await meanings('notices', [
      [
        'link',
        'date',
        'embassy',
        'title',
        'foreign_party_1',
        'foreign_party_1_country',
        'foreign_party_2',
        'foreign_party_2_country',
        'chinese_party',
        'technology_1',
        'technology_2',
        'form of cooperation',
        'quote',
        'remarks',
      ],
      [
        'https://no.example.invalid/1',
        '2019-03-12',
        'Embassy in Oslo',
        'Lenses',
        'Lund AS',
        'Norway',
        '',
        '',
        '',
        'Photonics',
        '',
        'LICENSING',
        'seeks partners',
        'nice',
      ],
    ]),
  ).toEqual([
    'report.url',
    'case.published_on',
    'case.posts',
    'case.title',
    'target 1.name',
    'target 1.country',
    'target 2.name',
    'target 2.country',
    'case.companies',
    'case.technologies',
    'case.technologies',
    'case.cooperation',
    'citation.quote',
    null,
  ]);
});

test('words about single parties are their citations; a party that has them stays a record of its own', async () => {
  expect(
    await meanings('notices', [
      [
        'title',
        'date',
        'link',
        'post',
        'post quote',
        'foreign_party_1',
        'foreign_party_2',
        'foreign party 2 page',
        'Quote of the chinese party',
        'chinese parties',
      ],
    ]),
  ).toEqual([
    'case.title',
    'case.published_on',
    'report.url',
    'case.posts',
    'citation of post.quote',
    'case.targets',
    'target 2.name',
    'citation of target 2.locator',
    'citation of company.quote',
    'case.companies',
  ]);
});

test('a citation of what is no party, and what a citation of a party connects, are no meanings', () => {
  for (const is of [
    'citation of report.quote',
    'citation of target 1.entity',
    'citation of citation of post.quote',
    'citation of .quote',
    'citation of target 0.quote',
  ]) {
    const text = JSON.stringify({
      mapping: 1,
      name: 'x',
      tables: [{ table: 't', columns: [{ column: 'a', is }] }],
    });
    expect(() => readMapping(text, 'x.map.json')).toThrow('must be null, or a record and a column');
  }
});

test('Chinese headers of a table of cases and of one of foreign parties are found', async () => {
  expect(
    await meanings('案例', [
      ['编号', '标题', '类型', '发布日期', '使领馆', '外方', '中方', '技术领域', '合作方式', '来源'],
    ]),
  ).toEqual([
    'case.id',
    'case.title',
    'case.kind',
    'case.published_on',
    'case.posts',
    'case.targets',
    'case.companies',
    'case.technologies',
    'case.cooperation',
    'report.title',
  ]);
  expect(await meanings('targets', [['编号', '名称', '中文名', '类型', '国家', '城市']])).toEqual([
    'target.id',
    'target.name',
    'target.name_zh',
    'target.kind',
    'target.country',
    'target.city',
  ]);
});

test('a column without a known header is found by its values', async () => {
  expect(
    await meanings('sheet', [
      ['title', 'where', 'when', 'how', 'foreign party'],
      ['A', 'https://a.example.invalid/', '2019-03', 'LICENSING', 'Lund AS'],
      ['B', 'https://b.example.invalid/', '2020', 'TALENT', 'Berg AS'],
    ]),
  ).toEqual(['case.title', 'report.url', 'case.published_on', 'case.cooperation', 'case.targets']);
});

test('a sheet of addresses and dates below headers that nobody knows has a case in each row', async () => {
  const rows = [
    ['รายการ', 'เมื่อ', 'อะไร', 'ที่ไหน'],
    ['レーザー', '2019年3月12日', 'JV', 'http://de.example.invalid/1'],
  ];
  expect(await meanings('sheet', rows)).toEqual([
    null,
    'case.published_on',
    'case.cooperation',
    'report.url',
  ]);
  expect(
    await meanings('codes', [
      ['a', 'b', 'c'],
      ['x', '2019-03', 'y'],
    ]),
  ).toEqual([null, null, null]);
});

test('of two columns for one meaning the exact one stays, unless both say the same', async () => {
  const rows = (date: string) => [
    ['id', 'title', 'date', 'published_on'],
    ['1', 'A', date, '2019-03-12'],
  ];
  expect(await meanings('cases', rows('2020'))).toEqual(['case.id', 'case.title', null, 'case.published_on']);
  expect(await meanings('cases', rows('2019-03-12'))).toEqual([
    'case.id',
    'case.title',
    'case.published_on',
    'case.published_on',
  ]);
});

test('the order of day and month is proposed where a value of the column leaves no doubt', async () => {
  const { mapping } = await proposeMapping(
    [
      tableOf('cases', [
        ['id', 'title', 'published_on'],
        ['1', 'A', '3/1/2019'],
        ['2', 'B', '27/1/2019'],
      ]),
    ],
    { name: 'x' },
  );
  expect(mapping.tables[0]?.columns[2]?.dates).toBe('DMY');
});

test('the key of a sheet without ids is what tells its rows apart', async () => {
  const { mapping } = await proposeMapping(
    [
      tableOf('notices', [
        ['title', 'date', 'link', 'foreign party'],
        ['A', '2019', 'https://a.example.invalid/', 'Lund AS'],
        ['B', '2019', 'https://a.example.invalid/', 'Lund AS'],
      ]),
    ],
    { name: 'x' },
  );
  expect(mapping.tables[0]?.keys).toEqual({ case: ['title', 'date'] });
});

test('a column that counts the rows of a sheet is no id of its cases; other numbers are, and those of a table of cases', async () => {
  const rows = (numbers: readonly string[]) => [
    ['序号', '标题', '发布日期', '外方'],
    ...numbers.map((number, at) => [number, `标题${at}`, '2019', 'Lund AS']),
  ];
  for (const numbers of [['1', '2', '3'], ['1'], ['01', '02', '03'], ['1.0', '2.0']])
    expect((await meanings('通报', rows(numbers)))[0]).toBeNull();
  for (const numbers of [
    ['1', '3'],
    ['2', '3'],
    ['2019-1', '2019-2'],
    ['1', ''],
  ])
    expect((await meanings('通报', rows(numbers)))[0]).toBe('case.id');
  expect((await meanings('案例', rows(['1', '2'])))[0]).toBe('case.id');
});

test('a mapping is the same after it was written and read', async () => {
  const { mapping } = await proposeMapping(
    [
      tableOf('notices', [
        ['a "b" {c}', 'title', 'foreign party', 'country'],
        ['1', 'A', 'Lund AS', 'Norway'],
      ]),
    ],
    { name: 'notices' },
  );
  expect(readMapping(writeMapping(mapping), 'x.map.json')).toEqual(mapping);
});

test('a mapping with meanings and keys that do not exist is refused, with every place', () => {
  const text = JSON.stringify({
    mapping: 1,
    name: 'x',
    tables: [{ table: 't', columns: [{ column: 'a', is: 'target 1.colour' }] }],
  });
  expect(() => readMapping(text, 'x.map.json')).toThrow(
    'tables.0.columns.0.is: must be null, or a record and a column',
  );
  const keyed = JSON.stringify({
    mapping: 1,
    name: 'x',
    tables: [{ table: 't', keys: { case: ['b'] }, columns: [{ column: 'a', is: null }] }],
  });
  expect(() => readMapping(keyed, 'x.map.json')).toThrow('the table t has no column "b"');
});
