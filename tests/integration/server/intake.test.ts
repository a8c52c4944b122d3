import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../../src/graph/graph.ts';
import { prepareGraph } from '../../../src/import/revision/prepareGraph.ts';
import { statementText } from '../../../src/import/statementText.ts';
import { sortKey } from '../../../src/names/sortKey.ts';
import { resetGraph, scratchGraph } from '../../support/neo4j.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { rows } from '../import/dataset.ts';

const sheet = [
  'notice_url,date,post,title,foreign_party_1,foreign_party_1_country,chinese_party_1,technology_1,quote',
  'http://de.example.invalid/1.htm,2019-03-12,Embassy in Berlin,激光熔覆技术寻求合作,Invented Kaltwerk GmbH,Germany,,Lasers,寻求中方合作伙伴',
  'http://us.example.invalid/2.htm,2019-04,休斯敦总领馆,无针注射器,Invented Needlefree Inc.,USA,虚构华芯光电有限公司,Vaccines,',
].join('\n');

let graph: Graph;
let server: TestServer;
beforeAll(async () => {
  graph = await scratchGraph();
  server = await startTestServer(graph);
}, 900_000);
beforeEach(() => resetGraph(graph));
afterAll(async () => {
  await server?.close();
  await graph?.close();
});

// biome-ignore lint/suspicious/noExplicitAny: an answer is what the test says that it is
const call = async (method: string, path: string, body?: string, headers = {}): Promise<any> => {
  const response = await fetch(`${server.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${server.token}`, 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  return { status: response.status, ...(text === '' ? {} : JSON.parse(text)) };
};
const open = (text: string, name = 'notices.csv') =>
  call('POST', `/intake?name=${encodeURIComponent(name)}`, text, {
    'content-type': 'application/octet-stream',
  });

describe('a sheet that is sent', () => {
  test('is read again with its first row as headers, or with none, and checked so', async () => {
    const bare = sheet.split('\n').slice(1).join('\n');
    const { id, tables, mapping } = await open(bare);
    expect(tables[0]).toMatchObject({ header: 'none', rows: [{ line: 1 }, { line: 2 }] });
    expect(mapping.tables[0]).toMatchObject({ header: 'none' });
    const choose = (body: unknown) => call('POST', `/intake/${id}/header`, JSON.stringify(body));
    const headed = await choose({ at: 0, header: 'row' });
    expect(headed).toMatchObject({
      status: 200,
      table: { shown: 'notices.csv', header: 'row', rows: [{ line: 2 }] },
      mapping: { table: 'notices', header: 'row' },
    });
    const columns = headed.mapping.columns.map((each: object, at: number) => ({
      ...each,
      is: at === 0 ? 'report.url' : at === 3 ? 'case.title' : null,
    }));
    const asked = { mapping: { ...mapping, tables: [{ ...headed.mapping, keys: {}, columns }] } };
    const checked = await call('POST', `/intake/${id}/check`, JSON.stringify(asked));
    expect(checked.tables).toMatchObject([{ rows: 1 }]);
    expect(await choose({ at: 0, header: 'none' })).toMatchObject({ table: { header: 'none' } });
    expect(await choose({ at: 7, header: 'none' })).toMatchObject({ status: 400 });
    expect(await choose({ at: 0, header: 'maybe' })).toMatchObject({ status: 400 });
  });

  test('is shown with what its columns were taken for, checked, imported and undone', async () => {
    const { id, mapping, tables, meanings } = await open(sheet);
    expect(tables).toMatchObject([
      {
        shown: 'notices.csv',
        rows: [{ line: 2, cells: expect.arrayContaining(['激光熔覆技术寻求合作']) }, { line: 3 }],
      },
    ]);
    expect(tables[0].columns.find(({ header }: { header: string }) => header === 'title')).toMatchObject({
      is: 'case.title',
      samples: ['激光熔覆技术寻求合作', '无针注射器'],
    });
    expect(meanings).toContainEqual({ kind: 'target', column: 'country', label: 'country' });
    const asked = JSON.stringify({ mapping });
    const checked = await call('POST', `/intake/${id}/check`, asked);
    expect(checked).toMatchObject({
      status: 200,
      tables: [{ rows: 2, made: 2, held: 0 }],
      kinds: { case: { added: 2 } },
      refused: false,
    });
    // The store is empty: the countries, posts and areas of the program come with the file, and are none of its records.
    expect(checked.builtInCount).toBeGreaterThan(500);
    expect([checked.kinds.country, checked.kinds.post, checked.kinds.area]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(checked.names).toContainEqual(
      expect.objectContaining({ kind: 'post', value: '休斯敦总领馆', id: 'post/houston', decision: 'same' }),
    );
    expect(await rows(graph, 'MATCH (case:Case) RETURN count(case)')).toEqual([[0]]);

    const report = await call('POST', `/intake/${id}/import`, asked);
    expect(report).toMatchObject({
      status: 200,
      number: 1,
      kinds: { case: { added: 2 }, target: { added: 2 } },
    });
    expect(
      await rows(
        graph,
        `MATCH (case:Case)-->(target:Target)-[:LOCATED_IN]->(country:Country)
         RETURN target.name, country.id ORDER BY target.name`,
      ),
    ).toEqual([
      ['Invented Kaltwerk GmbH', 'country/DE'],
      ['Invented Needlefree Inc.', 'country/US'],
    ]);
    expect((await call('DELETE', '/imports/1')).status).toBe(200);
    expect(await rows(graph, 'MATCH (case:Case) RETURN count(case)')).toEqual([[0]]);
  }, 120_000);

  test('is warned once of each case and report that is stored under another id, by title or address, with its line', async () => {
    const first = await open(sheet);
    const asked = JSON.stringify({ mapping: first.mapping });
    expect(await call('POST', `/intake/${first.id}/import`, asked)).toMatchObject({ number: 1 });
    // The same rows once more are the same records, and no twins.
    const same = await call('POST', `/intake/${first.id}/check`, asked);
    expect(same.problems.filter(({ rule }: { rule: string }) => rule.includes('stored already'))).toEqual([]);
    const other = await open(sheet, 'others.csv');
    const checked = await call(
      'POST',
      `/intake/${other.id}/check`,
      JSON.stringify({ mapping: other.mapping }),
    );
    const twins = checked.problems.filter(({ rule }: { rule: string }) => rule.includes('stored already'));
    expect(twins).toContainEqual(
      expect.objectContaining({
        severity: 'warning',
        file: 'others.csv',
        line: 2,
        rule: expect.stringMatching(
          /^may be case\/\S+, which is stored already: both have the title “激光熔覆技术寻求合作”$/,
        ),
      }),
    );
    // Every import warns of an address; the dry run does not say it again.
    const ofAddress = checked.problems.filter((problem: object) => JSON.stringify(problem).includes('2.htm'));
    expect(ofAddress).toEqual([
      {
        severity: 'warning',
        file: 'others.csv',
        line: 3,
        column: expect.anything(),
        value: 'http://us.example.invalid/2.htm',
        rule: expect.stringMatching(/^two records have it: report\/\S+, and report\/\S+ of the graph$/),
        remedy: expect.stringMatching(/judge them the same/),
      },
    ]);
    // In a graph of millions the look-up reads no more than what it finds.
    const { operators } = await graph.explain(statementText('storedTwins'), {
      titles: ['激光熔覆技术寻求合作'],
      sortKeys: [sortKey('激光熔覆技术寻求合作')],
    });
    const reads = operators.map(({ name }) => name).filter((name) => /Scan|Seek/.test(name));
    expect(reads).toEqual([expect.stringMatching(/^NodeIndexSeek/)]);
  }, 60_000);

  test('holds back what a person has to decide, and takes the decision', async () => {
    const { id, mapping } = await open(sheet.replace('Embassy in Berlin', 'The embassy'));
    const checked = await call('POST', `/intake/${id}/check`, JSON.stringify({ mapping }));
    expect(checked.tables).toMatchObject([{ rows: 2, made: 1, held: 1 }]);
    expect(checked.names[0]).toMatchObject({ kind: 'post', value: 'The embassy', decision: '', lines: [2] });
    const decisions = [{ value: 'The embassy', kind: 'post', decision: 'same', id: 'post/berlin' }];
    expect(await call('POST', `/intake/${id}/check`, JSON.stringify({ mapping, decisions }))).toMatchObject({
      tables: [{ rows: 2, made: 2, held: 0 }],
      kinds: { case: { added: 2 } },
    });
    // The store is empty: the countries, posts and areas of the program come with the file, and are none of its records.
    expect(checked.builtInCount).toBeGreaterThan(500);
    expect(Object.keys(checked.kinds)).not.toEqual(expect.arrayContaining(['country']));
    expect(checked.kinds.area).toBeUndefined();
  }, 120_000);

  test('is named by its own name in what is wrong with it, and never by a path of the server', async () => {
    for (const [name, text] of [
      ['broken.xlsx', 'PK no workbook'],
      ['broken.csv', 'a,b\n"never closed,1\n'],
      ['', 'a'],
      ['empty.csv', ''],
    ] as const) {
      const { status, errors } = await open(text, name);
      expect([name, status]).toEqual([name, 400]);
      expect(JSON.stringify(errors)).not.toMatch(/wishlist-upload|\/tmp/);
      expect(errors[0].extensions.hint).not.toBe('');
    }
  }, 120_000);

  test('is asked for again once it was forgotten, and with a mapping that is none', async () => {
    const { id, mapping } = await open(sheet);
    expect(
      await call('POST', `/intake/${id}/check`, JSON.stringify({ mapping: { mapping: 7 } })),
    ).toMatchObject({
      status: 400,
      errors: [{ message: expect.stringContaining('mapping') }],
    });
    expect((await call('DELETE', `/intake/${id}`)).status).toBe(204);
    expect(await call('POST', `/intake/${id}/check`, JSON.stringify({ mapping }))).toMatchObject({
      status: 404,
      errors: [{ message: 'This file is no longer open.', extensions: { code: 'NOT_FOUND' } }],
    });
  }, 120_000);

  test('is taken from nobody without the token', async () => {
    const answered = await fetch(`${server.url}/intake?name=x.csv`, { method: 'POST', body: sheet });
    expect(answered.status).toBe(401);
  });
});

describe('a notice that is sent', () => {
  beforeEach(() => prepareGraph(graph));

  const page = `<html><head><title>Agreement on soil remediation signed</title></head><body>
    <h1>Agreement on soil remediation signed</h1><p>Source: Chinese Consulate General in Sao Paulo</p><p>22 October 2019</p>
    <p>On 18 October the Paulista Agency for Soil Recovery and the Guangxi Lijiang Academy of Environmental Sciences
    signed an agreement on joint research into soil remediation.</p></body></html>`;
  const read = (body: string, name: string) =>
    call('POST', `/notices?name=${encodeURIComponent(name)}`, body, { 'content-type': 'text/html' });

  test('is read as a case with its words, and becomes one with report, quotes and hash only when it is confirmed', async () => {
    const { status, proposals } = await read(page, 'soil.html');
    expect(status).toBe(200);
    const [proposal] = proposals;
    expect(proposal).toMatchObject({
      title: { value: 'Agreement on soil remediation signed' },
      publishedOn: { value: '2019-10-22' },
      posts: [{ id: 'post/sao-paulo' }],
      targets: [{ id: null, country: 'BR', quote: { exact: 'Paulista Agency for Soil Recovery' } }],
    });
    const asked = JSON.stringify({ proposals });
    expect(await call('POST', '/notices/check', asked)).toMatchObject({
      status: 200,
      refused: false,
      kinds: { case: { added: 1 }, target: { added: 1 }, company: { added: 1 }, report: { added: 1 } },
    });
    expect(await rows(graph, 'MATCH (case:Case) RETURN count(case)')).toEqual([[0]]);
    expect(await call('POST', '/notices/import', asked)).toMatchObject({ status: 200, number: 1 });
    expect(
      await rows(
        graph,
        `MATCH (report:Report) WHERE report.textSha256 IS NOT NULL RETURN report.title, size(report.textSha256)`,
      ),
    ).toEqual([['Agreement on soil remediation signed', 64]]);
    // The same notice again is the same case, and its party is known now.
    const again = await read(page, 'again.html');
    expect(again.proposals[0].targets[0].id).toMatch(/^target\/paulista-agency-for-soil-recovery-/);
    const known = await call('POST', '/notices/check', JSON.stringify({ proposals: again.proposals }));
    expect(known).toMatchObject({ kinds: { case: { added: 0 }, report: { added: 0 } } });
    expect(known.kinds.target?.added ?? 0).toBe(0);
    expect((await call('DELETE', '/imports/1')).status).toBe(200);
    expect(await rows(graph, 'MATCH (case:Case) RETURN count(case)')).toEqual([[0]]);
  }, 60_000);

  test('is refused with a quote that is not in its text, and without text', async () => {
    const { proposals } = await read(page, 'soil.html');
    const forged = JSON.stringify({
      proposals: [{ ...proposals[0], title: { value: 'Other', quote: { exact: 'Other words' } } }],
    });
    for (const step of ['check', 'import'])
      expect(await call('POST', `/notices/${step}`, forged)).toMatchObject({
        status: 400,
        errors: [{ message: expect.stringContaining('title.quote is not in the text: "Other words"') }],
      });
    expect(await read('<html><body></body></html>', 'empty.html')).toMatchObject({
      status: 400,
      errors: [{ message: 'empty.html has no text.' }],
    });
    expect(await call('POST', '/notices', page)).toMatchObject({ status: 400 });
  }, 60_000);
});
