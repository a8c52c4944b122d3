import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { bandOf } from '../../../src/evidence/bands.ts';
import { combineReports, type Evidence } from '../../../src/evidence/combineReports.ts';
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
jest.setTimeout(240_000);

/** Reports by name: grade, what they draw on, and the origins that this gives. */
const reports: Readonly<Record<string, readonly [string, string, readonly string[]]>> = {
  a: ['B3', '', ['a']],
  b: ['B3', '', ['b']],
  ab: ['A2', 'a;b', ['a', 'b']],
  // Two circles, and one who draws on both.
  c1: ['C3', 'c2', ['c1']],
  c2: ['C3', 'c1', ['c1']],
  d1: ['C3', 'd2', ['d1']],
  d2: ['D2', 'd1', ['d1']],
  cd: ['B2', 'c2;d1', ['c1', 'd1']],
  loose: ['F6', '', ['loose']],
  // A chain of copies, longer than sixteen steps.
  ...Object.fromEntries(
    Array.from({ length: 20 }, (_, step) => [`k${step}`, ['D3', step === 0 ? 'a' : `k${step - 1}`, ['a']]]),
  ),
};

/** Cases by name: which reports they cite, each with a credibility of its own or `x` for a denial. */
const cases: Readonly<Record<string, readonly (readonly [report: string, own: string])[]>> = {
  both: [
    ['a', ''],
    ['b', ''],
  ],
  digest: [
    ['ab', ''],
    ['a', ''],
    ['b', ''],
  ],
  chain: [
    ['k19', ''],
    ['a', ''],
  ],
  chains: [
    ['k19', ''],
    ['k7', ''],
    ['b', '5'],
  ],
  circles: [
    ['c1', ''],
    ['c2', ''],
    ['d1', ''],
  ],
  over: [
    ['cd', '5'],
    ['c1', ''],
    ['d2', ''],
  ],
  denied: [
    ['a', 'x'],
    ['b', ''],
  ],
  onlyDenied: [['a', 'x']],
  ungraded: [['loose', '']],
  none: [],
};

const support = (name: string) => {
  const evidence = (cases[name] ?? []).map(([report, own]): Evidence<string> => {
    const [grade = '', , origins = []] = reports[report] ?? [];
    return {
      reliability: grade[0] ?? null,
      credibility: Number(/\d/.test(own) ? own : grade[1]),
      denied: own === 'x',
      origins: origins.map((id) => `report/${id}`),
    };
  });
  return combineReports(evidence);
};

const expected = Object.keys(cases)
  .sort()
  .map((name) => {
    const { thousandths, grade, independentReports } = support(name);
    const confidence = thousandths === null ? null : thousandths / 1000;
    return [`case/${name}`, confidence, bandOf(thousandths), grade, independentReports];
  });

const files = (draws: boolean, listed: boolean): Files => ({
  'reports.csv': `id,title,reliability,credibility,derived_from\n${Object.entries(reports)
    .map(([name, [grade, from]]) => `${name},${name},${grade[0]},${grade[1]},${draws ? from : ''}\n`)
    .reverse()
    .join('')}`,
  'cases.csv': `id,title,published_on,reports\n${Object.entries(cases)
    .map(
      ([name, cited]) => `${name},${name},2019,${listed ? cited.map(([report]) => report).join(';') : ''}\n`,
    )
    .join('')}`,
  'citations.csv': `case,report,credibility,assertion\n${Object.entries(cases)
    .flatMap(([name, cited]) =>
      cited.map(
        ([report, own]) => `${name},${report},${own === 'x' ? '' : own},${own === 'x' ? 'DENIED' : ''}\n`,
      ),
    )
    .join('')}`,
});

const stored = () =>
  rows(
    graph,
    `MATCH (case:Case)
     RETURN case.id, case.confidence, case.band, case.grade, case.independentReports ORDER BY case.id`,
  );

const inSteps = { wholeUpTo: 0, stepRows: 3 };

test('the support of cases follows from their reports, and the examples distinguish the methods of counting', () => {
  expect(support('chain')).toMatchObject({ thousandths: 650, independentReports: 1 });
  expect(support('chains')).toMatchObject({ independentReports: 2 });
  expect(support('circles')).toMatchObject({ thousandths: 750, independentReports: 2 });
  expect(support('digest')).toMatchObject({ thousandths: 850, independentReports: 1 });
});

test.each([
  ['in one transaction', {}],
  ['in steps', inSteps],
])('an import into an empty graph stores it, %s', async (_, size) => {
  const folder = await writeDataset(await newFolder(), 'evidence', files(true, true));
  const { problems } = await importDatasets(graph, [folder], { builtIn: false, ...size });
  expect(problems).toEqual([]);
  expect(await stored()).toEqual(expected);
});

test.each([
  ['in one transaction', {}],
  ['in steps', inSteps],
])('reports that are told later to draw on others give the same, %s', async (_, size) => {
  const folder = await newFolder();
  await importDatasets(graph, [await writeDataset(folder, 'evidence', files(false, false))], {
    builtIn: false,
  });
  expect(await stored()).not.toEqual(expected);
  await importDatasets(graph, [await writeDataset(folder, 'evidence', files(true, false))], {
    builtIn: false,
    ...size,
  });
  expect(await stored()).toEqual(expected);
});
