import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Graph } from '../../../src/graph/graph.ts';
import { recompute } from '../../../src/import/recompute/recompute.ts';
import { undoImport } from '../../../src/import/undo/undoImport.ts';
import { resetGraph, scratchGraph } from '../../support/neo4j.ts';
import { startTestServer } from '../../support/server.ts';
import { projected, testAnswerer } from '../answer/testAnswerer.ts';
import { bringingTo, everyKind, exported, type Files, rows } from './dataset.ts';
import { shown, stored } from './shown.ts';

jest.setTimeout(120_000);

let graph: Graph;
beforeAll(async () => {
  graph = await scratchGraph();
}, 900_000);
beforeEach(() => resetGraph(graph));
afterAll(() => graph.close());
const bring = bringingTo(() => graph);

const header = 'record,other,verdict,judged_by,judged_on,because\n';

const judged = (...lines: readonly string[]): Files => ({
  'judgements.csv': header + lines.map((line) => `${line},analyst,2026-01-02,seen\n`).join(''),
});

const judge = (...lines: readonly string[]) => bring(judged(...lines), {}, 'judgements');

const ways: [name: string, options: { wholeUpTo?: number; stepRows?: number }][] = [
  ['in one transaction', {}],
  ['in steps', { wholeUpTo: 0, stepRows: 1 }],
];

const everyPair = [
  'target/t1,target/t2,SAME',
  'company/c2,company/c1,SAME',
  'post/houston,post/washington,SAME',
  'technology/bio-vaccines,technology/aic-vision,SAME',
  'report/r1,report/r2,SAME',
  'case/a,case/b,SAME',
];

describe('judgements of sameness', () => {
  test.each(ways)('records judged the same are one, and part when that is undone, %s', async (_, size) => {
    await bring(everyKind);
    const before = [await stored(graph), await exported(graph)];
    expect((await bring(judged(...everyPair), size, 'judgements')).problems).toEqual([]);
    const [own, more] = [await exported(graph), before[1] as Record<string, string>];
    for (const [path, text] of Object.entries(more))
      if (path !== 'SHA256SUMS') expect({ path, text: own[path] }).toEqual({ path, text });
    expect(own['judgements/judgements.csv']).toContain('company/c2,company/c1,SAME,analyst,2026-01-02,seen');
    expect(
      await rows(
        graph,
        'MATCH (case:Case)-[:OFFERS|INVOLVES]->(party) RETURN case.id, party.id ORDER BY party.id',
      ),
    ).toEqual([
      ['case/a', 'company/c1'],
      ['case/a', 'target/t2'],
    ]);
    await undoImport(graph, 2, size);
    expect(await stored(graph)).toEqual(before[0]);
    expect(await exported(graph)).toEqual(before[1]);
  });

  test('a contradiction is refused with the chain that makes it, and another judgement of the pair replaces the first', async () => {
    const more = `${everyKind['targets.csv']}t3,Three,COMPANY,US,,,\n`;
    await bring({ ...everyKind, 'targets.csv': more });
    await judge('target/t1,target/t2,SAME', 'target/t2,target/t3,SAME');
    const again = (...lines: readonly string[]) => bring(judged(...lines), {}, 'again');
    const refused = await again('target/t3,target/t1,DIFFERENT');
    expect(refused.problems).toMatchObject([
      {
        line: 2,
        rule: 'contradicts other judgements: target/t3 is the same as target/t2, target/t2 is the same as target/t1',
      },
    ]);
    expect(refused.revision).toBe(2);
    expect((await judge('target/t2,target/t1,UNSURE')).errors).toBe(0);
    expect((await again('target/t3,target/t1,DIFFERENT')).errors).toBe(0);
    expect((await judge('target/t2,target/t1,SAME')).problems).toMatchObject([
      {
        rule: expect.stringContaining('target/t2 is the same as target/t3, target/t3 differs from target/t1'),
      },
    ]);
    expect((await judge('target/t1,company/c1,SAME', 'target/t1,target/t1,SAME')).problems).toMatchObject([
      { rule: 'a judgement is of two records of one kind; target/t1 is a target' },
      { rule: 'a judgement is of two records' },
    ]);
  });

  test('later imports name joined records by either id, change them, and are counted as without judgements', async () => {
    await bring(everyKind);
    await judge(...everyPair);
    const changed = {
      'targets.csv': String(everyKind['targets.csv']).replace('Target Two', 'Second'),
      'cases.csv': 'id,title,published_on,targets\ne,Case E,2021,t2\n',
    };
    const rehearsed = await bring(changed, { dryRun: true });
    const report = await bring(changed);
    expect(report.totals).toEqual({ added: 1, changed: 1, removed: 0, unchanged: 1, rejected: 0 });
    expect(rehearsed.totals).toEqual(report.totals);
    expect(await rows(graph, "MATCH (:Case {id: 'case/e'})-[:OFFERS]->(node) RETURN node.id")).toEqual([
      ['target/t2'],
    ]);
    expect((await exported(graph))['all/cases.csv']).toContain('e,Case E,,,,2021,,t2,');
    expect((await bring(changed)).number).toBeNull();
    const before = await shown(graph);
    await recompute(graph, { all: true });
    expect(await shown(graph)).toEqual(before);
  });
});

describe('answers of joined records', () => {
  test('are the same under either id, and each citation says the name that its source used', async () => {
    await bring({
      ...everyKind,
      'citations.csv': `${everyKind['citations.csv']}b,r3,target/t2,SOUGHT,STATED,,,\nb,r3,target/t1,SOUGHT,STATED,,,\n`,
    });
    const answerer = await testAnswerer(graph);
    try {
      const ask = `{
        one: target(id: "t1") { id label aliases { text } cases { totalCount nodes { id } } }
        other: target(id: "target/t2") { id label aliases { text } cases { totalCount nodes { id } } }
        nodes(ids: ["target/t2", "target/t1"]) { id }
        filtered: cases(where: { target: { eq: "t2" } }) { totalCount }
        search(text: "target/t1") { nodes { id } }
        named: search(text: "Target One") { nodes { id } }
        judgements(about: "target/t1") { totalCount nodes { recordId recordName otherName verdict judgedBy judgedOn because } }
        case(id: "b") { citations { totalCount edges { cursor node { report { id } entity { id } statedAs } } } }
      }`;
      const apart = await answerer.data(ask);
      expect([apart.one.cases.totalCount, apart.other.cases.totalCount]).toEqual([1, 2]);
      await judge('target/t2,target/t1,SAME');
      const joined = await answerer.data(ask);
      expect(joined.other).toEqual(joined.one);
      expect(joined.one).toMatchObject({ id: 'target/t2', label: 'Target Two', cases: { totalCount: 2 } });
      expect(joined.one.aliases).toContainEqual({ text: 'Target One' });
      expect(joined.nodes).toEqual([{ id: 'target/t2' }, { id: 'target/t2' }]);
      expect(joined.filtered.totalCount).toBe(2);
      expect([joined.search, joined.named].map(({ nodes: [first] }) => first)).toEqual([
        { id: 'target/t2' },
        { id: 'target/t2' },
      ]);
      expect(joined.judgements).toEqual({
        totalCount: 1,
        nodes: [
          {
            recordId: 'target/t2',
            recordName: 'Target Two',
            otherName: 'Target One',
            verdict: 'SAME',
            judgedBy: 'analyst',
            judgedOn: '2026-01-02',
            because: 'seen',
          },
        ],
      });
      const { edges } = joined.case.citations;
      expect(edges.map(({ node }: { node: object }) => node)).toEqual([
        { report: { id: 'report/r3' }, entity: { id: 'target/t2' }, statedAs: [] },
        { report: { id: 'report/r3' }, entity: { id: 'target/t2' }, statedAs: ['Target One'] },
        { report: { id: 'report/r4' }, entity: null, statedAs: [] },
      ]);
      expect(new Set(edges.map(({ cursor }: { cursor: string }) => cursor)).size).toBe(edges.length);
      await undoImport(graph, 2);
      expect(await answerer.data(ask)).toEqual(apart);
    } finally {
      await answerer.projections.close();
    }
  });

  test('are the same in paths, breakdowns, measures, matches and likely duplicates, whichever id is asked', async () => {
    await bring({
      ...everyKind,
      'companies.csv': `${everyKind['companies.csv']}c3,Third,,Fujian,\n`,
      'cases.csv': `${everyKind['cases.csv']}e,Case E,,,2020,,t2,c2,,,,,r3\nf,Case F,,,2020,washington,,c3,,,,,r3\n`,
    });
    await judge('target/t2,target/t1,SAME', 'post/houston,post/washington,SAME');
    const answerer = await testAnswerer(graph);
    try {
      await projected(answerer);
      const about = (target: string, post: string) =>
        answerer.data(`{
          paths(from: "${post}", to: "${target}") { paths { hops { from { id } to { id } strength } } }
          breakdown(by: [POST], where: { target: { eq: "${target}" } }) { nodes { keys { id } caseCount } }
          reach(from: "${post}") { totalCount nodes { id } }
          whatIf(remove: ["${target}"]) { removed { node { id } caseCount } cases { before after } }
          network(measure: WEIGHTED_DEGREE, where: { target: { eq: "${target}" } }) { tieCount edges { rank value node { id } } }
          cut(from: ["${target}"], to: ["company/c3"], through: [POST]) { size entities { nodes { id } } routes { nodes { entities { id } } } }
          avoided: cut(from: ["${target}"], to: ["company/c3"], through: [POST], avoid: ["${post}"]) { size routeCount }
          other: cut(from: ["${post}"], to: ["company/c2"]) { size entities { nodes { id } } routeCount }
          significance(where: { post: { eq: "${post}" } }) { edges { node { id } area { id } caseCount } }
        }`);
      const first = await about('target/t1', 'post/houston');
      expect(await about('target/t2', 'post/washington')).toEqual(first);
      expect(JSON.stringify(first)).not.toMatch(/target\/t1|post\/washington/);
      expect(first.cut).toMatchObject({ size: 1, entities: { nodes: [{ id: 'post/houston' }] } });
      expect(first.avoided).toEqual({ size: 0, routeCount: 0 });
      expect(first.other).toEqual({ size: 1, entities: { nodes: [{ id: 'target/t2' }] }, routeCount: 1 });
      expect(first.significance.edges).toContainEqual({
        node: { id: 'post/houston' },
        area: { id: 'area/aic' },
        caseCount: 2,
      });
      const { match, duplicates } = await answerer.data(`{
        match(name: "Target One", kinds: [TARGET]) { score node { id } }
        duplicates { nodes { record { id } other { id } } }
      }`);
      expect(match[0]).toEqual({ score: 100, node: { id: 'target/t2' } });
      expect(duplicates.nodes).toEqual([]);
    } finally {
      await answerer.projections.close();
    }
  });

  test('are the same for OpenRefine, whichever id is asked', async () => {
    await bring(everyKind);
    await judge('target/t2,target/t1,SAME');
    const server = await startTestServer(graph);
    try {
      const get = async (path: string) => (await fetch(`${server.url}/reconcile${path}`)).text();
      const batch = {
        kept: { query: 'target/t2' },
        none: { query: 'target/t9' },
        hidden: { query: 'target/t1' },
      };
      const { kept, none, hidden } = JSON.parse(
        await get(`?queries=${encodeURIComponent(JSON.stringify(batch))}`),
      );
      expect(hidden.result[0]).toMatchObject({
        id: 'target/t2',
        name: 'Target Two',
        score: 100,
        match: true,
      });
      expect(kept.result[0]).toEqual(hidden.result[0]);
      expect(none.result.filter(({ match }: { match: boolean }) => match)).toEqual([]);
      const wanted = { ids: ['target/t2', 'target/t1'], properties: [{ id: 'name' }, { id: 'case_count' }] };
      const { rows: values } = JSON.parse(await get(`?extend=${encodeURIComponent(JSON.stringify(wanted))}`));
      expect(values['target/t1']).toEqual({ name: [{ str: 'Target Two' }], case_count: [{ int: 2 }] });
      expect(values['target/t2']).toEqual(values['target/t1']);
      const preview = await get('/preview?id=target/t1');
      expect(preview).toContain('#selected=target%2Ft2');
      expect(preview).toBe(await get('/preview?id=target/t2'));
    } finally {
      await server.close();
    }
  });
});
