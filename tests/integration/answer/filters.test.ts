import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  parse,
} from 'graphql';
import type { Graph } from '../../../src/graph/graph.ts';
import { someCases } from '../../support/rounds.ts';
import { fixtureGraph } from './fixtureGraph.ts';
import { naiveAnswer } from './naive/naiveAnswer.ts';
import { type NaiveGraph, readNaiveGraph } from './naive/naiveGraph.ts';
import { type Pools, poolsOf } from './naive/pools.ts';
import { type TestAnswerer, testAnswerer } from './testAnswerer.ts';

let graph: Graph;
let answerer: TestAnswerer;
let naive: NaiveGraph;
let pools: Pools;

beforeAll(async () => {
  graph = await fixtureGraph();
  answerer = await testAnswerer(graph);
  naive = await readNaiveGraph(graph);
  pools = poolsOf(naive);
}, 300_000);

afterAll(() => graph?.close());

const lists = {
  AreaFilter: 'areas',
  CaseFilter: 'cases',
  CompanyFilter: 'companies',
  CountryFilter: 'countries',
  PostFilter: 'posts',
  ProgrammeFilter: 'programmes',
  ReportFilter: 'reports',
  TargetFilter: 'targets',
  TechnologyFilter: 'technologies',
} as const;
type Filter = keyof typeof lists;
type Where = Record<string, unknown>;

interface Answered {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
}

/** Asks for the records that pass each filter, and sees that they are those that pass a plain evaluation; gives how many passed. */
async function passing(filter: Filter, wheres: readonly Where[]): Promise<number[]> {
  const counts: number[] = [];
  // A few in one operation: each is a statement to plan, and all of an operation share one time-out.
  for (let from = 0; from < wheres.length; from += 8)
    counts.push(...(await passingAtOnce(filter, wheres.slice(from, from + 8))));
  return counts;
}

async function passingAtOnce(filter: Filter, wheres: readonly Where[]): Promise<number[]> {
  const names = wheres.map((_, index) => `w${index}`);
  const query = `query (${names.map((name) => `$${name}: ${filter}`).join(' ')}) {
    ${names.map((name) => `${name}: ${lists[filter]}(where: $${name} first: 200) { totalCount nodes { id } }`).join('\n')}
  }`;
  const variables = Object.fromEntries(names.map((name, index) => [name, wheres[index]]));
  const expected = (await naiveAnswer(answerer.schema, naive, parse(query), variables)).data;
  const answered: Record<string, Answered> = await answerer.data(query, variables);
  for (const [index, name] of names.entries()) {
    // The filter stands in both, so that a difference shows what was asked.
    expect({ where: wheres[index], ...answered[name] }).toEqual({
      where: wheres[index],
      ...(expected?.[name] as Answered),
    });
  }
  return names.map((name) => answered[name]?.totalCount ?? 0);
}

/** Values for an operator: all that the graph has of the field, and some that it does not. */
function valuesFor(type: GraphQLInputType, operator: string, name: string): readonly unknown[] {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const single = valuesFor(bare.ofType, operator, name);
    return [[], single.slice(0, 1), single.slice(1, 4), [...single]];
  }
  if (isEnumType(bare)) return bare.getValues().map((value) => value.name);
  if (bare.toString() === 'Boolean') return [true, false];
  const values = pools[name] ?? pools[bare.toString()];
  if (!values) throw new Error(`No values for ${name}: ${bare.toString()}.`);
  return values;
}

/** Each operator of each field of a filter, with every value that it is tried with. */
function testsOf(filter: Filter): { field: string; operator: string; wheres: Where[] }[] {
  const type = answerer.schema.getType(filter);
  if (!isInputObjectType(type)) throw new Error(`${filter} is no filter.`);
  return Object.values(type.getFields()).flatMap((field) => {
    const operand = getNamedType(field.type);
    const { name } = field;
    const alone = (operator: string, values: readonly unknown[]) => ({
      field: name,
      operator,
      wheres: values.map((value) => ({ [name]: value })),
    });
    if (['and', 'or', 'not', 'cases'].includes(name)) return [];
    if (name === 'near') return [alone('near', circles)];
    if (name === 'postRole') return [alone('postRole', postRoles())];
    const kind = filter.replace('Filter', '');
    if (!isInputObjectType(operand)) return [alone(name, valuesFor(field.type, name, kind))];
    if ('and' in operand.getFields())
      return testsOf(operand.name as Filter).flatMap(({ field: inner, operator, wheres }) =>
        alone(`${inner} ${operator}`, wheres),
      );
    const record = name === 'id' || name === 'parent' ? kind : name;
    return Object.values(operand.getFields()).map((operator) =>
      alone(
        operator.name,
        valuesFor(operator.type, operator.name, record).map((value) => ({ [operator.name]: value })),
      ),
    );
  });
}

/** Every role of any post and of some, one that takes part in nothing among them. */
const postRoles = (): Where[] => {
  const roles = answerer.schema.getType('CitationRole');
  const values = isEnumType(roles) ? roles.getValues().map(({ name }) => name) : [];
  return [
    { in: [] },
    { in: values },
    ...values.flatMap((role) => [
      { in: [role] },
      ...['post/f-oslo', 'post/f-nowhere', 'post/none'].map((post) => ({ in: [role], post })),
    ]),
  ];
};

const circles = [
  { latitude: 59.9139, longitude: 10.7522, km: 0 },
  { latitude: 59.9, longitude: 10.7, km: 10 },
  { latitude: 59.9, longitude: 10.7, km: 400 },
  { latitude: 42.36, longitude: -71.06, km: 50 },
  { latitude: -3, longitude: 179.9, km: 12_000 },
  { latitude: 0, longitude: 0, km: 20_100 },
];

/** Fields that cannot tell records of the fixture apart: all records share one value, or none has any. */
const alike = new Set([
  ...Object.keys(lists).flatMap((filter) => [
    `${filter}.addedIn isNull`,
    `${filter}.changedIn isNull`,
    `${filter}.name isNull`,
    `${filter}.caseCount isNull`,
    `${filter}.title isNull`,
    `${filter}.code isNull`,
  ]),
  'AreaFilter.nameZh isNull',
  'TechnologyFilter.nameZh isNull',
]);

describe('every operator of', () => {
  test.each(Object.keys(lists) as Filter[])(
    '%s passes the records that a plain evaluation passes',
    async (filter) => {
      const idle: string[] = [];
      for (const { field, operator, wheres } of someCases(testsOf(filter))) {
        const counts = await passing(filter, [{}, ...wheres]);
        const [all = 0, ...passed] = counts;
        const tells = passed.some((count) => count > 0) && passed.some((count) => count < all);
        if (!tells) idle.push(`${filter}.${field} ${operator}`);
      }
      // A filter that passes all or nothing whatever its value would not be tested at all.
      expect(idle.filter((name) => !alike.has(name))).toEqual([]);
    },
    600_000,
  );
});

/** Conditions of many kinds: stored, counted, joined, dated. */
const conditions: readonly Where[] = [
  { area: { eq: 'area/bio' } },
  { post: { in: ['post/f-oslo', 'post/houston'] } },
  { company: { isNull: true } },
  { stage: { isNull: false } },
  { confidence: { gte: 0.6 } },
  { publishedOn: { gte: '2016' } },
  { date: { lte: '2018', gte: '2015-03' } },
  { targetAlliance: { eq: 'NATO' } },
  { targetKind: { eq: 'COMPANY', in: ['COMPANY', 'UNIVERSITY'] } },
  { province: { isNull: true } },
  { cooperation: { isNull: true } },
  { abroad: true },
  { near: { latitude: 59.9, longitude: 10.7, km: 400 } },
  { text: { contains: 'lens' } },
  { reportCount: { gte: 2 } },
  { grade: { isNull: true } },
];

describe('conditions joined by', () => {
  const pairs = conditions.map((one, index) => [one, conditions[(index + 3) % conditions.length]] as Where[]);

  test('not pass exactly the other records, those with an unknown value included', async () => {
    const [all = 0] = await passing('CaseFilter', [{}]);
    const passed = await passing('CaseFilter', [...conditions, ...conditions.map((each) => ({ not: each }))]);
    for (const index of conditions.keys())
      expect((passed[index] ?? 0) + (passed[index + conditions.length] ?? 0)).toBe(all);
  }, 240_000);

  test('and, written side by side, pass the records that pass both', async () => {
    await passing('CaseFilter', [
      ...pairs.map((pair) => ({ and: pair })),
      ...pairs.map(([one, other]) => ({ ...one, ...other })),
    ]);
  }, 240_000);

  test('or pass the records that pass either', async () => {
    await passing('CaseFilter', [
      ...pairs.map((pair) => ({ or: pair })),
      { or: conditions },
      { or: [] },
      { or: [{}] },
    ]);
  }, 240_000);

  test('and, or and not, nested in one another, pass what Boolean logic says', async () => {
    await passing(
      'CaseFilter',
      pairs.map(([one, other], index) => {
        const third = conditions[(index + 7) % conditions.length];
        const forms = [
          { not: { or: [one, { not: other }] }, ...third },
          { or: [{ and: [one, { not: third }] }, { not: { not: other } }] },
          { and: [{ or: [one, other] }, { or: [third, { not: one }] }] },
        ];
        return forms[index % forms.length] ?? {};
      }),
    );
  }, 240_000);

  test('a party named twice must be two parties, or one that is both', async () => {
    const [both, never, same] = await passing('CaseFilter', [
      { and: [{ post: { eq: 'post/f-oslo' } }, { post: { eq: 'post/f-bergen' } }] },
      { post: { eq: 'post/f-oslo', in: ['post/f-bergen'] } },
      { post: { eq: 'post/f-oslo', in: ['post/f-bergen', 'post/f-oslo'] } },
    ]);
    expect(both).toBeGreaterThan(0);
    expect(never).toBe(0);
    expect(same).toBeGreaterThan(both ?? 0);
  }, 60_000);

  test('`cases` of a record must pass for one and the same case', async () => {
    const where = { cases: { area: { eq: 'area/bio' }, stage: { isNull: false } } };
    for (const filter of [
      'PostFilter',
      'TargetFilter',
      'CompanyFilter',
      'TechnologyFilter',
      'CountryFilter',
    ] as const) {
      const [one = 0, apart = 0, none = 0] = await passing(filter, [
        where,
        { and: [{ cases: { area: { eq: 'area/bio' } } }, { cases: { stage: { isNull: false } } }] },
        { not: { cases: {} } },
      ]);
      expect(one).toBeGreaterThan(0);
      expect(apart).toBeGreaterThanOrEqual(one);
      expect(none).toBeGreaterThan(0);
    }
  }, 60_000);
});

describe('dates', () => {
  test('fall into two windows that do not touch at most once', async () => {
    const windows = ['2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022'];
    const [all = 0] = await passing('CaseFilter', [{}]);
    const within = await passing(
      'CaseFilter',
      windows.map((year) => ({ date: { gte: year, lte: year } })),
    );
    const eq = await passing(
      'CaseFilter',
      windows.map((year) => ({ date: { eq: year } })),
    );
    expect(eq).toEqual(within);
    // Some are of more than one year, or open, and fall into none.
    expect(within.reduce((sum, count) => sum + count)).toBeLessThan(all);
    const [over2017And2018] = await passing('CaseFilter', [{ date: { eq: '2017-05/2018-05' } }]);
    expect(over2017And2018).toBeGreaterThan(0);
  }, 60_000);

  test('of an alliance are those of the day: the day of accession counts, the day of leaving does not', async () => {
    const { cases } =
      await answerer.data(`{ cases(where: { target: { eq: "target/f-oldland" } }, first: 200) {
      nodes { id date targets { totalCount } }
    } }`);
    const alone = cases.nodes.filter(({ targets }: { targets: Answered }) => targets.totalCount === 1);
    const days = [...new Set<string>(alone.map(({ date }: { date: string }) => date))].sort();
    expect(days).toEqual(expect.arrayContaining(['2016-07-14', '2016-07-15', '2018-02-28', '2019-07-31']));
    const member = async (alliance: string) => {
      const ids = alone.map(({ id }: { id: string }) => id);
      const answer = await answerer.data(
        'query ($ids: [ID!], $in: [Alliance!]) { cases(where: { id: { in: $ids }, targetAlliance: { in: $in } }) { nodes { date } } }',
        { ids, in: [alliance] },
      );
      return [...new Set<string>(answer.cases.nodes.map(({ date }: { date: string }) => date))].sort();
    };
    expect(await member('NATO')).toEqual(days.filter((day) => day <= '2016-07-14'));
    expect(await member('MNNA')).toEqual(days.filter((day) => day >= '2018-02-28' && day < '2019-07-31'));
    expect(await member('NATO_OR_MNNA')).toEqual([...(await member('NATO')), ...(await member('MNNA'))]);
  }, 60_000);
});

describe('a filter that compares with nothing', () => {
  test('is refused, with a hint how to select unknown values', async () => {
    const { data, errors } = await answerer.ask('{ cases(where: { stage: { eq: null } }) { totalCount } }');
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      {
        message: '`stage: { eq: null }` compares with null, which no value equals.',
        extensions: {
          code: 'BAD_USER_INPUT',
          hint: 'Leave `eq` out, or match unknown values with `stage: { isNull: true }`.',
        },
      },
    ]);
  });

  test('is ignored if the field is null or has no operator', async () => {
    const [all = 0, ...rest] = await passing('CaseFilter', [
      {},
      { stage: null },
      { stage: {} },
      { post: {} },
      { and: [] },
    ]);
    expect(rest).toEqual([all, all, all, all]);
  });
});
