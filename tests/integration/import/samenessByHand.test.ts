import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import type { Graph } from '../../../src/graph/graph.ts';
import type { ImportReport } from '../../../src/import/report/importReport.ts';
import { Sameness } from '../../../src/import/sameness/sameness.ts';
import { resetGraph, scratchGraph } from '../../support/neo4j.ts';
import { rounds } from '../../support/rounds.ts';
import { byHand, filesOf, type Written } from './byHand.ts';
import { bringingTo, exported, rows } from './dataset.ts';
import { randomDataset } from './randomDataset.ts';
import { shown } from './shown.ts';

jest.setTimeout(600_000);

let graph: Graph;
beforeAll(async () => {
  graph = await scratchGraph();
}, 900_000);
afterAll(() => graph.close());
const bring = bringingTo(() => graph);

/** Everything that an import reports, but that two records have one identifier or address: they are drawn so. */
const problemsOf = ({ problems }: ImportReport) =>
  problems.filter(({ rule }) => !rule.startsWith('two records have it'));

/** Returns, for the id of a record, that of the one in its group with the most links in the graph, of equally many the first by id. */
async function answeringOf(judgements: readonly Written[]): Promise<(id: string) => string> {
  const links = new Map(
    (await rows(graph, 'MATCH (node:Entity)-[link:!ALSO_KNOWN_AS]-() RETURN node.id, count(link)')).map(
      ([id, count]) => [String(id), Number(count)],
    ),
  );
  const sameness = new Sameness();
  for (const { record = '', other = '' } of judgements) sameness.add({ record, other, verdict: 'SAME' });
  const answering = new Map(
    sameness.groups().flatMap((ids) => {
      const [first = ''] = ids.toSorted((a, b) => (links.get(b) ?? 0) - (links.get(a) ?? 0));
      return ids.map((id) => [id, first] as const);
    }),
  );
  return (id) => answering.get(id) ?? id;
}

const keysOf = (all: readonly Written[] = []) =>
  new Set(all.map(({ case: of, report, entity, role }) => [of, report, entity, role].join('|')));

test('a graph with judgements is the one in which a person replaced the ids by hand', async () => {
  await fc.assert(
    fc.asyncProperty(randomDataset, async ({ tables, judgements }) => {
      fc.pre(judgements.length > 0);
      await resetGraph(graph);
      const { 'judgements.csv': text = '', ...files } = filesOf({ ...tables, 'judgements.csv': judgements });
      expect(problemsOf(await bring(files))).toEqual([]);
      const replaced = byHand(tables, await answeringOf(judgements));
      // By hand, two citations of one report for one thing are one row; joined, both stay.
      fc.pre(keysOf(replaced['citations.csv']).size === (tables['citations.csv'] ?? []).length);
      const before = await exported(graph);
      const report = await bring({ 'judgements.csv': text }, {}, 'judgements');
      expect(report.errors).toBe(0);
      const joined = await shown(graph);
      const { 'all/cases.csv': cases, 'all/citations.csv': citations } = await exported(graph);
      expect([cases, citations]).toEqual([before['all/cases.csv'], before['all/citations.csv']]);
      await resetGraph(graph);
      expect(problemsOf(await bring(filesOf(replaced)))).toEqual([]);
      expect(joined).toEqual(await shown(graph));
    }),
    rounds(16),
  );
});
