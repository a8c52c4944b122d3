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
  expect(alone.kinds.case).toMatchObject({ added: 40 });
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

interface PrintedStage {
  readonly id: string;
  readonly printed: string;
  readonly quote: string;
  readonly atLeast: number | null;
  readonly programme: { readonly id: string };
  readonly source: { readonly id: string };
  readonly stageAfter: { readonly id: string; readonly atLeast: number | null } | null;
}

const printedStages = async (
  where: object | null,
  programme: string | null = null,
): Promise<readonly PrintedStage[]> => {
  const { funnel } = await answerer.data(
    `query ($where: CaseFilter, $programme: ID) { funnel(where: $where) { printed(first: 200, programme: $programme) {
      totalCount nodes { id printed quote atLeast programme { id } source { id } stageAfter { id atLeast } }
    } } }`,
    { where, programme },
  );
  expect(funnel.printed.nodes).toHaveLength(funnel.printed.totalCount);
  return funnel.printed.nodes;
};

test('the stages that sources print of a programme follow one another, and each is a part of the one before', async () => {
  const stages = await printedStages(null);
  expect(stages.length).toBeGreaterThan(10);
  for (const { id, printed, quote, atLeast, source, stageAfter } of stages) {
    expect(source.id).toMatch(/^report\//);
    const number = /\d+/.exec(printed)?.[0] ?? '';
    expect(number === '' || quote.includes(number)).toBe(true);
    if (stageAfter === null) continue;
    const [place, before] = [id, stageAfter.id].map((each) => stages.findIndex((one) => one.id === each));
    expect(place).toBe((before ?? -2) + 1);
    expect(atLeast).toBeLessThan(stageAfter.atLeast ?? 0);
  }
});

test('a funnel of cases tells the printed stages of their programmes, and of no others', async () => {
  const all = await printedStages(null);
  for (const programme of new Set(all.map((stage) => stage.programme.id))) {
    const own = all.filter((stage) => stage.programme.id === programme).map(({ id }) => id);
    const { cases } = await answerer.data(
      'query ($where: CaseFilter) { cases(where: $where, first: 0) { totalCount } }',
      { where: { programme: { eq: programme } } },
    );
    const told = (await printedStages({ programme: { eq: programme } })).map(({ id }) => id);
    // The service action has printed stages, and no case of it is known.
    expect(told).toEqual(cases.totalCount > 0 ? own : []);
    const named = await printedStages({ programme: { isNull: true } }, programme.replace('programme/', ''));
    expect(named.map(({ id }) => id)).toEqual(own);
  }
  expect(await printedStages({ programme: { isNull: true } })).toEqual([]);
  const houston = await printedStages({ post: { eq: 'post/houston' } });
  expect(new Set(houston.map((stage) => stage.programme.id))).toEqual(
    new Set(['programme/innostars', 'programme/ucis']),
  );
});
