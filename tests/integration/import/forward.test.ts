import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import type { Graph } from '../../../src/graph/graph.ts';
import { importDatasets } from '../../../src/import/importDatasets.ts';
import { resetGraph, scratchGraph } from '../../support/neo4j.ts';
import { type Files, newFolder, rows, writeDataset } from './dataset.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await scratchGraph();
}, 900_000);
beforeEach(() => resetGraph(graph));
afterAll(() => graph.close());
jest.setTimeout(120_000);

/** Rows that name rows of their own kind further down. */
const forward: Files = {
  'countries.csv': 'code,name\nUS,United States\n',
  'posts.csv': 'id,name,country,parent\nhouston,Consulate-General,US,washington\nwashington,Embassy,US,\n',
  'targets.csv': 'id,name,country,parent\nlab,Lab,US,t3\nt2,Other,US,\nt3,University,US,\n',
  'companies.csv': 'id,name,parent\nbranch,Branch,c2\nc2,Company,\n',
  'reports.csv': 'id,title,derived_from\nr1,Copy,r3\nr2,Other,\nr3,First,\n',
  'cases.csv':
    'id,title,published_on,follows,reports\nlast,Last,2020,first;middle,r1\nmiddle,Middle,2019,first,\nfirst,First,2018,,r3\n',
  // Two columns name rows of the kind, and each keeps its own.
  'programmes.csv': 'id,name\np,Programme\n',
  'figures.csv':
    'id,what,printed,report,contradicts,programme,stage_after\nf1,One,1,r1,f3,p,f2\nf2,Two,2,r1,,p,f3\nf3,Three,3,r1,,p,\n',
};

const links = async () =>
  rows(
    graph,
    `MATCH (from)-[link:PARENT|DERIVED_FROM|FOLLOWS|CONTRADICTS|STAGE_AFTER]->(to)
     RETURN from.id, type(link), to.id ORDER BY from.id, to.id`,
  );

const every = [
  ['case/last', 'FOLLOWS', 'case/first'],
  ['case/last', 'FOLLOWS', 'case/middle'],
  ['case/middle', 'FOLLOWS', 'case/first'],
  ['company/branch', 'PARENT', 'company/c2'],
  ['figure/f1', 'STAGE_AFTER', 'figure/f2'],
  ['figure/f1', 'CONTRADICTS', 'figure/f3'],
  ['figure/f2', 'STAGE_AFTER', 'figure/f3'],
  ['post/houston', 'PARENT', 'post/washington'],
  ['report/r1', 'DERIVED_FROM', 'report/r3'],
  ['target/lab', 'PARENT', 'target/t3'],
];

test.each([
  ['in one step', {}],
  ['in steps', { wholeUpTo: 0, stepRows: 1 }],
  ['in steps of one transaction', { stepRows: 1 }],
])('a row may name one of its kind further down, %s', async (_, size) => {
  const folder = await writeDataset(await newFolder(), 'forward', forward);
  await importDatasets(graph, [folder], { builtIn: false, ...size });
  expect(await links()).toEqual(every);
  const again = await importDatasets(graph, [folder], { builtIn: false, ...size });
  expect(again.totals).toEqual({ added: 0, changed: 0, removed: 0, unchanged: 18, rejected: 0 });
  expect(await links()).toEqual(every);
});

test('stored rows that now name one further down, new with the batch, are linked to it', async () => {
  const folder = await newFolder();
  await importDatasets(graph, [await writeDataset(folder, 'forward', forward)], { builtIn: false });
  const files: Files = {
    ...forward,
    'companies.csv': 'id,name,parent\nbranch,Branch,c3\nc2,Company,\nc3,Buyer,\n',
  };
  await importDatasets(graph, [await writeDataset(folder, 'forward', files)], {
    builtIn: false,
    wholeUpTo: 0,
    stepRows: 1,
  });
  expect((await links()).filter(([from]) => from === 'company/branch')).toEqual([
    ['company/branch', 'PARENT', 'company/c3'],
  ]);
});

test('a rejected row links nothing', async () => {
  const folder = await newFolder();
  const stored = { ...forward, 'companies.csv': 'id,name,parent\nbranch,Branch,\n' };
  await importDatasets(graph, [await writeDataset(folder, 'forward', stored)], { builtIn: false });
  const files = { ...forward, 'companies.csv': 'id,name,parent\nbranch,,c2\nc2,Company,\n' };
  const report = await importDatasets(graph, [await writeDataset(folder, 'forward', files)], {
    builtIn: false,
    wholeUpTo: 0,
    stepRows: 1,
  });
  expect(report.problems.map(({ line, rule }) => [line, rule])).toEqual([[2, 'name is required']]);
  expect((await links()).filter(([from]) => from === 'company/branch')).toEqual([]);
});
