import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../../src/graph/graph.ts';
import { importDatasets } from '../../../src/import/importDatasets.ts';
import { scratchGraph } from '../../support/neo4j.ts';
import { until } from '../../support/until.ts';
import { projected, type TestAnswerer, testAnswerer } from '../answer/testAnswerer.ts';
import { writeDataset } from '../import/dataset.ts';

let graph: Graph;
let answerer: TestAnswerer;
let folder: string;

const bringIn = async (cases: number): Promise<number> => {
  const rows = Array.from(
    { length: cases },
    (_, index) => `growing-${index},Case ${index},2019-03-01,houston`,
  );
  const directory = await writeDataset(folder, 'growing', {
    'cases.csv': `id,title,published_on,posts\n${rows.join('\n')}\n`,
  });
  const { revision, problems } = await importDatasets(graph, [directory]);
  expect(problems).toEqual([]);
  return revision;
};

const query = `{
  breakdown(by: [POST]) { revision caseTotal nodes { caseCount keys { label node { id label } } cases(first: 1) { totalCount nodes { title } } } }
  dataset { revision counts { cases } }
}`;

/** Returns the first answer; on a busy machine the projection may not have followed yet, or not in time, which is told. */
async function firstAnswer() {
  let answer: Awaited<ReturnType<TestAnswerer['ask']>> | undefined;
  await until(async () => {
    answer = await answerer.ask(query);
    for (const error of answer.errors ?? []) expect(error.extensions).toMatchObject({ retryable: true });
    return !answer.errors;
  });
  // biome-ignore lint/suspicious/noExplicitAny: the test knows what it asked for
  return answer?.data as any;
}

beforeAll(async () => {
  graph = await scratchGraph();
  folder = await mkdtemp(join(tmpdir(), 'wishlist-reload-'));
  await bringIn(5);
  answerer = await testAnswerer(graph);
  await projected(answerer);
}, 900_000);

afterAll(async () => {
  await answerer?.projections.close();
  await graph?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

test('right after each import an answer is of the new revision in all its parts, the searched and the read', async () => {
  for (const cases of [6, 9, 20]) {
    const revision = await bringIn(cases);
    const { breakdown, dataset } = await firstAnswer();
    expect(dataset).toEqual({ revision, counts: { cases } });
    expect(breakdown).toMatchObject({ revision, caseTotal: cases });
    expect(breakdown.nodes).toMatchObject([{ caseCount: cases, cases: { totalCount: cases } }]);
  }
});

test('while imports go on, no answer mixes two revisions', async () => {
  const seen = new Set<number>();
  let done = false;
  const reading = (async () => {
    while (!done) {
      const { data, errors } = await answerer.ask(query);
      for (const error of errors ?? []) expect(error.extensions).toMatchObject({ retryable: true });
      if (errors) continue;
      const { breakdown, dataset } = data as {
        breakdown: { revision: number; caseTotal: number };
        dataset: { revision: number; counts: { cases: number } };
      };
      expect(breakdown).toMatchObject({ revision: dataset.revision, caseTotal: dataset.counts.cases });
      seen.add(breakdown.revision);
    }
  })();
  // However few answers come while the imports go on, one comes before them and one after.
  await until(() => seen.size > 0);
  for (let cases = 30; cases < 80; cases += 10) await bringIn(cases);
  await until(() => seen.size > 1);
  done = true;
  await reading;
  expect(seen.size).toBeGreaterThan(1);
});
