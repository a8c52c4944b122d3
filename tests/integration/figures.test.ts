import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Graph } from '../../src/graph/graph.ts';
import { importDatasets } from '../../src/import/importDatasets.ts';
import { scratchGraph } from '../support/neo4j.ts';
import { projected, type TestAnswerer, testAnswerer } from './answer/testAnswerer.ts';
import { bringingTo, exported } from './import/dataset.ts';

const dataset = (name: string) => fileURLToPath(new URL(`../../data/${name}`, import.meta.url));
const printed: Record<string, string>[] = parseCsv(
  readFileSync(`${dataset('figures')}/figures.csv`, 'utf8'),
  {
    columns: true,
  },
);

interface Figure {
  readonly id: string;
  readonly what: string;
  readonly printed: string;
  readonly value: number | null;
  readonly atLeast: number | null;
  readonly atMost: number | null;
  readonly countedWhere: string | null;
  readonly countedOf: string | null;
  readonly countedBy: string | null;
  readonly countedRankOf: string | null;
  readonly agrees: boolean | null;
  readonly uncounted: string | null;
  readonly source: { readonly id: string; readonly grade: string };
  readonly ours: {
    readonly value: number;
    readonly caseCount: number;
    readonly notice: string;
    readonly cases: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
  } | null;
  readonly contradicts: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
}

const query = `query ($first: Int!, $after: String) {
  figures(first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id what printed value atLeast atMost countedWhere countedOf countedBy countedRankOf agrees uncounted
      source { id grade }
      ours { value caseCount notice cases(first: 3) { totalCount nodes { id } } }
      contradicts { totalCount nodes { id } }
    }
  }
}`;

let graph: Graph;
let answerer: TestAnswerer;
let figures: readonly Figure[];

jest.setTimeout(180_000);
beforeAll(async () => {
  graph = await scratchGraph();
  const report = await importDatasets(graph, [dataset('reference'), dataset('figures')]);
  expect(report.problems).toEqual([]);
  answerer = await testAnswerer(graph);
  await projected(answerer);
  figures = (await answerer.data(query, { first: 200 })).figures.nodes;
}, 900_000);
afterAll(async () => {
  await answerer?.projections.close();
  await graph?.close();
});

const figure = (id: string): Figure => {
  const found = figures.find((each) => each.id === `figure/${id}`);
  if (!found) throw new Error(`There is no figure ${id}.`);
  return found;
};

const count = async (where: object): Promise<number> =>
  (
    await answerer.data('query ($where: CaseFilter) { cases(where: $where, first: 0) { totalCount } }', {
      where,
    })
  ).cases.totalCount;

/** Of a rank, the cases of the record that is ranked. */
const rankedOnly = (by: string | null, id: string | null): object =>
  id === null ? {} : { [by === 'POST' ? 'post' : 'targetCountry']: { eq: id } };

describe('the published figures', () => {
  test('are given as they are printed, with a report that nobody has graded', () => {
    const rows = printed.map((row) => [`figure/${row.id}`, row.what, row.printed, `report/${row.report}`]);
    expect(figures.map(({ id, what, printed: value, source }) => [id, what, value, source.id])).toEqual(
      rows.sort(([one = ''], [other = '']) => (one < other ? -1 : 1)),
    );
    expect(new Set(figures.map(({ source }) => source.grade))).toEqual(new Set(['F6']));
  });

  test('have the printed value as a number where the words print one', () => {
    const numberOf = (id: string) => figure(id).value;
    expect(
      ['russia-122', 'mic2025-biopharmaceuticals', 'houston-share', 'targets-three-hundred'].map(numberOf),
    ).toEqual([122, 25.2, 89, 300]);
    expect(['leading-country', 'second-country'].map(numberOf)).toEqual([1, 2]);
    expect(
      ['targets-more-than-300', 'four-countries', 'diplomats-about-150', 'semiconductors'].map(numberOf),
    ).toEqual([null, null, null, null]);
    for (const { printed, value, atLeast, atMost } of figures) {
      if (/^\d+$/.test(printed)) expect(value).toBe(Number(printed));
      if (value === null) continue;
      expect(value).toBeGreaterThanOrEqual(atLeast ?? -Infinity);
      expect(value).toBeLessThanOrEqual(atMost ?? Infinity);
    }
  });

  test('are counted as a client counts by the filter that stands with them, and open to so many cases', async () => {
    const counted = figures.filter(({ countedWhere }) => countedWhere !== null);
    expect(counted.length).toBeGreaterThan(15);
    for (const { countedWhere, countedOf, countedBy, countedRankOf, ours } of counted) {
      const where = { and: [JSON.parse(countedWhere ?? ''), rankedOnly(countedBy, countedRankOf)] };
      const of = countedOf === null ? {} : JSON.parse(countedOf);
      const cases = await count({ and: [of, where] });
      expect([ours?.caseCount, ours?.cases.totalCount]).toEqual([cases, cases]);
      expect(ours?.cases.nodes).toHaveLength(Math.min(cases, 3));
      expect(ours?.notice).toContain('synthetic');
      if (countedOf !== null) expect(ours?.value).toBeCloseTo((100 * cases) / (await count(of)), 9);
      else if (countedBy === null) expect(ours?.value).toBe(cases);
    }
    expect(figure('targets-three-hundred').ours?.value).toBe(300);
  });

  test('that are ranks have one record more ahead than the rank before, as a breakdown lists them', async () => {
    const ranks = figures.filter(({ countedRankOf }) => countedRankOf !== null);
    expect(ranks.map(({ id, ours }) => [id, ours?.value])).toEqual([
      ['figure/leading-country', 1],
      ['figure/leading-country-in-ict', 1],
      ['figure/leading-post', 1],
      ['figure/second-country', 2],
    ]);
    for (const { countedWhere, countedBy, countedRankOf, ours } of ranks) {
      const { breakdown } = await answerer.data(
        `query ($where: CaseFilter) { breakdown(by: [${countedBy}], where: $where, first: 5) { nodes { caseCount keys { node { id } } } } }`,
        { where: JSON.parse(countedWhere ?? '') },
      );
      const place = breakdown.nodes.findIndex(
        ({ keys }: { keys: { node: { id: string } | null }[] }) => keys[0]?.node?.id === countedRankOf,
      );
      expect([ours?.value, ours?.caseCount]).toEqual([place + 1, breakdown.nodes[place]?.caseCount]);
    }
  });

  test('that the graph cannot count say so, and neither agree nor disagree', () => {
    const uncounted = figures.filter(({ countedWhere }) => countedWhere === null);
    expect(uncounted.length).toBeGreaterThan(10);
    for (const { ours, agrees, uncounted: why } of uncounted)
      expect([ours, agrees, why]).toEqual([null, null, 'The graph does not hold what this figure counts.']);
  });

  test('disagree where sources do: nothing is averaged, and none is chosen', () => {
    const pairs = figures.flatMap(({ id, contradicts }) =>
      contradicts.nodes.map((other) => [id, other.id].map((each) => each.replace('figure/', '')).join(' – ')),
    );
    expect(pairs).toEqual([
      'companies – companies-share',
      'companies-share – companies',
      'countries-2017 – countries-2021',
      'countries-2021 – countries-2017',
      'russia-112 – russia-122',
      'russia-122 – russia-112',
      'targets-more-than-300 – targets-three-hundred',
      'targets-three-hundred – targets-more-than-300',
      'universities – universities-share',
      'universities-share – universities',
    ]);
    expect([figure('russia-122').ours?.value, figure('russia-112').ours?.value]).toEqual([122, 122]);
    const failing = figures.filter(({ agrees }) => agrees === false).map(({ id }) => id);
    expect(failing).toEqual(['figure/russia-112', 'figure/targets-more-than-300']);
  });

  test('can be read page by page', async () => {
    const read: string[] = [];
    let after: string | null = null;
    do {
      const page: { nodes: Figure[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = (
        await answerer.data(query, { first: 7, after })
      ).figures;
      read.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(read).toEqual(figures.map(({ id }) => id));
  });

  test('are no records of their own elsewhere, and leave an invented graph invented', async () => {
    const { node, dataset: whole } = await answerer.data(
      '{ node(id: "figure/russia-122") { id } dataset { synthetic } }',
    );
    expect([node, whole.synthetic]).toEqual([null, true]);
  });
});

describe('the files of figures', () => {
  const bring = bringingTo(() => graph);
  const report = 'id,title\nr,Paper\n';

  test('are exported as they were brought', async () => {
    const files = await exported(graph);
    const rows: Record<string, string>[] = parseCsv(files['figures/figures.csv'] ?? '', { columns: true });
    const byId = (one: Record<string, string>, other: Record<string, string>) =>
      (one.id ?? '') < (other.id ?? '') ? -1 : 1;
    expect(rows.sort(byId)).toEqual([...printed].sort(byId));
  });

  test('are refused row by row where a filter is no JSON, bounds cross, or a share has no part', async () => {
    const lines = ['a,A,1,{targetCountry},,,,r', 'b,B,1,"[1]",,,,r', 'c,C,1,{},,3,2,r', 'd,D,1,,{},,,r'];
    const { problems } = await bring(
      {
        'reports.csv': report,
        'figures.csv': `id,what,printed,counted_where,counted_of,at_least,at_most,report\n${lines.join('\n')}\n`,
      },
      {},
      'broken',
      { synthetic: false },
    );
    expect(problems.map(({ line, column, rule }) => [line, column, rule])).toEqual([
      [2, 'counted_where', 'counted_where must be a CaseFilter in JSON'],
      [3, 'counted_where', 'counted_where must be a CaseFilter in JSON'],
      [4, 'at_most', 'at_most is not below at_least'],
      [5, 'counted_of', 'counted_of goes with counted_where'],
    ]);
  });

  test('are refused where a rank has no records, a share is ranked, or a stage has no programme', async () => {
    const lines = ['a,A,1,{},{},,post/x,,r', 'b,B,1,{},{},POST,post/x,,r', 'c,C,1,,,,,a,r'];
    const { problems } = await bring(
      {
        'reports.csv': report,
        'figures.csv': `id,what,printed,counted_where,counted_of,counted_by,counted_rank_of,stage_after,report\n${lines.join('\n')}\n`,
      },
      {},
      'ranks',
      { synthetic: false },
    );
    expect(problems.map(({ line, column, rule }) => [line, column, rule])).toEqual([
      [2, 'counted_rank_of', 'counted_rank_of goes with counted_by'],
      [3, 'counted_of', 'a rank cannot be a share'],
      [4, 'stage_after', 'stage_after goes with programme'],
    ]);
  });

  test('take a side once cases are among them', async () => {
    await expect(
      bring(
        {
          'reports.csv': report,
          'figures.csv': 'id,what,printed,report\nx,X,1,r\n',
          'cases.csv': 'id,title,published_on\nreal,Real,2020\n',
        },
        {},
        'sided',
        { synthetic: false },
      ),
    ).rejects.toThrow('sided is real, and the graph is synthetic.');
  });

  test('may hold more counted figures than searches may wait: they are counted in turn', async () => {
    const lines = Array.from({ length: 100 }, (_, n) => `many-${n},All,642,{},r`);
    await bring(
      { 'reports.csv': report, 'figures.csv': `id,what,printed,counted_where,report\n${lines.join('\n')}\n` },
      {},
      'many',
      { synthetic: false },
    );
    await answerer.projections.catchUp(30_000);
    const { nodes } = (await answerer.data(query, { first: 200 })).figures;
    const many = nodes.filter(({ id }: Figure) => id.startsWith('figure/many-'));
    expect(many.map(({ ours }: Figure) => ours?.cases.totalCount)).toEqual(lines.map(() => 642));
  });

  test('may hold a filter that this version does not know: that figure is uncounted, the others stand', async () => {
    await bring(
      {
        'reports.csv': 'id,title\nodd,Paper\n',
        'figures.csv':
          'id,what,printed,counted_where,report\nzz,Odd,1,"{""weather"": {""eq"": ""fair""}}",odd\nzy,All,642,{},odd\n',
      },
      {},
      'odd',
      { synthetic: false },
    );
    await answerer.projections.catchUp(30_000);
    const { nodes } = (await answerer.data(query, { first: 200 })).figures;
    const odd = nodes.find(({ id }: Figure) => id === 'figure/zz');
    expect([odd.ours, odd.agrees]).toEqual([null, null]);
    expect(odd.uncounted).toMatch(/is not a CaseFilter.*weather/);
    expect(nodes.find(({ id }: Figure) => id === 'figure/zy').ours.value).toBe(642);
  });
});
