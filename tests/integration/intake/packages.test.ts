import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { encode } from '../../unit/intake/support/encode.ts';
import { Bringing, caseOf } from './bringing.ts';

jest.setTimeout(300_000);

let bringing: Bringing;
beforeAll(async () => {
  bringing = await Bringing.begin();
});
afterAll(() => bringing.graph.close());

const targets = (id: string) =>
  `id,name,name_zh,country\n${id},Ventil Teknikk ${id} AS,文提尔技术公司${id},NO\n`;
const cases = (id: string) =>
  `id,title,title_zh,published_on,posts,targets\n${id},Needle valves,针阀寻求合作伙伴,2019-03,oslo,${id}\n`;

test('a package that is a dataset as it stands is imported with the report of the import alone', async () => {
  const folder = await bringing.dataset(
    'standing',
    { 'targets.csv': targets('s1'), '案例.csv': `\uFEFF${cases('s1')}` },
    {
      synthetic: false,
      resources: [{ name: 'cases', path: '案例.csv' }],
    },
  );
  const { code, printed } = await bringing.run('import', folder);
  expect(code).toBe(0);
  expect(printed).not.toMatch(/held back|Names:/);
  expect(printed).toContain('targets.csv: 1 row, 1 read, 0 rejected (2 lines)');
  expect(await bringing.ask(caseOf('s1'))).toEqual([
    ['Needle valves', '2019-03', ['post/oslo'], ['target/s1'], [], null],
  ]);
});

test.each([
  ['gb18030', /GB18030: found by its characters/],
  ['utf-16le', /UTF-16 \(little-endian\): certain, by its byte order mark/],
])('a package in %s is read, and the report says how sure that is', async (label, said) => {
  const id = label.replaceAll('-', '');
  const mark = label === 'utf-16le' ? '\uFEFF' : '';
  const folder = await bringing.dataset(id, {
    'targets.csv': Buffer.from(encode(mark + targets(id), label)),
    'cases.csv': Buffer.from(encode(mark + cases(id), label)),
  });
  const { code, printed } = await bringing.run('import', folder);
  expect(printed).toMatch(said);
  expect(code).toBe(0);
  expect(
    await bringing.ask(`MATCH (c:Case {id: 'case/${id}'})-[:OFFERS]->(t) RETURN c.titleZh, t.nameZh`),
  ).toEqual([['针阀寻求合作伙伴', `文提尔技术公司${id}`]]);
});

test('other separators are found, and a dialect, an encoding and missing values of the descriptor are honoured', async () => {
  const other = (text: string, separator: string) => text.replaceAll(',', separator);
  const tabs = await bringing.dataset('tabs', {
    'targets.csv': other(targets('tab'), '\t'),
    'cases.csv': other(cases('tab'), '\t'),
  });
  const declared = { encoding: 'gb18030', dialect: { delimiter: ';' } };
  const dialect = await bringing.dataset(
    'dialect',
    {
      'targets.csv': Buffer.from(encode(other(targets('dia'), ';'), 'gb18030')),
      'cases.csv': Buffer.from(encode(other(cases('dia'), ';'), 'gb18030')),
    },
    {
      synthetic: false,
      resources: [
        { name: 'targets', path: 'targets.csv', ...declared },
        { name: 'cases', path: 'cases.csv', ...declared },
      ],
    },
  );
  const missing = await bringing.dataset(
    'missing',
    { 'cases.csv': 'id,title,published_on,kind\nmis,A title,2019,没有说\n' },
    {
      synthetic: false,
      resources: [{ name: 'cases', path: 'cases.csv', schema: { missingValues: ['', '没有说'] } }],
    },
  );
  const { code, printed } = await bringing.run('import', tabs, dialect, missing);
  expect(printed).toContain('separated by a tab');
  expect(printed).toContain('as the descriptor says');
  expect(code).toBe(0);
  expect(
    await bringing.ask(
      "MATCH (c:Case) WHERE c.id IN ['case/tab', 'case/dia', 'case/mis'] RETURN c.id, c.kind ORDER BY c.id",
    ),
  ).toEqual([
    ['case/dia', null],
    ['case/mis', null],
    ['case/tab', null],
  ]);
});

test('headers and words in Chinese, and names for ids, are matched and shown', async () => {
  const folder = await bringing.dataset('chinese', {
    'targets.csv': '编号,名称,类型,国别,城市\nzh-1,Nordlicht Optik GmbH,公司,德国,耶拿\n',
    'cases.csv':
      '编号,标题,类型,发布日期,使领馆,外方,技术领域,合作方式,来源\nzh-1,透镜,项目,2019年3月,驻德国大使馆,Nordlicht Optik,激光,技术许可,http://de.example.invalid/zh.htm\n',
  });
  const { code, printed } = await bringing.run('import', folder);
  expect(printed).toMatch(/使领馆 +case\.posts/);
  expect(printed).toMatch(/"Nordlicht Optik" is target\/zh-1/);
  expect(code).toBe(0);
  expect(await bringing.ask(caseOf('zh-1'))).toEqual([
    [
      '透镜',
      '2019-03',
      ['post/berlin'],
      ['target/zh-1'],
      ['technology/sem-photonics-and-lasers'],
      ['LICENSING'],
    ],
  ]);
  expect(await bringing.ask("MATCH (:Case {id: 'case/zh-1'})-[:SUPPORTED_BY]->(r) RETURN r.url")).toEqual([
    ['http://de.example.invalid/zh.htm'],
  ]);
});

test('a column that is taken for nothing is said, and stops a strict import', async () => {
  const folder = await bringing.dataset('misnamed', {
    'cases.csv': 'id,title,date,post,weather\nmn-1,Valves,2019-03-12,oslo,fair\n',
  });
  const strict = await bringing.run('import', '--strict', folder);
  expect(strict.code).toBe(1);
  expect(strict.printed).toContain('"weather" was taken for nothing; its cells are not imported');
  expect(await bringing.ask(caseOf('mn-1'))).toEqual([]);
  const open = await bringing.run('import', folder);
  expect(open.code).toBe(0);
  expect(open.printed).toContain('"weather" was taken for nothing');
  expect(await bringing.ask(caseOf('mn-1'))).toEqual([['Valves', '2019-03-12', ['post/oslo'], [], [], null]]);
});

test('dates and countries are read where there is one reading, and listed with their candidates where there are two', async () => {
  const folder = await bringing.dataset('values', {
    'targets.csv': 'id,name,country\nv1,Alt AG,Schweiz\nv2,Neu AG,瑞士\nv3,Sund AB,SWE\nv4,Han Co,Korea\n',
    'cases.csv':
      'id,title,published_on,kind\nv1,One,2019年3月,N/A\nv2,Two,43525,-\nv3,Three,3/1/2019,OFFER\nv4,Four,二〇一九年三月,无\n',
  });
  const { code, printed } = await bringing.run('import', folder);
  expect(code).toBe(1);
  expect(printed).toMatch(
    /cases\.csv:4:published_on: problem: "3\/1\/2019" .*\n +It may be 2019-01-03, 2019-03-01/,
  );
  expect(printed).toMatch(/targets\.csv:5:country: problem: "Korea" .*\n +It may be KR, KP/);
  expect(printed).toContain('cases.csv: 4 rows, 3 read, 1 held back');
  expect(
    await bringing.ask(
      "MATCH (c:Case) WHERE c.id =~ 'case/v\\\\d' RETURN c.publishedOn, c.kind ORDER BY c.id",
    ),
  ).toEqual([
    ['2019-03', null],
    ['2019-03-01', null],
    ['2019-03', null],
  ]);
  expect(
    await bringing.ask(
      "MATCH (t:Target)-[:LOCATED_IN]->(c) WHERE t.id =~ 'target/v\\\\d' RETURN c.id ORDER BY t.id",
    ),
  ).toEqual([['country/CH'], ['country/CH'], ['country/SE']]);
});

test('a row that refers to a row that is held back is held back too, and says so', async () => {
  const folder = await bringing.dataset('chain', {
    'targets.csv': 'id,name,country\nch1,Kette AG,Korea\n',
    'cases.csv': 'id,title,published_on,targets\nch1,Chains,2019年3月,Kette AG\nch2,No chains,2019年4月,\n',
  });
  const { printed } = await bringing.run('import', '--dry-run', folder);
  expect(printed).toMatch(
    /cases\.csv:2:target: problem: "Kette AG" names target\/ch1, whose own row is held back \(line 2 of .*targets\.csv\)/,
  );
  expect(printed).toContain('cases.csv: 2 rows, 1 read, 1 held back');
});

test('records that may be one go in with a warning that names the pair and the reason', async () => {
  const folder = await bringing.dataset('twice', {
    'companies.csv':
      'id,name,name_zh,identifiers\ntw-1,Yunhai Optics Co. Ltd.,,\ntw-2,,云海光学有限公司,USCC:91110000Y00000000Y\ntw-3,Other,,USCC:91110000Y00000000Y\nTW-1,Yunhai,,\ntw-5,YUNHAI OPTICS,,\n',
    'reports.csv':
      'id,title,url\ntw-a,A,http://tw.example.invalid/1.htm\ntw-b,A,https://tw.example.invalid/1.htm\n',
    'cases.csv':
      'id,title,published_on,posts,reports\ntw-1,Mirrors,2019-03-12,oslo,tw-a\ntw-2,Mirrors,2019-03-12,oslo,tw-b\n',
  });
  const { code, printed } = await bringing.run('import', folder);
  expect(code).toBe(0);
  expect(printed).toMatch(/"USCC:91110000Y00000000Y" two records have it: company\/tw-3, and company\/tw-2/);
  // Of one thing it is warned once.
  expect(printed.match(/91110000Y00000000Y/g)).toHaveLength(1);
  expect(printed).toMatch(
    /"TW-1" may be the company tw-1 of line 2: the ids differ by capital letters alone/,
  );
  expect(printed).toMatch(/"tw-5" may be the company tw-1 of line 2: their names are the same/);
  expect(printed).toMatch(/"tw-b" may be the report tw-a of line 2: both have the address/);
  expect(printed).toMatch(
    /"tw-2" may be the case tw-1 of line 2: both have the same title, date and parties/,
  );
  expect(
    await bringing.ask("MATCH (c:Company) WHERE toLower(c.id) STARTS WITH 'company/tw-' RETURN count(c)"),
  ).toEqual([[5]]);
});

test('what cannot be seen is taken out of names, and said', async () => {
  const folder = await bringing.dataset('unseen', {
    'targets.csv': 'id,name,country\nun-1,Zor\u200bvald Optikk\u202e,NO\n',
  });
  const { code, printed } = await bringing.run('import', folder);
  expect(code).toBe(0);
  expect(printed).toContain('contains invisible characters (U+200B, U+202E), which are removed');
  expect(await bringing.ask("MATCH (t:Target {id: 'target/un-1'}) RETURN t.name")).toEqual([
    ['Zorvald Optikk'],
  ]);
});
