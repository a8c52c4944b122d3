import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { workbook } from '../../unit/intake/support/workbook.ts';
import { Bringing } from './bringing.ts';

jest.setTimeout(300_000);

let bringing: Bringing;
beforeAll(async () => {
  bringing = await Bringing.begin();
});
afterAll(() => bringing.graph.close());

const header =
  'notice_url,date,post,title,foreign_party_1,foreign_party_1_country,foreign_party_2,foreign_party_2_country,chinese_party_1,technology_1,cooperation,quote,remarks';
const first =
  'http://no.example.invalid/1.htm,2019-03-12,Embassy in Oslo,针阀寻求合作,Ventil Teknikk AS,Norway,Univ. of Fjord,挪威,云海光学有限公司,激光,合资,寻求中方合作伙伴,nice';
const second =
  'http://no.example.invalid/2.htm,2019-04,驻挪威大使馆,Mirrors,VENTIL TEKNIKK,Norway,,,云海光学,Lasers,JV,,';

const counts = () =>
  bringing.ask(
    "MATCH (n:Case|Company|Report|Target) UNWIND [each IN labels(n) WHERE each <> 'Entity'] AS label RETURN label, count(*) ORDER BY label",
  );

test('a sheet is not imported before a person has seen what its columns are taken for', async () => {
  const sheet = await bringing.file('notices.csv', `${header}\n${first}\n${second}\n`);
  const tried = await bringing.run('import', '--dry-run', sheet);
  expect(tried.code).toBe(0);
  expect(tried.printed).toMatch(
    /notices\.csv: 2 rows, 2 read, 0 held back; 26 cells: 2\d values, \d empty, 0 in doubt, 1 unused/,
  );
  expect(tried.printed).toMatch(/foreign_party_1_country +target 1\.country/);
  expect(tried.printed).toContain('"remarks" was taken for nothing');
  const refused = await bringing.run('import', sheet);
  expect(refused.code).toBe(2);
  expect(refused.printed).toContain(`wishlist map ${sheet}`);
  expect(await counts()).toEqual([]);
});

test('a mapping is proposed, run, and run again the next month with the same ids', async () => {
  const sheet = await bringing.file('notices.csv', `${header}\n${first}\n${second}\n`);
  const mapped = await bringing.run('map', sheet);
  expect(mapped.code).toBe(0);
  expect(mapped.printed).toContain('Taken for nothing: "remarks"');
  expect((await bringing.run('map', sheet)).printed).toContain('notices.map.json exists already.');
  const mapping = sheet.replace('.csv', '.map.json');

  const imported = await bringing.run('import', '--mapping', mapping, sheet);
  expect(imported.code).toBe(0);
  expect(await counts()).toEqual([
    ['Case', 2],
    ['Company', 1],
    ['Report', 2],
    ['Target', 2],
  ]);
  expect(
    await bringing.ask(
      "MATCH (c:Case)-[:OFFERS]->(t:Target)-[:LOCATED_IN]->(l) WHERE c.title = '针阀寻求合作' RETURN t.name, l.id, c.cooperation ORDER BY t.name",
    ),
  ).toEqual([
    ['Univ. of Fjord', 'country/NO', ['JOINT_VENTURE']],
    ['Ventil Teknikk AS', 'country/NO', ['JOINT_VENTURE']],
  ]);
  expect(
    await bringing.ask(
      "MATCH (:Case {title: '针阀寻求合作'})-[s:CITES|SUPPORTED_BY]->(r:Report) RETURN r.url",
    ),
  ).toEqual([['http://no.example.invalid/1.htm']]);

  const next = await bringing.file(
    'notices-april.csv',
    `${header}\n${second}\n${first}\nhttp://no.example.invalid/3.htm,2019-05,Oslo,Prisms,Ventil Teknikk AS,Norway,,,,Lasers,,,\n`,
  );
  const again = await bringing.run('import', '--mapping', mapping, next);
  expect(again.code).toBe(0);
  expect(again.printed).toMatch(/cases +1 added, 2 unchanged/);
  expect(await counts()).toEqual([
    ['Case', 3],
    ['Company', 1],
    ['Report', 3],
    ['Target', 2],
  ]);
});

test('words about one party cite it alone, and the next import of the same rows changes nothing', async () => {
  const sheet = await bringing.file(
    'quoted.csv',
    `${header},foreign_party_1_quote,post_quote\n${first.replace('/1.htm', '/5.htm')},Ventil offers valves,the embassy was told\n`,
  );
  const mapping = sheet.replace('.csv', '.map.json');
  await bringing.run('map', sheet);
  expect((await bringing.run('import', '--mapping', mapping, sheet)).code).toBe(0);
  expect(
    await bringing.ask(
      `MATCH (case:Case)-[citation:SUPPORTED_BY]->(report:Report {url: 'http://no.example.invalid/5.htm'})
       RETURN citation.entity =~ 'target/ventil-teknikk-as-.*' AS isTarget, citation.entity, citation.quote ORDER BY citation.quote`,
    ),
  ).toEqual([
    [true, expect.any(String), 'Ventil offers valves'],
    [false, 'post/oslo', 'the embassy was told'],
    [null, null, '寻求中方合作伙伴'],
  ]);
  const again = await bringing.run('import', '--mapping', mapping, sheet);
  expect(again.printed).toMatch(/citations +3 unchanged/);
});

test('a workbook is read like a file, with its dates as they are meant', async () => {
  const [names = '', one = ''] = [header, first];
  const path = await bringing.file(
    'book.xlsx',
    workbook({
      Notices: [
        names.split(','),
        one
          .replace('/1.htm', '/9.htm')
          .split(',')
          .map((cell, at) => (at === 1 ? { serial: 43_536 } : cell)),
      ],
    }),
  );
  await bringing.run('map', path, '--to', `${path}.json`);
  const { code, printed } = await bringing.run('import', '--dry-run', '--mapping', `${path}.json`, path);
  expect(code).toBe(0);
  expect(printed).toMatch(/cases +1 added/);
  expect(printed).toContain('book.xlsx (Notices): 1 row, 1 read, 0 held back');
});

test('a doubtful name waits in the file of decisions, and a decision is kept', async () => {
  const sheet = await bringing.file(
    'doubts.csv',
    `${header}\nhttp://no.example.invalid/7.htm,2019-03,Oslo,Gratings,,,,,云海光电,sem,,,\n`,
  );
  const mapping = sheet.replace('.csv', '.map.json');
  await bringing.run('map', sheet);
  const waiting = await bringing.run('import', '--mapping', mapping, sheet);
  expect(waiting.code).toBe(1);
  expect(waiting.printed).toMatch(
    /"sem" may be one of these records.*technology\/sem-photonics-and-lasers.*held back: line 2/,
  );
  expect(waiting.printed).toContain('to decide');
  const decisions = await bringing.text('doubts.decisions.csv');
  const line = decisions.split('\n').find((each) => each.startsWith('sem,technology'));
  expect(line).toMatch(/^sem,technology,,,,,technology\/sem-/);
  await bringing.file(
    'doubts.decisions.csv',
    decisions
      .split('\n')
      .map((each) =>
        each.startsWith('sem,technology') ? 'sem,technology,,same,sem-photonics-and-lasers,ann,' : each,
      )
      .map((each) => (each.startsWith('云海光电,company') ? '云海光电,company,,new,,ann,' : each))
      .join('\n'),
  );
  const decided = await bringing.run('import', '--mapping', mapping, sheet);
  expect(decided.code).toBe(0);
  expect(await bringing.text('doubts.decisions.csv')).toMatch(
    /^sem,technology,,same,technology\/sem-photonics-and-lasers,ann,$/m,
  );
  expect(
    await bringing.ask(
      "MATCH (c:Case {title: 'Gratings'})-[:CONCERNS]->(t), (c)-[:INVOLVES]->(o) RETURN t.id, o.name",
    ),
  ).toEqual([['technology/sem-photonics-and-lasers', '云海光电']]);
});
