import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Graph } from '../../../src/graph/graph.ts';
import { importDatasets } from '../../../src/import/importDatasets.ts';
import { undoImport } from '../../../src/import/undo/undoImport.ts';
import { resetGraph, scratchGraph } from '../../support/neo4j.ts';
import { bringingTo, exported, type Files, newFolder, rows, writeDataset } from './dataset.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await scratchGraph();
}, 900_000);
beforeEach(() => resetGraph(graph));
afterAll(() => graph.close());
jest.setTimeout(180_000);

const bring = bringingTo(() => graph);

/** Two reports that nobody has graded, a copy of the first, and a report without any grade. */
const ungraded: Files = {
  'reports.csv':
    'id,title,reliability,credibility,derived_from,proposed_reliability,proposed_credibility,proposal_reason\n' +
    'r1,First,F,6,,B,2,Own page.\nr2,Second,F,6,,C,3,Local paper.\nr3,Copy,F,6,r1,D,3,Mirror.\nr4,Bare,,,,,,\n',
  'cases.csv': 'id,title,published_on,reports\na,A,2019,r1;r3\nb,B,2020,r2;r4\n',
  'citations.csv': 'case,report,quote\na,r1,said\n',
};

const grades = (...lines: string[]): Files => ({
  'grades.csv': `report,reliability,credibility,graded_by,graded_on,because\n${lines.join('\n')}\n`,
});

const reports = () => rows(graph, 'MATCH (report:Report) RETURN report.id, report.grade ORDER BY report.id');
const cases = () =>
  rows(graph, 'MATCH (case:Case) RETURN case.id, case.grade, case.confidence, case.band ORDER BY case.id');

const before = [
  ['case/a', 'F6', null, 'UNGRADED'],
  ['case/b', 'F6', null, 'UNGRADED'],
];
const after = [
  ['case/a', 'B2', 0.8, 'STRONG'],
  ['case/b', 'C3', 0.5, 'FAIR'],
];
const both = ['r1,B,2,Analyst,2024-05-06,Own page of the post.', 'r4,C,3,Analyst,,'];

const ways: [name: string, options: { wholeUpTo?: number; stepRows?: number }][] = [
  ['in one transaction', {}],
  ['in steps', { wholeUpTo: 0, stepRows: 1 }],
];

describe('a grade', () => {
  test.each(ways)('counts from its import on and no longer than it is there, %s', async (_, size) => {
    await bring(ungraded);
    expect(await cases()).toEqual(before);
    const files = await exported(graph);

    expect(await bring(grades(...both), size, 'mine')).toMatchObject({ problems: [], totals: { added: 2 } });
    expect(await reports()).toEqual([
      ['report/r1', 'B2'],
      ['report/r2', 'F6'],
      ['report/r3', 'F6'],
      ['report/r4', 'C3'],
    ]);
    expect(await cases()).toEqual(after);
    const graded = await exported(graph);
    expect(graded['all/reports.csv']).toBe(files['all/reports.csv']);
    expect(graded['mine/grades.csv']).toContain('r1,B,2,Analyst,2024-05-06,Own page of the post.');

    await undoImport(graph, 2, size);
    expect(await cases()).toEqual(before);
    expect(await exported(graph)).toEqual(files);
    expect(await rows(graph, 'MATCH (r:Report) WHERE r.graded IS NOT NULL RETURN r.id')).toEqual([]);
  });

  test.each(ways)(
    'that its dataset no longer holds is gone, and undoing brings it back, %s',
    async (_, size) => {
      await bring(ungraded);
      await bring(grades(...both), {}, 'mine');
      const files = await exported(graph);
      const removed = await bring(grades('r4,C,3,Analyst,,'), { ...size, replace: true }, 'mine');
      expect(removed.totals).toMatchObject({ removed: 1, unchanged: 1 });
      expect(await cases()).toEqual([before[0], after[1]]);
      await undoImport(graph, 3, size);
      expect(await cases()).toEqual(after);
      expect(await exported(graph)).toEqual(files);
    },
  );

  test.each(ways)('outlives a change of its report, and a change of it counts, %s', async (_, size) => {
    await bring(ungraded);
    await bring(grades(...both), {}, 'mine');
    const files = await exported(graph);
    const changed = { 'reports.csv': 'id,title,reliability,credibility\nr1,First again,E,5\n' };
    await bring(changed, size);
    expect((await cases())[0]).toEqual(after[0]);
    expect((await exported(graph))['all/reports.csv']).toContain('r1,First again,,,,,,E,5');
    await bring(grades('r1,A,1,Another,,'), size, 'mine');
    expect((await cases())[0]).toEqual(['case/a', 'A1', 0.95, 'STRONG']);
    await undoImport(graph, 4, size);
    await undoImport(graph, 3, size);
    expect(await cases()).toEqual(after);
    expect(await exported(graph)).toEqual(files);
  });

  test.each(ways)('comes with its reports and cases, or before further cases, %s', async (_, size) => {
    await bring({ ...ungraded, ...grades(...both) }, size);
    expect(await cases()).toEqual(after);
    const more = { 'cases.csv': 'id,title,published_on,reports\nd,D,2021,r1\n' };
    await bring({ ...more, 'reports.csv': ungraded['reports.csv'] ?? '' }, size);
    expect((await cases())[2]).toEqual(['case/d', 'B2', 0.8, 'STRONG']);
  });

  test('survives export and import into an empty graph, and import of the same export', async () => {
    await bring(ungraded);
    await bring(grades(...both), {}, 'mine');
    const files = await exported(graph);
    const folder = await newFolder();
    const directories = await Promise.all(
      ['all', 'mine'].map((name) =>
        writeDataset(
          folder,
          name,
          Object.fromEntries(
            Object.entries(files)
              .filter(([path]) => path.startsWith(`${name}/`) && path.endsWith('.csv'))
              .map(([path, text]) => [path.slice(name.length + 1), text]),
          ),
        ),
      ),
    );
    expect((await importDatasets(graph, directories, { builtIn: false })).totals).toMatchObject({
      added: 0,
      changed: 0,
    });
    await resetGraph(graph);
    await importDatasets(graph, directories, { builtIn: false });
    expect(await exported(graph)).toEqual(files);
    expect(await cases()).toEqual(after);
  });

  test('is refused twice, without a report, or without who graded, and says why', async () => {
    await bring(ungraded);
    const report = await bring(
      grades(
        'r1,B,2,Analyst,,',
        'report/r1,C,3,Another,,',
        'r9,B,2,Analyst,,',
        'r2,B,2,,,',
        'r3,B,7,Analyst,,',
      ),
      {},
      'mine',
    );
    expect(report.problems.map(({ line, column, value }) => [line, column, value]).sort()).toEqual([
      [3, 'report', 'grade/r1'],
      [4, 'report', 'report/r9'],
      [5, 'graded_by', ''],
      [6, 'credibility', '7'],
    ]);
    expect(report.totals).toMatchObject({ added: 1, rejected: 4 });
  });

  test('keeps its report in the graph', async () => {
    await bring(ungraded);
    await bring(grades(...both), {}, 'mine');
    const { 'reports.csv': _, ...rest } = ungraded;
    const report = await bring(
      {
        ...rest,
        'reports.csv': 'id,title\nr2,Second\n',
        'cases.csv': 'id,title,published_on,reports\nb,B,2020,r2\n',
        'citations.csv': 'case,report\n',
      },
      { replace: true },
    );
    expect(report.problems.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining([expect.stringContaining('because grade/r4 refers to it')]),
    );
  });
});
