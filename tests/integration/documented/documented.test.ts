import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Graph } from '../../../src/graph/graph.ts';
import { exportPackage } from '../../../src/import/export/exportPackage.ts';
import { importDatasets } from '../../../src/import/importDatasets.ts';
import { scratchGraph } from '../../support/neo4j.ts';
import { projected, type TestAnswerer, testAnswerer } from '../answer/testAnswerer.ts';
import { newFolder, writeDataset } from '../import/dataset.ts';

// The golden answers are what a person checked. After a change of the data, write them anew with
// `UPDATE_GOLDEN=1 npm test -- --selectProjects integration --testPathPatterns documented && npx biome format --write tests/integration/documented`
// and read the difference before committing it.
const update = process.env.UPDATE_GOLDEN === '1';
const here = new URL('./', import.meta.url);
const dataset = (name: string) => fileURLToPath(new URL(`../../../data/${name}`, import.meta.url));
const questions = readdirSync(here).filter((name) => name.endsWith('.graphql'));

let graph: Graph;
let answerer: TestAnswerer;

jest.setTimeout(180_000);
beforeAll(async () => {
  graph = await scratchGraph();
  const report = await importDatasets(graph, [dataset('documented')]);
  expect(report.problems).toEqual([]);
  answerer = await testAnswerer(graph);
  await projected(answerer);
}, 900_000);
afterAll(async () => {
  await answerer?.projections.close();
  await graph?.close();
});

test.each(questions)('%s gives its golden answer over the documented cases', async (name) => {
  const golden = new URL(name.replace('.graphql', '.json'), here);
  const data = await answerer.data(readFileSync(new URL(name, here), 'utf8'));
  if (update) writeFileSync(golden, `${JSON.stringify(data, null, 2)}\n`);
  expect(data).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
});

test('each direction opens to as many cases as the breakdown counts', async () => {
  const { breakdown } = await answerer.data(
    '{ breakdown(by: [DIRECTION]) { caseTotal nodes { caseCount keys { label } } } }',
  );
  const counts = await Promise.all(
    breakdown.nodes.map(async ({ keys }: { keys: { label: string | null }[] }) => {
      const [key] = keys;
      const where = { direction: key?.label ? { eq: key.label } : { isNull: true } };
      const { cases } = await answerer.data(
        'query ($where: CaseFilter) { cases(where: $where, first: 1) { totalCount } }',
        { where },
      );
      return cases.totalCount;
    }),
  );
  expect(counts).toEqual(breakdown.nodes.map(({ caseCount }: { caseCount: number }) => caseCount));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(breakdown.caseTotal);
});

test('nothing is judged until a person grades, and one grade is enough to judge a case', async () => {
  const judged =
    '{ cases(where: { confidence: { isNull: false } }, first: 5) { nodes { id grade confidence } } }';
  expect((await answerer.data(judged)).cases.nodes).toEqual([]);
  const grades = {
    'grades.csv':
      'report,reliability,credibility,graded_by,because\nacpb-14800,B,2,Analyst,Page of the host.\n',
  };
  await importDatasets(graph, [await writeDataset(await newFolder(), 'mine', grades, { synthetic: false })]);
  expect((await answerer.data(judged)).cases.nodes).toEqual([
    { id: 'case/be-brussels-2021-third-seminar', grade: 'B2', confidence: 0.8 },
  ]);
  // A grade is no record of its own to a reader.
  expect(
    await answerer.data('{ node(id: "grade/acpb-14800") { id } nodes(ids: ["grade/acpb-14800"]) { id } }'),
  ).toEqual({
    node: null,
    nodes: [null],
  });
  const { report } = await answerer.data(
    '{ report(id: "acpb-14800") { grade proposedReliability grading { gradedBy gradedOn because } } }',
  );
  expect(report).toEqual({
    grade: 'B2',
    proposedReliability: 'B',
    grading: { gradedBy: 'Analyst', gradedOn: null, because: 'Page of the host.' },
  });
});

test('the weaker cases go in beside them', async () => {
  const alone = await importDatasets(graph, [dataset('documented-weak')], { dryRun: true });
  expect(alone.problems).toEqual([]);
  expect(alone.kinds.case).toMatchObject({ added: 33 });
});

test('every cell survives export and import', async () => {
  const folder = await newFolder();
  const { packages } = await exportPackage(graph, folder);
  const directories = packages.map((name) => `${folder}/${name}`);
  const again = await importDatasets(graph, directories, { dryRun: true });
  expect(again.problems).toEqual([]);
  expect(again.totals).toMatchObject({ added: 0, changed: 0, rejected: 0 });
  expect(readFileSync(`${folder}/documented/citations.csv`, 'utf8')).toContain('SCIENCE_AND_TECHNOLOGY');
});
