import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type GraphQLField, getNamedType, parse, validate } from 'graphql';
import type { OperationAnswer } from '../../../src/answer/createAnswerer.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { rounds } from '../../support/rounds.ts';
import { fixtureGraph } from './fixtureGraph.ts';
import { chooseBy } from './naive/choose.ts';
import { naiveAnswer } from './naive/naiveAnswer.ts';
import { type NaiveGraph, readNaiveGraph } from './naive/naiveGraph.ts';
import { type Pools, poolsOf } from './naive/pools.ts';
import { randomOperation } from './naive/randomOperation.ts';
import { projected, type TestAnswerer, testAnswerer } from './testAnswerer.ts';

let graph: Graph;
let byGraph: TestAnswerer;
let byProjection: TestAnswerer;
let naive: NaiveGraph;
let pools: Pools;

beforeAll(async () => {
  graph = await fixtureGraph();
  byGraph = await testAnswerer(graph);
  byProjection = await testAnswerer(graph);
  await projected(byProjection);
  naive = await readNaiveGraph(graph);
  pools = poolsOf(naive);
}, 900_000);

afterAll(async () => {
  await byProjection?.projections.close();
  await graph?.close();
});

interface Engine {
  readonly field: string;
  readonly engine: string;
  readonly why: string;
}

/** The engines that `x-explain` names, of all root fields together. */
function enginesOf({ extensions }: OperationAnswer): Engine[] {
  const explain = (extensions?.explain ?? {}) as Record<string, { readonly engines: Engine[] }>;
  return Object.values(explain).flatMap(({ engines }) => engines);
}

const isCounted = ({ name, type }: GraphQLField<unknown, unknown>) =>
  name === 'cases' || getNamedType(type).name.startsWith('Brokered');

describe('x-explain', () => {
  const counts = 'edges { caseCount node { name } }';

  test.each([
    [`{ posts { nodes { areas { ${counts} } } } }`, 'projection', 'It holds all columns'],
    [
      `{ areas { nodes { posts(where: { date: { gte: "2016" }, not: { grade: { eq: "A1" } } } orderBy: { field: LAST_ON }) { ${counts} } } } }`,
      'projection',
      'It holds all columns',
    ],
    [`{ posts { nodes { areas(orderBy: { field: LABEL }) { ${counts} } } } }`, 'graph', 'the order by'],
    [
      `{ posts { nodes { areas(where: { or: [{ caseKind: { eq: OFFER } }, { title: { contains: "a" } }] }) { ${counts} } } } }`,
      'graph',
      'the condition `or[1].title`',
    ],
    [
      '{ cases(where: { area: { eq: "area/bio" }, post: { isNull: false } }) { totalCount nodes { id } } }',
      'projection',
      'It holds all columns',
    ],
    [
      '{ countries { nodes { cases(where: { title: { contains: "a" } }) { totalCount } } } }',
      'graph',
      'the condition `title`',
    ],
    [`{ programmes { nodes { areas { ${counts} } } } }`, 'graph', 'no cases of a Programme'],
  ])('of %s names the engine that counted, and why', async (query, engine, why) => {
    const answer = await byProjection.ask(query, {}, { explain: true });
    expect(answer.errors).toBeUndefined();
    expect(enginesOf(answer)).toEqual([
      expect.objectContaining({ engine, why: expect.stringContaining(why) }),
    ]);
    expect(enginesOf(await byGraph.ask(query, {}, { explain: true }))).toEqual([
      expect.objectContaining({ engine: 'graph', why: 'The projection has not been loaded yet.' }),
    ]);
  });

  test('shows the further statement that reads the records on the pages, and none where only counts and ids are asked for', async () => {
    const further = async (query: string) => {
      const { extensions = {} } = await byProjection.ask(query, {}, { explain: true });
      return (extensions.explain as { posts: { further: { cypher: string }[] } }).posts.further;
    };
    const named = await further('{ posts { nodes { areas { edges { caseCount node { name } } } } } }');
    expect(named).toEqual([expect.objectContaining({ cypher: expect.stringContaining('.name') })]);
    expect(await further('{ posts { nodes { areas { totalCount nodes { id } } } } }')).toEqual([]);
  });
});

describe('the two engines', () => {
  test('answer random operations the same to the byte, and as a plain evaluation does', async () => {
    const { numRuns, seed } = rounds(100);
    const counted = new Set<string>();
    let total = 0;
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (generate) => {
        const { query, variables } = randomOperation(chooseBy(generate), byGraph.schema, pools, isCounted);
        const document = parse(query);
        fc.pre(validate(byGraph.schema, document).length === 0);
        const one = await byGraph.ask(query, variables, { explain: true });
        const other = await byProjection.ask(query, variables, { explain: true });
        const expected = await naiveAnswer(byGraph.schema, naive, document, variables);
        const report = `${query}\n${JSON.stringify(variables)}`;
        const written = ({ data, errors, extensions: { explain, ...rest } = {} }: OperationAnswer) =>
          `${report}\n${JSON.stringify({ data, errors, rest })}`;
        expect(written(other)).toBe(written(one));
        expect(`${report}\n${JSON.stringify(other.data)}`).toBe(
          `${report}\n${JSON.stringify(expected.data)}`,
        );
        expect(enginesOf(one).filter(({ engine }) => engine === 'projection')).toEqual([]);
        const engines = enginesOf(other).filter(({ engine }) => engine === 'projection');
        if (engines.length > 0) total += 1;
        for (const { field } of engines) counted.add(field);
      }),
      { numRuns, seed },
    );
    // Otherwise the two would be compared with each other in vain.
    expect({ total: total * 5 > numRuns, fields: counted.size * 10 > Math.min(numRuns, 200) }).toEqual({
      total: true,
      fields: true,
    });
  }, 1_800_000);
});
