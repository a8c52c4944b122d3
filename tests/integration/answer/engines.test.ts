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

const listOrders = {
  posts: ['CASES', 'TARGETS', 'COMPANIES'],
  targets: ['CASES', 'POSTS', 'COMPANIES'],
  companies: ['CASES', 'TARGETS', 'COUNTRIES'],
  technologies: ['CASES'],
  areas: ['CASES'],
  countries: ['CASES'],
  reports: ['CASES'],
  cases: ['REPORTS', 'DATE', 'PUBLISHED_ON', 'CONFIDENCE'],
} as const;

/** Lists in the order of a count, with the counts of their records, from the first page to the last. */
const orderedList = fc.constantFrom(...Object.entries(listOrders)).chain(([list, orders]) =>
  fc.record({
    list: fc.constant(list),
    order: fc.constantFrom(...orders),
    direction: fc.constantFrom('', ', direction: ASC', ', direction: DESC'),
    first: fc.constantFrom(1, 2, 3, 7),
    where: fc.constantFrom(...wheresOf(list)),
  }),
);

/** Filters on the records of a list that the projection has columns for. */
function wheresOf(list: string): readonly string[] {
  if (list === 'cases') return ['{}', '{ area: { eq: "area/bio" } }', '{ not: { grade: { isNull: true } } }'];
  const own = ['{}', '{ caseCount: { gte: 1, lte: 3 } }', '{ not: { caseCount: { eq: 1 } } }'];
  if (list === 'reports') return own;
  const cases = ['{ cases: {} }', '{ not: { cases: { date: { gte: "2017" } } } }', '{ or: [] }'];
  const or = '{ or: [{ cases: { reportCount: { gte: 2 } } }, { caseCount: { eq: 0 } }] }';
  const kinds: Readonly<Record<string, readonly string[]>> = {
    posts: ['{ country: { isNull: false }, postKind: { isNull: true } }', '{ targetCount: { gte: 2 } }'],
    targets: ['{ country: { in: ["country/NO", "country/US"] } }', '{ targetKind: { eq: COMPANY } }'],
    companies: ['{ province: { startsWith: "j" } }', '{ countryCount: { in: [0, 1] } }'],
    technologies: ['{ area: { eq: "area/bio" } }', '{ not: { area: { isNull: true } } }'],
  };
  return [...own, ...cases, or, ...(kinds[list] ?? [])];
}

const countFields: Readonly<Record<string, string>> = {
  posts: 'caseCount targetCount companyCount',
  targets: 'caseCount postCount companyCount',
  companies: 'caseCount targetCount countryCount',
  countries: 'caseCount targetCount',
  cases: 'caseCount reportCount',
};

describe('the nodes of counted connections', () => {
  const areasWith = (fields: string) =>
    `{ posts { nodes { areas { edges { caseCount node { ${fields} } } } } } }`;
  const ask = async (query: string) => {
    const { data, extensions } = await byProjection.ask(query, {}, { explain: true });
    const explain = extensions?.explain as
      | { readonly posts: { readonly further: readonly unknown[] } }
      | undefined;
    return { data: JSON.stringify(data), statements: explain?.posts.further.length };
  };

  test('are read once of a revision, and as the graph reads them', async () => {
    const query = areasWith('name nameZh');
    const once = await ask(query);
    expect(once.statements).toBe(1);
    expect(await ask(query)).toEqual({ ...once, statements: 0 });
    expect(once.data).toBe(JSON.stringify((await byGraph.ask(query)).data));
    // Another value of them is read.
    expect((await ask(areasWith('name nameZh id code'))).statements).toBe(1);
  });

  test('are read each time where lists or arguments stand below them', async () => {
    const query = areasWith('name cases(first: 1, where: { title: { contains: "a" } }) { nodes { title } }');
    const once = await ask(query);
    expect(once.statements).toBeGreaterThan(0);
    expect(await ask(query)).toEqual(once);
  });
});

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
    ['{ posts { nodes { targetCount } } }', 'projection', 'It holds all columns'],
    [
      '{ posts(orderBy: { field: TARGETS }, where: { or: [{ caseCount: { gte: 2 } }, { cases: { grade: { eq: "B2" } } }] }) { nodes { name } } }',
      'projection',
      'It holds all columns',
    ],
    [
      '{ targets(orderBy: { field: CASES }, where: { cases: { text: { contains: "lens" } } }) { nodes { name } } }',
      'graph',
      'the condition `cases.text`',
    ],
    [
      '{ companies(orderBy: { field: COUNTRIES }, where: { not: { name: { contains: "a" } } }) { totalCount } }',
      'graph',
      'the condition `not.name`',
    ],
    [
      '{ cases(orderBy: { field: DATE }, where: { caseKind: { eq: OFFER } }) { nodes { title } } }',
      'projection',
      'It holds all columns',
    ],
    [
      '{ cases(orderBy: { field: CONFIDENCE }, where: { title: { contains: "a" } }) { nodes { title } } }',
      'graph',
      'the condition `title`',
    ],
    [
      '{ areas { nodes { cases(orderBy: { field: REPORTS }) { nodes { title } } } } }',
      'projection',
      'It holds all columns',
    ],
    [
      '{ programmes { nodes { cases(orderBy: { field: REPORTS }) { nodes { title } } } } }',
      'graph',
      'the list Programme.cases',
    ],
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
    // No other test reads these values, which would then be known.
    const named = await further('{ posts { nodes { areas { edges { caseCount node { name code } } } } } }');
    expect(named).toEqual([expect.objectContaining({ cypher: expect.stringContaining('.name') })]);
    expect(await further('{ posts { nodes { areas { totalCount nodes { id } } } } }')).toEqual([]);
  });
});

describe('the two engines', () => {
  test('order lists by counts the same to the byte, page by page, and as a plain evaluation does', async () => {
    const { numRuns, seed } = rounds(60);
    await fc.assert(
      fc.asyncProperty(orderedList, async ({ list, order, direction, first, where }) => {
        const query = `query List($after: String) {
          list: ${list}(where: ${where}, orderBy: { field: ${order}${direction} }, first: ${first}, after: $after) {
            totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
            edges { cursor node { id label ${countFields[list] ?? 'caseCount'} } }
          }
        }`;
        let after: string | null = null;
        do {
          const variables: { after: string | null } = { after };
          const [one, other] = [
            await byGraph.ask(query, variables),
            await byProjection.ask(query, variables, { explain: true }),
          ];
          const expected = await naiveAnswer(byGraph.schema, naive, parse(query), variables);
          const report = `${query} ${after}`;
          const written = (data: unknown) => `${report}\n${JSON.stringify(data)}`;
          expect(written(other.data)).toBe(written(one.data));
          expect(written(other.data)).toBe(written(expected.data));
          expect(enginesOf(other).filter(({ engine }) => engine !== 'projection')).toEqual([]);
          const page = other.data?.list as { pageInfo: { hasNextPage: boolean; endCursor: string | null } };
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after !== null);
      }),
      { numRuns, seed },
    );
  }, 600_000);

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
