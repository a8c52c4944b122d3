import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import type { Graph } from '../../../src/graph/graph.ts';
import { importDatasets } from '../../../src/import/importDatasets.ts';
import type { ImportReport } from '../../../src/import/report/importReport.ts';
import { resetGraph, scratchGraph } from '../../support/neo4j.ts';
import { bringingTo, type Files, newFolder, rows, writeDataset } from './dataset.ts';

jest.setTimeout(120_000);

let graph: Graph;
beforeAll(async () => {
  graph = await scratchGraph();
}, 900_000);
beforeEach(() => resetGraph(graph));
afterAll(() => graph.close());
const bring = bringingTo(() => graph);

const companies = (...lines: readonly string[]): Files => ({
  'companies.csv': `id,name,identifiers\n${lines.map((line) => `${line}\n`).join('')}`,
});
const reports = (...lines: readonly string[]): Files => ({
  'reports.csv': `id,title,url\n${lines.map((line) => `${line}\n`).join('')}`,
});
const judgements = (...lines: readonly string[]): Files => ({
  'judgements.csv': `record,other,verdict,judged_by,because\n${lines.map((line) => `${line},analyst,seen\n`).join('')}`,
});

const warned = ({ problems, warnings }: ImportReport) => {
  expect(problems.filter(({ severity }) => severity === 'warning')).toHaveLength(warnings);
  return problems.map(({ file, line, column, value, rule }) =>
    [file.split('/').at(-1), line, column, value, rule].join(' | '),
  );
};

test('an import warns of one identifier on two ids and of one address on two reports, in it and in the graph', async () => {
  const first = await bring({
    ...companies('c1,One,USCC:91440300A;lei:5299', 'c2,Two,uscc:91440300a', 'c3,Three,LEI:91440300A'),
    ...reports(
      'r1,First,https://a.invalid/1',
      'r2,Second,https://a.invalid/2',
      'r3,Third,https://a.invalid/1',
    ),
  });
  expect(warned(first)).toEqual([
    'companies.csv | 3 | identifiers | uscc:91440300a | two records have it: company/c2, and company/c1',
    'reports.csv | 4 | url | https://a.invalid/1 | two records have it: report/r3, and report/r1',
  ]);
  const later = await bring(
    {
      ...companies('c4,Four,LEI:5299'),
      ...reports('r4,Fourth,https://a.invalid/2', 'r5,Fifth,https://a.invalid/5'),
    },
    {},
    'later',
  );
  expect(warned(later)).toEqual([
    'companies.csv | 2 | identifiers | LEI:5299 | two records have it: company/c4, and company/c1 of the graph',
    'reports.csv | 2 | url | https://a.invalid/2 | two records have it: report/r4, and report/r2 of the graph',
  ]);
});

test('a record that the import changes or removes is as it says, and a rejected row has nothing', async () => {
  await bring(companies('c1,One,LEI:1', 'c2,Two,LEI:2'));
  // The value has moved from one record to another.
  expect(warned(await bring(companies('c1,One,', 'c3,Three,LEI:1')))).toEqual([]);
  expect(warned(await bring(companies('c3,Three,LEI:2'), { replace: true }))).toEqual([]);
  const rejected = await bring(companies('c4,Four,LEI:4', 'c4,Again,LEI:4'));
  expect(rejected.warnings).toBe(0);
});

test('two that a person has judged are warned of no more, directly or by a third', async () => {
  const three = companies('c1,One,LEI:1', 'c2,Two,LEI:1', 'c3,Three,LEI:1');
  expect(warned(await bring(three))).toHaveLength(2);
  const judged = judgements('company/c1,company/c2,SAME', 'company/c2,company/c3,SAME');
  expect(warned(await bring(judged, {}, 'judged'))).toEqual([]);
  expect(warned(await bring(three))).toEqual([]);
  expect(warned(await bring(companies('c4,Four,LEI:1'), {}, 'fourth')).length).toBeGreaterThan(0);
  const both = {
    ...companies('c5,Five,LEI:5', 'c6,Six,LEI:5'),
    ...judgements('company/c6,company/c5,DIFFERENT'),
  };
  expect(warned(await bring(both, {}, 'both'))).toEqual([]);
});

test('a report that two packages cite is one record if both say the same of it, and refused if they do not', async () => {
  const row = 'r1,First,https://a.invalid/1';
  const folder = await newFolder();
  const report = await importDatasets(
    graph,
    [
      await writeDataset(folder, 'one', reports(row)),
      await writeDataset(folder, 'two', reports('r2,Second,https://a.invalid/2', row)),
      await writeDataset(folder, 'three', reports('r1,Other,https://a.invalid/1')),
      await writeDataset(folder, 'four', reports('r4,Fourth,', 'r4,Fourth,')),
    ],
    { builtIn: false },
  );
  expect(warned(report)).toEqual([
    'reports.csv | 2 | id | report/r1 | an id must be unique; line 2 of another dataset has it already',
    'reports.csv | 3 | id | report/r4 | an id must be unique; line 2 has it already',
  ]);
  expect(report.totals).toMatchObject({ added: 3, unchanged: 1, rejected: 2 });
  expect(await rows(graph, 'MATCH (r:Report {id: "report/r1"}) RETURN r.title')).toEqual([['First']]);
  // One after the other as well.
  const later = await bring(reports(row), {}, 'two');
  expect([warned(later), later.totals.unchanged]).toEqual([[], 1]);
});
