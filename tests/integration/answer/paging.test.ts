import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import type { Graph } from '../../../src/graph/graph.ts';
import { someCases } from '../../support/rounds.ts';
import { fixtureGraph } from './fixtureGraph.ts';
import { forgedCursors } from './forgedCursors.ts';
import { comparedElsewhere } from './naive/randomOperation.ts';
import { type TestAnswerer, testAnswerer } from './testAnswerer.ts';

let graph: Graph;
let answerer: TestAnswerer;

beforeAll(async () => {
  graph = await fixtureGraph();
  answerer = await testAnswerer(graph);
}, 300_000);

afterAll(() => graph?.close());

/** Busy records whose lists are long enough to page through. */
const owners = {
  Case: 'case/f-03',
  Post: 'post/f-bergen',
  Target: 'target/f-fjord',
  Company: 'company/f-north',
  Technology: 'technology/bio-vaccines-and-countermeasures',
  Area: 'area/bio',
  Country: 'country/NO',
  Programme: 'programme/f-fair',
  Report: 'report/f-01',
  Dataset: null,
};

interface List {
  /** Its owner: `Query`, or the type of a record. */
  readonly owner: string;
  readonly field: string;
  /** Its orders; null if it takes no `orderBy`. */
  readonly orders: readonly string[] | null;
  /** Returns the identity of a node: its id, or else all of its values. */
  readonly identity: string;
}

/** Every connection that is a list of stored records. */
function listsOf(schema: GraphQLSchema): List[] {
  return ['Query', ...Object.keys(owners)].flatMap((owner) => {
    const type = schema.getType(owner);
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => {
      if (!getNamedType(field.type).name.endsWith('Connection') || comparedElsewhere.has(field.name))
        return [];
      const input = getNamedType(field.args.find(({ name }) => name === 'orderBy')?.type);
      const values = isInputObjectType(input) ? getNamedType(input.getFields().field?.type) : undefined;
      const orders = isEnumType(values) ? values.getValues().map(({ name }) => name) : null;
      return [{ owner, field: field.name, orders, identity: identityOf(field.type) }];
    });
  });
}

function identityOf(type: GraphQLOutputType): string {
  const list = getNamedType(type);
  const node = isObjectType(list) ? getNamedType(list.getFields().nodes?.type) : undefined;
  const fields = isObjectType(node) || isInterfaceType(node) ? Object.values(node.getFields()) : [];
  if (fields.some(({ name }) => name === 'id')) return 'id';
  return fields
    .map((field) => (isLeafType(getNamedType(field.type)) ? field.name : `${field.name} { id }`))
    .join(' ');
}

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: object }[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

async function pageOf(
  { owner, field, identity = 'id' }: Pick<List, 'owner' | 'field'> & Partial<List>,
  args: string,
  variables = {},
): Promise<Page> {
  const edges = `edges { cursor node { ${identity} } }`;
  const call = `page: ${field}(${args}) { ${edges} totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
  const head = args.includes('$after') ? 'query ($after: String)' : 'query';
  if (owner === 'Query') return (await answerer.data(`${head} { ${call} }`, variables)).page;
  const id = owners[owner as keyof typeof owners];
  const lookup = id === null ? owner.toLowerCase() : `${owner.toLowerCase()}(id: "${id}")`;
  const query = `${head} { record: ${lookup} { ${call} } }`;
  return (await answerer.data(query, variables)).record.page;
}

const idsOf = (page: Page) =>
  page.edges.map(({ node }) => ('id' in node ? String(node.id) : JSON.stringify(node)));

/** Sees that a list refuses the cursor of its own first edge once its key is of another type. */
async function refuseForged(list: List, order: string, cursor: string): Promise<void> {
  for (const forged of forgedCursors(cursor))
    await expect(pageOf(list, `${order}first: 1 after: $after`, { after: forged })).rejects.toThrow(
      'is not a cursor issued by this server',
    );
}

/** Walks a list page by page and sees that each page says truly where it stands; gives all ids in the order they came. */
async function walk(list: List, order: string, size: number): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Page = await pageOf(list, `${order}first: ${size} after: $after`, { after });
    ids.push(...idsOf(page));
    expect(page.edges.length).toBeLessThanOrEqual(size);
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor ?? null);
    expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
    expect(page.pageInfo.hasNextPage).toBe(ids.length < page.totalCount);
    const [first] = page.edges;
    if (after === null && first) await refuseForged(list, order, first.cursor);
    if (!page.pageInfo.hasNextPage) {
      expect(ids).toHaveLength(page.totalCount);
      return ids;
    }
    after = page.pageInfo.endCursor;
  }
}

const bothWays = (field: string) =>
  ['ASC', 'DESC'].map((direction) => `orderBy: { field: ${field} direction: ${direction} } `);

/**
 * Every list, and every order of every kind of record, ways taking turns: the same composer speaks for all, and those by CONFIDENCE are
 * walked both ways below. Below a record lists of one kind share its orders among them, since each is a statement to plan.
 */
function everyOrder(): (readonly [List, string])[] {
  let turn = 0;
  return listsOf(answerer.schema).flatMap((list) => {
    if (list.orders === null) return [[list, ''] as const];
    const below = list.owner !== 'Query';
    turn += below ? 1 : 0;
    return list.orders
      .flatMap(bothWays)
      .filter((_, index) => (index + (index >> 1)) % 2 === 0)
      .filter((_, index) => !below || (index + turn) % 2 === 0)
      .map((order) => [list, order] as const);
  });
}

describe('a list', () => {
  test('walked in small pages gives each record once, in the order of one large page: every connection, every order of its kind', async () => {
    const all = everyOrder();
    expect(all.length).toBeGreaterThan(100);
    for (const [list, order] of someCases(all)) {
      const ids = await walk(list, order, 200);
      const place = `${list.owner}.${list.field}(${order})`;
      expect([place, new Set(ids).size]).toEqual([place, ids.length]);
      const size = Math.max(2, Math.ceil(ids.length / 3));
      expect([place, ...(await walk(list, order, size))]).toEqual([place, ...ids]);
    }
  }, 900_000);

  test('walked one by one, or in pages that end with the list, gives the same', async () => {
    const list: List = { owner: 'Query', field: 'programmes', orders: null, identity: 'id' };
    const ids = idsOf(await pageOf(list, 'first: 200'));
    expect(ids).toHaveLength(4);
    expect(await walk(list, '', 1)).toEqual(ids);
    expect(await walk(list, '', 4)).toEqual(ids);
  }, 60_000);

  test.each([
    ['cases', 'CONFIDENCE', 'confidence'],
    ['cases', 'PUBLISHED_ON', 'publishedOn'],
    ['reports', 'PUBLISHED_ON', 'publishedOn'],
    ['cases', 'TITLE_ZH', 'titleZh'],
    ['targets', 'NAME_ZH', 'nameZh'],
    ['targets', 'REGION', 'region'],
    ['posts', 'CITY', 'city'],
    ['posts', 'POST_KIND', 'postKind'],
    ['companies', 'PROVINCE', 'province'],
    ['reports', 'PUBLISHER', 'publisher'],
  ])(
    'of %s by %s has what is unknown last, both ways',
    async (field, order, property) => {
      for (const direction of ['ASC', 'DESC']) {
        const { list } = await answerer.data(
          `{ list: ${field}(orderBy: { field: ${order} direction: ${direction} } first: 200) { nodes { value: ${property} } } }`,
        );
        const known = list.nodes.map(({ value }: { value: unknown }) => value !== null);
        const firstUnknown = known.indexOf(false);
        expect(firstUnknown).toBeGreaterThan(0);
        expect(known.slice(firstUnknown)).not.toContain(true);
        const values = list.nodes.slice(0, firstUnknown).map(({ value }: { value: unknown }) => value);
        const sorted = [...values].sort();
        // A partial date sorts by its first day.
        if (!order.endsWith('_ON'))
          expect(values).toEqual(direction === 'ASC' ? sorted : sorted.toReversed());
      }
    },
    60_000,
  );

  test('of targets and posts by COUNTRY is in the order of the names of their countries, and of ids within one', async () => {
    for (const field of ['targets', 'posts']) {
      const { list } = await answerer.data(
        `{ list: ${field}(orderBy: { field: COUNTRY direction: DESC } first: 200) { nodes { id country { name } } } }`,
      );
      const rows = list.nodes.map(({ id, country }: { id: string; country: { name: string } }) => [
        country.name,
        id,
      ]);
      expect(new Set(rows.map(([name = '']: string[]) => name)).size).toBeGreaterThan(3);
      const sorted = [...rows].sort(
        ([a = '', one = ''], [b = '', other = '']) => b.localeCompare(a, 'en') || (one < other ? -1 : 1),
      );
      expect(rows).toEqual(sorted);
    }
  }, 60_000);

  test.each(['posts', 'targets', 'companies', 'areas'])(
    'of cases by the name of the first of their %s is in the order of these names, those without one last, both ways',
    async (parties) => {
      const order = parties === 'companies' ? 'COMPANY' : parties.slice(0, -1).toUpperCase();
      for (const direction of ['ASC', 'DESC']) {
        const { list } = await answerer.data(
          `{ list: cases(orderBy: { field: ${order} direction: ${direction} } first: 200) { nodes { parties: ${parties}(first: 1) { nodes { name } } } } }`,
        );
        const names: (string | null)[] = list.nodes.map(
          ({ parties: { nodes } }: { parties: { nodes: { name: string }[] } }) => nodes[0]?.name ?? null,
        );
        const known = names.filter((name) => name !== null);
        expect(new Set(known).size).toBeGreaterThan(2);
        expect(names.slice(0, known.length)).toEqual(known);
        const sorted = [...known].sort((a, b) => a.localeCompare(b, 'en'));
        expect(known).toEqual(direction === 'ASC' ? sorted : sorted.toReversed());
      }
    },
    60_000,
  );

  test('of one record’s cases by CONFIDENCE has what is unknown last, both ways, also over a page’s edge', async () => {
    const list: List = { owner: 'Post', field: 'cases', orders: ['CONFIDENCE'], identity: 'id' };
    const { post } = await answerer.data(
      `{ post(id: "${owners.Post}") { cases(first: 200) { nodes { id confidence } } } }`,
    );
    const unknown = new Set<string>(
      post.cases.nodes
        .filter(({ confidence }: { confidence: number | null }) => confidence === null)
        .map(({ id }: { id: string }) => id),
    );
    expect(unknown.size).toBeGreaterThan(1);
    for (const direction of ['ASC', 'DESC']) {
      const ids = await walk(list, `orderBy: { field: CONFIDENCE direction: ${direction} } `, 1);
      expect(new Set(ids.slice(-unknown.size))).toEqual(unknown);
    }
  }, 60_000);

  test('goes on from a cursor whose record the filter no longer passes', async () => {
    const { cases } = await answerer.data(
      '{ cases(orderBy: { field: TITLE direction: ASC } first: 3) { edges { cursor node { id title } } } }',
    );
    const [, , third] = cases.edges;
    const { rest } = await answerer.data(
      `query ($after: String) { rest: cases(
        where: { not: { id: { eq: "${third.node.id}" } } }
        orderBy: { field: TITLE direction: ASC } first: 200 after: $after
      ) { totalCount nodes { id title } pageInfo { hasPreviousPage } } }`,
      { after: third.cursor },
    );
    expect(rest.nodes).toHaveLength(rest.totalCount - 2);
    expect(rest.nodes[0].title >= third.node.title).toBe(true);
    expect(rest.pageInfo.hasPreviousPage).toBe(true);
  }, 60_000);

  test('with `first: 0` gives no records, and still counts', async () => {
    const page = await pageOf({ owner: 'Query', field: 'programmes', orders: null }, 'first: 0');
    expect(page).toEqual({
      edges: [],
      totalCount: 4,
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  }, 60_000);
});

const refused = async (args: string, field = 'cases') => {
  const { data, errors } = await answerer.ask(`{ ${field}(${args}) { nodes { id } } }`);
  return {
    data,
    errors: errors?.map(({ message, path, extensions }) => ({ message, path, code: extensions.code })),
  };
};

describe('a page that cannot be', () => {
  test.each([-1, 201, 1_000_000])('`first: %i` is refused, with its bounds', async (first) => {
    expect(await refused(`first: ${first}`)).toEqual({
      data: null,
      errors: [
        { message: `\`first: ${first}\` is outside 0 to 200.`, path: ['cases'], code: 'BAD_USER_INPUT' },
      ],
    });
  });

  test('is refused below a record too, and as a variable', async () => {
    const { data, errors } = await answerer.ask(
      'query ($first: Int!) { post(id: "post/houston") { id cases(first: $first) { totalCount } } programmes { totalCount } }',
      { first: 500 },
    );
    expect(data).toEqual({ post: null, programmes: { totalCount: 4 } });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  test('is refused where the cursor is of another order, and where it is none', async () => {
    const { cases } = await answerer.data(
      '{ cases(orderBy: { field: TITLE direction: ASC } first: 1) { pageInfo { endCursor } } }',
    );
    const cursor = cases.pageInfo.endCursor;
    const other = await refused(`after: "${cursor}" orderBy: { field: TITLE direction: DESC }`);
    expect(other.errors).toEqual([
      {
        message: 'The cursor is of a list ordered by TITLE ASC; this list is ordered by TITLE DESC.',
        path: ['cases'],
        code: 'BAD_USER_INPUT',
      },
    ]);
    expect((await refused(`after: "${cursor}"`)).errors?.[0]?.code).toBe('BAD_USER_INPUT');
    expect((await refused('after: "nonsense"')).errors?.[0]).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('is refused where a cursor without a key was made up for an order whose keys are all known', async () => {
    const cursor = Buffer.from('["DATE DESC",null,"case/f-01"]').toString('base64url');
    expect((await refused(`after: "${cursor}"`)).errors?.[0]).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
