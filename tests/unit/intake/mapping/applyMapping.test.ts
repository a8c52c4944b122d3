import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { NameDecision } from '../../../../src/intake/mapping/decisions.ts';
import { describeApplied } from '../../../../src/intake/mapping/describeIntake.ts';
import { readMapping } from '../../../../src/intake/mapping/mapping.ts';
import { nextDecisions } from '../../../../src/intake/mapping/nextDecisions.ts';
import { packageNameOf, proposeMapping } from '../../../../src/intake/mapping/proposeMapping.ts';
import { rounds } from '../../../support/rounds.ts';
import { applied, tableOf } from './tableOf.ts';

const header = [
  'link',
  'date',
  'post',
  'title',
  'foreign_party',
  'foreign_party_country',
  'chinese_party',
  'technology',
  'quote',
  'remarks',
];
const row = (cells: Partial<Record<string, string>>): string[] =>
  header.map(
    (name) => ({ link: 'https://a.example.invalid/1', date: '2019', title: 'Lenses', ...cells })[name] ?? '',
  );

async function read(rows: readonly string[][], options: Parameters<typeof applied>[2] = {}) {
  const table = tableOf('notices', [header, ...rows]);
  const { mapping } = await proposeMapping([table], { name: 'notices' });
  return applied(mapping, [table], options);
}

test('one row makes a case with its parties, a report, and the citation of its quote', async () => {
  const { rows, problems } = await read([
    row({
      post: '驻挪威大使馆',
      foreign_party: 'Lund AS',
      foreign_party_country: 'NO',
      chinese_party: 'Xinghe Optics',
      technology: 'Photonics; Vaccines',
      quote: 'seeks partners',
    }),
  ]);
  const of = (kind: string) => rows.filter((each) => each.kind === kind).map(({ values }) => values);
  expect(of('target')).toEqual([
    { id: expect.stringMatching(/^lund-as-[0-9a-f]{8}$/), name: 'Lund AS', country: 'NO' },
  ]);
  expect(of('company')).toEqual([]);
  expect(of('case')).toEqual([
    {
      id: expect.stringMatching(/^notices-[0-9a-f]{12}$/),
      title: 'Lenses',
      published_on: '2019',
      posts: ['oslo'],
      targets: [of('target')[0]?.id],
      companies: ['xinghe'],
      technologies: ['sem-photonics', 'bio-vaccines'],
      reports: [of('report')[0]?.id],
    },
  ]);
  expect(of('report')).toEqual([
    { id: expect.any(String), url: 'https://a.example.invalid/1', title: 'Lenses' },
  ]);
  expect(of('citation')).toEqual([
    { case: of('case')[0]?.id, report: of('report')[0]?.id, quote: 'seeks partners' },
  ]);
  expect(problems.list.map(({ severity, column }) => [severity, column])).toEqual([['warning', 'remarks']]);
});

/** Reads rows of a sheet that quotes what its sources say of single parties. */
async function readQuotes(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  options: Parameters<typeof applied>[2] & { readonly constants?: Readonly<Record<string, string>> } = {},
) {
  const table = tableOf('quotes', [['link', 'title', 'date', ...headers], ...rows]);
  const { mapping } = await proposeMapping([table], { name: 'notices' });
  const tables = mapping.tables.map((each) => ({ ...each, constants: { ...options.constants } }));
  return applied({ ...mapping, tables }, [table], options);
}

const lens = ['https://a.example.invalid/1', 'Lenses', '2019'];

test('words about one party are a citation of that party, beside that of the case', async () => {
  const { rows, problems } = await readQuotes(
    [
      'post',
      'Post quote',
      'foreign_party_1',
      'foreign_party_1_country',
      'Foreign party 1 quote',
      '外方二',
      '外方二国别',
      '外方二引文',
      'quote',
      'page',
    ],
    [
      [
        ...lens,
        'Embassy in Oslo',
        'was told by',
        'Lund AS',
        'NO',
        'Lund offers',
        'Berg AS',
        '瑞典',
        '伯格寻求',
        'seeks partners',
        '3',
      ],
    ],
  );
  const ids = rows.flatMap(({ kind, values }) => (kind === 'target' ? [`target/${values.id}`] : []));
  expect(ids).toEqual([expect.stringMatching(/lund/), expect.stringMatching(/berg/)]);
  const said = rows.flatMap(({ kind, values: { case: of, report, ...values } }) =>
    kind === 'citation' ? [values] : [],
  );
  expect(said).toHaveLength(4);
  expect(said).toEqual(
    expect.arrayContaining([
      { quote: 'seeks partners', locator: '3' },
      { entity: 'post/oslo', quote: 'was told by' },
      { entity: ids[0], quote: 'Lund offers' },
      { entity: ids[1], quote: '伯格寻求' },
    ]),
  );
  expect(problems.list).toEqual([]);
});

test('words about the parties of a list are a citation of each', async () => {
  const { rows } = await readQuotes(
    ['chinese_party', 'chinese party quote', 'chinese party role'],
    [[...lens, 'Xinghe Optics；Yunhai Glass', 'both signed', 'SIGNED']],
  );
  const said = rows.flatMap(({ kind, values }) => (kind === 'citation' ? [values] : []));
  expect(said.map(({ entity, quote, role }) => [entity, quote, role])).toEqual([
    ['company/xinghe', 'both signed', 'SIGNED'],
    [expect.stringMatching(/^company\/yunhai-glass-/), 'both signed', 'SIGNED'],
  ]);
});

test('a role that the model does not have, and words about a party that no column names, are no citation', async () => {
  const table = tableOf('notices', [
    ['title', 'date', 'post', 'chinese party role', 'foreign party 2 quote', 'foreign party 1'],
    ['Lenses', '2019', 'Oslo', 'buyer of it all', 'Berg seeks', 'Lund AS'],
  ]);
  const { mapping } = await proposeMapping([table], { name: 'notices' });
  expect(mapping.tables[0]?.columns.map(({ is }) => is)).toEqual([
    'case.title',
    'case.published_on',
    'case.posts',
    null,
    null,
    'case.targets',
  ]);
});

test('words about a party that the row does not name hold it back; those of one that a person left out are warned of', async () => {
  const headers = ['post', 'chinese_party', 'chinese_party_quote'];
  const held = await readQuotes(headers, [[...lens, 'Embassy in Oslo', '', 'the buyer signed']]);
  expect(held.tables[0]).toMatchObject({ made: 0, held: 1 });
  expect(held.problems.list).toMatchObject([
    {
      line: 2,
      column: 'citation of company',
      value: 'the buyer signed',
      rule: 'is about a company that the row does not name; the row is held back',
      remedy: expect.stringMatching(/./),
    },
  ]);
  const decision = {
    value: 'Xinghe',
    kind: 'company',
    country: '',
    decision: 'none',
    id: '',
    by: 'ann',
    candidates: '',
  } as const;
  const left = await readQuotes(headers, [[...lens, 'Embassy in Oslo', 'Xinghe', 'Xinghe signed']], {
    decisions: [decision],
  });
  expect(left.tables[0]).toMatchObject({ made: 1, held: 0 });
  expect(left.rows.filter(({ kind }) => kind === 'citation')).toEqual([]);
  expect(left.problems.list).toMatchObject([
    {
      severity: 'warning',
      line: 2,
      value: 'Xinghe signed',
      rule: expect.stringContaining('left out with it'),
    },
  ]);
});

test('a value of every row makes no party, report or citation of a row that says nothing of them', async () => {
  const { rows, problems, tables } = await readQuotes(
    ['post', 'foreign_party_1', 'foreign_party_2'],
    [
      [...lens, 'Embassy in Oslo', 'Lund AS', ''],
      ['', 'Mirrors', '2020', '', '', ''],
    ],
    {
      constants: {
        'case.kind': 'OFFER',
        'target.country': 'NO',
        'report.publisher': 'An embassy',
        'citation of post.role': 'REFERRED',
      },
      makeNew: true,
      decisions: [
        { value: 'Lund AS', kind: 'target', country: '', decision: 'none', id: '', by: 'x', candidates: '' },
      ],
    },
  );
  expect(problems.list).toEqual([]);
  expect(tables[0]).toMatchObject({ made: 2, held: 0 });
  const of = (kind: string) => rows.filter((each) => each.kind === kind).map(({ values }) => values);
  expect(of('case').map(({ title, kind }) => [title, kind])).toEqual([
    ['Lenses', 'OFFER'],
    ['Mirrors', 'OFFER'],
  ]);
  expect(of('target')).toEqual([]);
  expect(of('report').map(({ publisher }) => publisher)).toEqual(['An embassy']);
  expect(of('citation')).toMatchObject([{ entity: 'post/oslo', role: 'REFERRED' }]);
});

test('two cases of one address have one report, of whose title no cell says anything', async () => {
  const { rows, problems } = await read([
    row({ title: 'Lenses' }),
    row({ title: 'Mirrors', post: '驻挪威大使馆' }),
  ]);
  expect(rows.filter(({ kind }) => kind === 'report').map(({ values }) => values.title)).toEqual(['Lenses']);
  expect(problems.list.filter(({ column }) => column === 'report.title')).toEqual([]);
});

test('characters that nobody sees are removed, and it is said of which column and how often', async () => {
  const table = tableOf('notices', [
    header,
    row({ title: 'Len\u200bses' }),
    row({ title: 'Mir\u200brors', link: 'https://a.example.invalid/2' }),
    row({ title: 'Prisms', link: 'https://a.example.invalid/3', quote: 'a\tb' }),
  ]);
  const { mapping } = await proposeMapping([table], { name: 'notices' });
  const { rows, tables, names } = await applied(mapping, [table]);
  expect(rows.filter(({ kind }) => kind === 'case').map(({ values }) => values.title)).toEqual([
    'Lenses',
    'Mirrors',
    'Prisms',
  ]);
  const said = describeApplied({ tables, names }, mapping).filter((line) => line.startsWith('  "'));
  expect(said).toEqual([
    '  "title" contains invisible characters (U+200B), which are removed: 2 cells.',
    '  "quote" contains tabs or other line ends, which are read as spaces and line feeds: 1 cell.',
  ]);
});

test('ids come from keys and names alone: other rows, another order and other cells leave them', async () => {
  const one = row({ foreign_party: 'Lund AS', foreign_party_country: 'NO' });
  const other = row({
    link: 'https://a.example.invalid/2',
    title: 'Mirrors',
    foreign_party: 'Berg AS',
    foreign_party_country: 'NO',
  });
  const ids = async (...rows: string[][]) =>
    (await read(rows)).rows.map(({ kind, values }) => `${kind}/${values.id}`).toSorted();
  const both = await ids(one, other);
  expect(await ids(other, one)).toEqual(both);
  expect(both).toEqual(expect.arrayContaining(await ids(one.with(3, 'Lenses, corrected').with(1, '2020'))));
});

test('spellings of one new name make one record, which keeps them as other names', async () => {
  const { rows } = await read([
    row({ foreign_party: 'Lund Optikk AS', foreign_party_country: 'NO' }),
    row({ link: 'https://a.example.invalid/2', foreign_party: 'LUND OPTIKK', foreign_party_country: 'NO' }),
  ]);
  expect(
    rows.filter(({ kind }) => kind === 'target').map(({ values }) => [values.name, values.aliases]),
  ).toEqual([['Lund Optikk AS', ['LUND OPTIKK|VARIANT']]]);
});

test('a doubtful name is listed once with its candidates and lines, and its rows are held back', async () => {
  const rows = [1, 2].map((number) =>
    row({ link: `https://a.example.invalid/${number}`, chinese_party: 'Xinghe' }),
  );
  const result = await read(rows);
  expect(result.tables[0]).toMatchObject({ rows: 2, made: 0, held: 2 });
  const [doubt] = result.problems.list.filter(({ severity }) => severity === 'error');
  expect(doubt?.rule).toMatch(
    /company\/xinghe \(Xinghe Optics Co\., Ltd\., [\d.]+\).*held back: lines 2, 3$/,
  );
  expect(result.rows).toEqual([]);
  expect((await read(rows, { makeNew: true })).tables[0]).toMatchObject({ made: 2, held: 0 });
});

test('a decision settles a name in this input and the next', async () => {
  const rows = [row({ chinese_party: 'Xinghe' })];
  const waiting = nextDecisions([], (await read(rows)).names);
  expect(waiting).toMatchObject([
    { value: 'Xinghe', kind: 'company', decision: '', candidates: expect.stringContaining('company/xinghe') },
  ]);
  const decide = (rest: Partial<NameDecision>) => waiting.map((each) => ({ ...each, by: 'ann', ...rest }));
  const companies = async (decisions: readonly NameDecision[]) => {
    const { rows: made, names } = await read(rows, { decisions });
    expect(nextDecisions(decisions, names)).toEqual(decisions);
    return made.filter(({ kind }) => kind === 'case').map(({ values }) => values.companies);
  };
  expect(await companies(decide({ decision: 'same', id: 'company/xinghe' }))).toEqual([['xinghe']]);
  expect(await companies(decide({ decision: 'none' }))).toEqual([undefined]);
  expect(await companies(decide({ decision: 'new' }))).toEqual([
    [expect.stringMatching(/^xinghe-[0-9a-f]{8}$/)],
  ]);
  const { rows: made } = await read(rows, { decisions: decide({ decision: 'new' }) });
  expect(made.filter(({ kind }) => kind === 'company').map(({ values }) => values.name)).toEqual(['Xinghe']);
});

test('decisions of last time make the same rows, whichever spelling comes first', async () => {
  const rows = ['Lund Optikk AS', 'LUND OPTIKK'].map((name, at) =>
    row({ link: `https://a.example.invalid/${at}`, foreign_party: name, foreign_party_country: 'NO' }),
  );
  const before = await read(rows);
  const decisions = nextDecisions([], before.names);
  const after = await read(rows.toReversed(), { decisions });
  const targets = ({ rows: made }: typeof before) =>
    made.flatMap(({ kind, values }) => (kind === 'target' ? [[values.id, values.name, values.aliases]] : []));
  expect(targets(after)).toEqual(targets(before));
  expect(after.problems.list.filter(({ rule }) => rule.includes('differs'))).toEqual([]);
});

test('two rows of one key make one case with the parties of both, and warnings name lines and values that differ', async () => {
  const table = tableOf('notices', [
    header,
    row({ foreign_party: 'Lund AS', foreign_party_country: 'NO' }),
    row({ foreign_party: 'Berg AS', foreign_party_country: 'SE', title: 'Other lenses' }),
  ]);
  const { mapping } = await proposeMapping([table], { name: 'notices' });
  const keyed = { ...mapping, tables: mapping.tables.map((each) => ({ ...each, keys: { case: ['link'] } })) };
  const { rows, problems, tables } = await applied(keyed, [table]);
  const cases = rows.filter(({ kind }) => kind === 'case').map(({ values }) => values);
  expect(cases).toMatchObject([{ title: 'Lenses', targets: [expect.any(String), expect.any(String)] }]);
  expect(tables).toMatchObject([{ made: 2, held: 0 }]);
  const said = problems.list.map(({ line, value, rule }) => `${line} ${value} ${rule}`).join('\n');
  expect(said).toMatch(/^3 case\/notices-\w+ is the case of line 2 too/m);
  expect(said).toMatch(/^3 Other lenses differs from what line 2 of notices.csv says/m);
});

test('a cell of a party that no cell names, and a quote without a report, hold their row back', async () => {
  const result = await read([
    row({ foreign_party_country: 'NO' }),
    row({ link: '', quote: 'seeks partners', title: 'Mirrors' }),
  ]);
  expect(result.tables[0]).toMatchObject({ made: 0, held: 2 });
  expect(result.problems.list.map(({ rule }) => rule).join('\n')).toMatch(
    /has country of a target that the row does not name/,
  );
});

test('a row that names a party, or an address, but says nothing of a case is held back', async () => {
  const nothing = Object.fromEntries(header.map((name) => [name, '']));
  const result = await read([
    row({ ...nothing, foreign_party: '2019-03' }),
    row({ ...nothing, foreign_party: 'Lund AS', foreign_party_country: 'NO' }),
    row({ ...nothing, link: 'https://a.example.invalid/2' }),
  ]);
  expect(result.tables[0]).toMatchObject({ made: 0, held: 3 });
  expect(result.rows).toEqual([]);
  expect(result.problems.list.filter(({ severity }) => severity === 'error')).toMatchObject(
    ['2019-03', 'Lund AS', 'https://a.example.invalid/2'].map((value, at) => ({
      line: at + 2,
      value,
      rule: 'stands in a row that says nothing of a case; the row is held back',
    })),
  );
});

test('every row is made, held back or empty, and every cell is a value, empty, in doubt or unused', async () => {
  const cell = fc.constantFrom(
    '',
    ' ',
    'N/A',
    'Lund AS',
    'NO',
    'Norway',
    '2019-03',
    '3/1/2019',
    'Photonics',
    'x',
    'https://a.example.invalid/1',
    'https://a.example.invalid/2',
    '\u200b',
    'Xinghe',
    'a;b',
    '"',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: header.length, maxLength: header.length }), { maxLength: 12 }),
      async (rows) => {
        const { tables, problems, rows: made } = await read(rows);
        const [account] = tables;
        if (!account) throw new Error('There is one table.');
        const { value, empty, doubt, unused } = account.cells;
        expect(account.rows).toBe(rows.length);
        expect(account.made + account.held + account.blank).toBe(rows.length);
        expect(value + empty + doubt + unused).toBe(rows.length * header.length);
        expect(rows.flat().filter((each) => each.trim() === '').length).toBeLessThanOrEqual(empty);
        expect(account.held > 0).toBe(problems.errors > 0);
        expect(made.some(({ kind }) => kind === 'case')).toBe(account.made > 0);
      },
    ),
    rounds(400),
  );
});

test('tables of one name are read by the mappings of that name, in their order', async () => {
  const tables = [
    tableOf('Sheet1', [
      ['foreign party', 'country', 'title', 'date'],
      ['Lund AS', 'NO', 'Lenses', '2019'],
    ]),
    tableOf('Sheet1', [
      ['title', 'date', 'technology'],
      ['Mirrors', '2020', 'Photonics'],
    ]),
  ];
  const { mapping } = await proposeMapping(tables, { name: 'notices' });
  const { rows, problems } = await applied(mapping, tables);
  expect(
    rows.flatMap(({ kind, values }) => (kind === 'case' ? [[values.title, values.published_on]] : [])),
  ).toEqual([
    ['Lenses', '2019'],
    ['Mirrors', '2020'],
  ]);
  expect(problems.list).toEqual([]);
});

test('a text that the mapping calls missing names nothing', async () => {
  const table = tableOf('notices', [header, row({ chinese_party: 'see text' })]);
  const { mapping } = await proposeMapping([table], { name: 'notices' });
  const [of] = mapping.tables;
  const columns = of?.columns.map((each) =>
    each.column === 'chinese_party' ? { ...each, missing: ['see text'] } : each,
  );
  const { rows } = await applied(
    { ...mapping, tables: [{ table: 'notices', ...of, columns: columns ?? [] }] },
    [table],
  );
  expect(rows.filter(({ kind }) => kind === 'company')).toEqual([]);
  expect(rows.find(({ kind }) => kind === 'case')?.values.companies).toBeUndefined();
});

test('names in one cell are parted by a stroke with spaces, and in Chinese by a stroke or comma, as by the usual marks', async () => {
  const names = async (cell: string) => {
    const { rows } = await read([row({ chinese_party: cell })]);
    return rows.filter(({ kind }) => kind === 'company').map(({ values }) => values.name);
  };
  for (const [cell, parts] of [
    ['Alpha A/S / Beta AB', ['Alpha A/S', 'Beta AB']],
    ['甲地公司/乙地公司，丙地公司', ['甲地公司', '乙地公司', '丙地公司']],
    ['Alpha Co., Ltd.；Beta Co., Ltd.、Gamma AG', ['Alpha Co., Ltd.', 'Beta Co., Ltd.', 'Gamma AG']],
    ['Alpha, Beta & Sons Ltd.', ['Alpha, Beta & Sons Ltd.']],
    ['Kaltwerk GmbH & Co. KG', ['Kaltwerk GmbH & Co. KG']],
    ['Robert Kalt GmbH, Stuttgart', ['Robert Kalt GmbH, Stuttgart']],
  ] as const)
    expect([cell, await names(cell)]).toEqual([cell, parts]);
});

test('a name that seems to be several is asked about, and made one where a person says so', async () => {
  for (const cell of [
    'Alpha Co., Ltd., Beta Co., Ltd.',
    'Alpha AG and Beta GmbH',
    '甲地有限公司和乙地有限公司',
  ]) {
    const rows = [row({ chinese_party: cell })];
    const asked = await read(rows);
    expect(asked.rows).toEqual([]);
    expect(asked.problems.list).toMatchObject([
      {},
      { value: cell, rule: expect.stringContaining('seems to name several parties') },
    ]);
    const decisions = nextDecisions([], asked.names).map((each) => ({
      ...each,
      decision: 'new' as const,
      by: 'ann',
    }));
    expect((await read(rows, { decisions })).tables[0]).toMatchObject({ made: 1, held: 0 });
    expect((await read(rows, { makeNew: true })).tables[0]).toMatchObject({ made: 1, held: 0 });
  }
});

test('identifiers are written with their scheme: the one of the cell or address, of the header, or of the form', async () => {
  const table = tableOf('notices', [
    [
      'Title',
      'Date',
      'Target',
      'Country',
      'ROR',
      'Chinese company',
      'USCC of company',
      'Company identifiers',
    ],
    ['One', '2019', 'Lund AS', 'NO', 'https://ror.org/012a77v79', 'Xu', '91110000ab12cd34ef', 'Q42'],
    ['Two', '2019', 'Oulu Oy', 'FI', '03yj89h83', 'Yu', '', 'https://www.wikidata.org/wiki/Q64'],
    ['Three', '2019', 'Koli Oy', 'FI', 'GRID: grid.7737', 'Zu', '', '5493000IBP32UQZ0KL24'],
    ['Four', '2019', '', '', '', 'Lu', '', '重码：A 1'],
  ]);
  const { mapping } = await proposeMapping([table], { name: 'notices' });
  const { rows, problems } = await applied(mapping, [table]);
  const identifiersOf = (kind: string) =>
    rows.flatMap(({ kind: of, values }) => (of === kind ? [values.identifiers] : []));
  expect(identifiersOf('target')).toEqual([['ROR:012a77v79'], ['ROR:03yj89h83'], ['GRID:grid.7737']]);
  expect(identifiersOf('company')).toEqual([
    ['USCC:91110000AB12CD34EF', 'Wikidata:Q42'],
    ['Wikidata:Q64'],
    ['LEI:5493000IBP32UQZ0KL24'],
  ]);
  // Schemes are named in Latin letters.
  expect(problems.list).toMatchObject([
    { line: 5, value: '重码：A 1', rule: expect.stringContaining('identifiers') },
  ]);
});

test('a number with two readings is the one that its column can hold, and a doubt if it can hold both', async () => {
  const places = async (latitude: string, name = 'latitude') => {
    const table = tableOf('targets', [
      ['name', 'country', name, 'longitude'],
      ['Lund AS', 'NO', latitude, '6,084'],
    ]);
    const { mapping } = await proposeMapping([table], { name: 'mine' });
    return applied(mapping, [table]);
  };
  const { rows } = await places('50,776');
  expect(rows[0]?.values).toMatchObject({ latitude: '50.776', longitude: '6.084' });
  const far = await places('95,776');
  expect(far.problems.list).toMatchObject([
    { value: '95,776', rule: expect.stringContaining('several numbers') },
  ]);
});

test('a quote without a source, and a name that may be a list, say the way out', async () => {
  const { problems } = await read([
    row({ link: '', quote: 'seeks partners' }),
    row({ link: 'https://a.example.invalid/2', post: 'Oslo, Bern' }),
  ]);
  const remedyOf = (value: string) => problems.list.find((each) => each.value === value)?.remedy;
  expect(remedyOf('seeks partners')).toContain('"report.title"');
  expect(remedyOf('Oslo, Bern')).toContain('by what it is split');
});

test('a column of a key that is gone stops all, since other ids would be made', async () => {
  const table = tableOf('notices', [header, row({})]);
  const { mapping } = await proposeMapping([table], { name: 'notices' });
  const key = mapping.tables[0]?.keys?.case?.[0] ?? '';
  expect(header).toContain(key);
  const without = tableOf('notices', [header.filter((name) => name !== key), row({}).slice(1)]);
  await expect(applied(mapping, [without])).rejects.toThrow(`has no column "${key}"`);
});

test('a new target that no cell gives a country stays in doubt, decided or not', async () => {
  const decision = {
    value: 'Lund AS',
    kind: 'target',
    country: '',
    decision: 'new',
    id: '',
    by: 'x',
    candidates: '',
  } as const;
  const { rows, problems } = await read([row({ foreign_party: 'Lund AS' })], { decisions: [decision] });
  expect(rows).toEqual([]);
  expect(problems.list.map(({ rule }) => rule).join()).toContain('needs its country');
});

test('a file that is named like a package of the program makes one of another name', async () => {
  const table = tableOf('posts', [header, row({})]);
  expect(packageNameOf('posts.xlsx')).toBe('posts-data');
  const { mapping } = await proposeMapping([table], { name: 'notices' });
  expect(() => readMapping(JSON.stringify({ ...mapping, name: 'posts' }), 'x.map.json')).toThrow(
    'must not be the name of a package',
  );
});
