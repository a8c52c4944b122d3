import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Graph } from '../../../src/graph/graph.ts';
import type { DimensionName } from '../../../src/model/dimensions.ts';
import { breakdown } from '../../../src/projection/breakdown/breakdown.ts';
import { hasCase } from '../../../src/projection/filter/masks/caseMask.ts';
import { selectCases } from '../../../src/projection/filter/selectCases.ts';
import { loadInThread } from '../../../src/projection/load/loadInThread.ts';
import { loadProjection } from '../../../src/projection/load/loadProjection.ts';
import { Projection } from '../../../src/projection/projection.ts';
import { testGraph, testNeo4j } from '../../support/neo4j.ts';
import { rounds } from '../../support/rounds.ts';
import { fixtureGraph } from '../answer/fixtureGraph.ts';
import { type TestAnswerer, testAnswerer } from '../answer/testAnswerer.ts';
import { coercedWhere } from './coercedWhere.ts';

interface Loaded {
  readonly graph: Graph;
  readonly projection: Projection;
  readonly answerer: TestAnswerer;
}

const loaded: Record<string, Loaded> = {};

beforeAll(async () => {
  for (const [name, open] of Object.entries({ reference: testGraph, fixture: fixtureGraph })) {
    const graph = await open();
    const projection = new Projection(await loadProjection(graph));
    loaded[name] = { graph, projection, answerer: await testAnswerer(graph) };
  }
}, 900_000);

afterAll(() => Promise.all(Object.values(loaded).map(({ graph }) => graph.close())));

const of = (name: string): Loaded => {
  const found = loaded[name];
  if (!found) throw new Error(`${name} is not loaded.`);
  return found;
};

const rows = async (graph: Graph, text: string): Promise<unknown[][]> => {
  const all: unknown[][] = [];
  await graph.stream(text, {}, (row) => all.push([...row]));
  return all;
};

describe.each(['reference', 'fixture'])('the projection of the %s graph', (name) => {
  test('the projection has every case with its parties, reports and dates as Neo4j has them', async () => {
    const { graph, projection } = of(name);
    const expected = await rows(
      graph,
      `MATCH (case:Case)
       RETURN case.id, case.firstDay,
         COLLECT { MATCH (case)--(party:Post|Target|Company|Technology) RETURN DISTINCT party.id ORDER BY party.id },
         COUNT { MATCH (case)-[said:SUPPORTED_BY]->(report) WHERE coalesce(said.assertion, '') <> 'DENIED' RETURN DISTINCT report }
       ORDER BY case.id`,
    );
    const day = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
    const found = expected.map((_, number) => [
      projection.caseId(number),
      day(projection.firstDayOf(number)),
      [...projection.partiesOf(number)].map((party) => projection.entityId(party)).sort(),
      projection.reportsOf(number).length,
    ]);
    expect(found).toEqual(expected);
    expect(projection.data.cases).toBe(expected.length);
  }, 300_000);

  test('the projection has the countries, areas, provinces and kinds of every party', async () => {
    const { graph, projection } = of(name);
    const { bases, targetCountry, targetKind, province, technologyArea } = projection.data;
    const targets = await rows(
      graph,
      'MATCH (target:Target)-[:LOCATED_IN]->(country) RETURN target.id, country.id, target.kind ORDER BY target.id',
    );
    for (const [id, country, kind] of targets) {
      const index = (projection.entityNumber(String(id)) ?? 0) - bases.TARGET;
      expect([id, projection.entityId(targetCountry[index] ?? 0)]).toEqual([id, country]);
      expect(targetKind.values[targetKind.codes[index] ?? 0]).toBe(kind);
    }
    const others = await rows(
      graph,
      `MATCH (company:Company) RETURN company.id, company.province
       UNION MATCH (technology:Technology)-[:WITHIN]->(area) RETURN technology.id AS \`company.id\`, area.id AS \`company.province\``,
    );
    for (const [id, value] of others) {
      const number = projection.entityNumber(String(id)) ?? 0;
      const company = number < bases.TECHNOLOGY;
      const found = company
        ? province.values[province.codes[number - bases.COMPANY] ?? 0]
        : projection.entityId(technologyArea[number - bases.TECHNOLOGY] ?? 0);
      expect([id, found]).toEqual([id, value]);
    }
  }, 300_000);

  test('the projection selects by any filter the cases that GraphQL returns for it', async () => {
    const { projection, answerer } = of(name);
    const ids = (kind: 'POST' | 'TARGET' | 'COMPANY' | 'TECHNOLOGY' | 'COUNTRY' | 'AREA') => {
      const [first, end] = projection.range(kind);
      return fc.constantFrom(
        ...Array.from({ length: end - first }, (_, index) => projection.entityId(first + index)),
      );
    };
    const { data } = projection;
    // Beside the values that the graph has, one that it has not: of grades and languages one that could be.
    const texts = (values: readonly (string | null)[], other = 'none') =>
      fc.constantFrom(...values.filter((value) => value !== null), other);
    const isNull = fc.record({ isNull: fc.boolean() });
    const entity = (id: fc.Arbitrary<string>) =>
      fc.oneof(fc.record({ eq: id }), fc.record({ in: fc.array(id, { maxLength: 6 }) }), isNull);
    const choice = (value: fc.Arbitrary<string>) =>
      fc.oneof(
        fc.record({ eq: value }),
        fc.record({ in: fc.array(value, { maxLength: 2 }), isNull: fc.boolean() }),
        isNull,
      );
    const text = (value: fc.Arbitrary<string>) =>
      fc.oneof(
        choice(value),
        fc.record({ contains: fc.constantFrom('A', 'F', '2') }),
        fc.record({ startsWith: value }),
      );
    const number = (...values: number[]) =>
      fc.oneof(fc.record({ gte: fc.constantFrom(...values), lte: fc.constantFrom(...values) }), isNull);
    const day = fc.constantFrom('2017', '2018-03', '2019-01-01', '2016/2018', '2019/..', '../2017');
    const date = fc.oneof(fc.record({ gte: day }), fc.record({ lte: day }), fc.record({ eq: day }), isNull);
    const alliance = fc.constantFrom('NATO', 'MNNA', 'NATO_OR_MNNA');
    const leaf = fc.oneof(
      fc.record({ caseKind: choice(fc.constantFrom('OFFER', 'DEMAND')) }),
      fc.record({ date }),
      fc.record({ publishedOn: date }),
      fc.record({ occurredOn: date }),
      fc.record({ post: entity(ids('POST')) }),
      fc.record({ target: entity(ids('TARGET')) }),
      fc.record({ company: entity(ids('COMPANY')) }),
      fc.record({ technology: entity(ids('TECHNOLOGY')) }),
      fc.record({ area: entity(ids('AREA')) }),
      fc.record({ postCountry: entity(ids('COUNTRY')) }),
      fc.record({ targetCountry: entity(ids('COUNTRY')) }),
      fc.record({
        targetAlliance: fc.oneof(fc.record({ eq: alliance }), fc.record({ in: fc.array(alliance) })),
      }),
      fc.record({ targetKind: choice(fc.constantFrom('COMPANY', 'UNIVERSITY')) }),
      fc.record({ companyKind: choice(fc.constantFrom('COMPANY', 'UNIVERSITY')) }),
      fc.record({ province: text(texts(data.province.values)) }),
      fc.record({ cooperation: choice(fc.constantFrom('TALENT', 'LICENSING')) }),
      fc.record({ stage: choice(fc.constantFrom('OFFERED', 'AGREED')) }),
      fc.record({ direction: choice(fc.constantFrom('INWARD', 'TALENT')) }),
      fc.record({ language: text(texts(data.reportLanguage.values, 'eo')) }),
      fc.record({ grade: text(texts(data.grade.values, 'E5')) }),
      fc.record({ confidence: number(0.1, 0.5, 0.8) }),
      fc.record({ reportCount: number(0, 1, 2) }),
      fc.record({ abroad: fc.boolean() }),
      fc.record({ synthetic: fc.record({ eq: fc.boolean() }) }),
      fc.record({ addedIn: number(1, 2) }),
      fc.record({ changedIn: number(1, 2) }),
    );
    const where = fc.oneof(
      { weight: 3, arbitrary: leaf },
      fc.record({ not: leaf }),
      fc.record({ and: fc.tuple(leaf, leaf) }),
      fc.record({ or: fc.tuple(leaf, fc.record({ not: leaf })) }),
    );
    await fc.assert(
      fc.asyncProperty(where, async (asked) => {
        const answer = await answerer.data(
          'query ($where: CaseFilter) { cases(where: $where, orderBy: { field: ID }, first: 200) { totalCount nodes { id } } }',
          { where: asked },
        );
        const mask = selectCases(projection, { where: coercedWhere(asked), answers: {} });
        const numbers = Array.from({ length: data.cases }, (_, each) => each);
        const selected = numbers.filter((each) => mask === null || hasCase(mask, each));
        expect(selected.length).toBe(answer.cases.totalCount);
        expect(selected.slice(0, 200).map((each) => ({ id: projection.caseId(each) }))).toEqual(
          answer.cases.nodes,
        );
      }),
      rounds(40),
    );
  }, 900_000);

  const groupings: readonly [string, readonly DimensionName[], string][] = [
    [
      'post and area',
      ['POST', 'AREA'],
      `MATCH (case:Case)
       OPTIONAL MATCH (post:Post)-[:REFERRED]->(case)
       OPTIONAL MATCH (case)-[:CONCERNS]->(:Technology)-[:WITHIN]->(area:Area)
       OPTIONAL MATCH (case)-[:OFFERS]->(target:Target)
       RETURN [post.id, area.id] AS keys, count(DISTINCT case), count(DISTINCT target), min(case.firstDay), max(coalesce(case.lastDay, case.firstDay)), max(CASE WHEN case.lastDay IS NULL THEN 1 ELSE 0 END) = 1`,
    ],
    [
      'the country and the kind of a target',
      ['TARGET_COUNTRY', 'TARGET_KIND'],
      `MATCH (case:Case)
       OPTIONAL MATCH (case)-[:OFFERS]->(target:Target)
       OPTIONAL MATCH (target)-[:LOCATED_IN]->(country:Country)
       RETURN [country.id, target.kind] AS keys, count(DISTINCT case), count(DISTINCT target), min(case.firstDay), max(coalesce(case.lastDay, case.firstDay)), max(CASE WHEN case.lastDay IS NULL THEN 1 ELSE 0 END) = 1`,
    ],
    [
      'year, cooperation and language',
      ['YEAR', 'COOPERATION', 'LANGUAGE'],
      `MATCH (case:Case)
       OPTIONAL MATCH (case)-[said:SUPPORTED_BY]->(report:Report) WHERE coalesce(said.assertion, '') <> 'DENIED'
       OPTIONAL MATCH (case)-[:OFFERS]->(target:Target)
       UNWIND CASE WHEN size(coalesce(case.cooperation, [])) = 0 THEN [null] ELSE case.cooperation END AS form
       WITH case, report, target, form,
         CASE WHEN left(case.firstDay, 4) = left(case.lastDay, 4) THEN left(case.firstDay, 4) END AS year
       RETURN [year, form, report.language] AS keys, count(DISTINCT case), count(DISTINCT target), min(case.firstDay), max(coalesce(case.lastDay, case.firstDay)), max(CASE WHEN case.lastDay IS NULL THEN 1 ELSE 0 END) = 1`,
    ],
  ];

  test.each(groupings)(
    'breaks cases down by %s as plain Cypher does',
    async (_, by, text) => {
      const { graph, projection } = of(name);
      const expected = await rows(graph, text);
      const found = breakdown(projection, {
        by,
        selection: { where: null, answers: {} },
        first: 100_000,
        after: null,
        orderBy: { field: 'CASES', direction: 'DESC' },
        counts: ['TARGETS'],
      });
      const sorted = (all: readonly (readonly unknown[])[]) => all.map((row) => JSON.stringify(row)).sort();
      expect(
        sorted(
          found.rows.map((row) => [
            row.keys,
            row.caseCount,
            row.targetCount,
            row.firstOn,
            row.lastOn,
            row.openEnded,
          ]),
        ),
      ).toEqual(sorted(expected));
    },
    300_000,
  );
});

test('a thread loads the same projection as the program itself', async () => {
  const data = await loadInThread(await testNeo4j());
  const { projection } = of('reference');
  expect(data.revision).toBe(projection.revision);
  expect(data.caseParties).toEqual(projection.data.caseParties);
  expect(data.publishedOn).toEqual(projection.data.publishedOn);
  expect(String(data.caseParties.items.buffer)).toBe('[object SharedArrayBuffer]');
}, 300_000);

test('a load that cannot reach Neo4j fails with an error that says so', async () => {
  await expect(loadInThread({ uri: 'bolt://127.0.0.1:9' })).rejects.toMatchObject({
    code: 'DATABASE_UNAVAILABLE',
  });
}, 300_000);
