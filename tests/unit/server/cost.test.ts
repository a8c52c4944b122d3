import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { getIntrospectionQuery, getOperationAST, parse, print } from 'graphql';
import { readSources } from '../../../src/answer/sources/readSources.ts';
import { defaultLimits } from '../../../src/limits.ts';
import { costOf } from '../../../src/server/bounds/costRefusal.ts';
import * as workbench from '../../../web/generated/operations.ts';
import { rounds } from '../../support/rounds.ts';
import { stubServer } from '../../support/stubServer.ts';

const { schema, searchCosts } = await readSources();

function cost(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('No operation.');
  return costOf({ schema, searchCosts }, document, operation, variables);
}

describe('what an operation may cost', () => {
  test.each([
    ['a record costs one', '{ post(id: "post/houston") { id name } }', 1],
    ['a connection as many as its `first`', '{ posts(first: 10) { nodes { id } } }', 11],
    ['edges no more than nodes', '{ posts(first: 10) { edges { cursor node { id } } } }', 11],
    ['25 where `first` is left out', '{ posts { nodes { id } } }', 26],
    [
      'nested lists multiply',
      '{ posts(first: 10) { nodes { cases(first: 20) { nodes { id } } } } }',
      1 + 10 + 10 + 200,
    ],
    ['ids count', '{ nodes(ids: ["post/a", "post/b", "post/c"]) { id } }', 3],
    [
      'one field asked twice counts once',
      '{ posts(first: 10) { nodes { id } } posts(first: 10) { nodes { name } } }',
      11,
    ],
    [
      'and with what lies below it under another alias',
      '{ a: posts(first: 10) { nodes { id } } b: posts(first: 10) { nodes { id } } }',
      22,
    ],
    [
      'what is skipped costs nothing',
      '{ posts(first: 9) @skip(if: true) { nodes { id } } post(id: "x") { id } }',
      1,
    ],
    [
      'a fragment counts where it stands',
      '{ posts(first: 4) { ...P } } fragment P on PostConnection { nodes { id } }',
      5,
    ],
    [
      'each kind below an interface counts',
      '{ node(id: "post/houston") { id ... on Post { country { id } } ... on Case { programme { id } } } }',
      3,
    ],
  ])('%s', (_, text, expected) => {
    expect(cost(text)?.cost).toBe(expected);
  });

  test('counts values beyond ten of a record, so that aliases are not free', () => {
    const names = (count: number) => Array.from({ length: count }, (_, index) => `a${index}: name`).join(' ');
    const text = (count: number) => `{ posts(first: 10) { nodes { ${names(count)} } } }`;
    expect(cost(text(10))?.cost).toBe(11);
    expect(cost(text(11))?.cost).toBe(21);
    expect(cost(text(91))?.cost).toBe(101);
  });

  test('counts each condition of a filter, once for each record above it', () => {
    const where = 'where: { or: [{ title: { contains: "x" } }, { not: { abroad: true } }] }';
    expect(cost(`{ cases(first: 1, ${where}) { totalCount } }`)?.cost).toBe(3);
    const below = `{ posts(first: 10) { nodes { cases(first: 1, ${where}) { totalCount } } } }`;
    expect(cost(below)?.cost).toBe(1 + 10 + 10 + 20);
    expect(cost(below)?.arguments).toEqual({ conditions: 2, values: 2, nesting: 3, list: 2, text: 1 });
  });

  test('takes a list to choose from for one condition, and each of its values for what it costs to look at', () => {
    const ids = Array.from({ length: 200 }, (_, index) => `"case/k${index}"`).join(' ');
    const chosen = cost(`{ cases(first: 1, where: { id: { in: [${ids}] } }) { nodes { id } } }`);
    expect(chosen?.cost).toBe(1 + 1 + 200);
    expect(chosen?.arguments).toMatchObject({ conditions: 1, values: 200, list: 200 });
    const many = Array.from({ length: 60 }, () => '{ title: { eq: "x" } }').join(' ');
    expect(cost(`{ cases(where: { or: [${many}] }) { totalCount } }`)?.arguments.conditions).toBe(60);
  });

  test('counts the reading of the schema by what there is to read, so that it cannot be asked for at will', () => {
    const types = Object.keys(schema.getTypeMap()).length;
    const once = '__schema { types { name } }';
    expect(cost(`{ ${once} }`)).toMatchObject({ cost: 1 + types, schemaCost: 1 + types });
    const many = Array.from({ length: 90 }, (_, index) => `a${index}: ${once}`).join(' ');
    expect(cost(`{ ${many} }`)?.schemaCost).toBe(90 * (1 + types));
    const standard = cost(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }));
    expect(standard?.schemaCost).toBeGreaterThan(5_000);
    expect(standard?.schemaCost).toBeLessThan(0.8 * defaultLimits.schemaCost);
  });

  test('a look-up neither searches, nor filters, nor counts, nor sorts', () => {
    for (const text of [
      '{ post(id: "post/a") { name cases(first: 3) { nodes { id } } } }',
      '{ limits { cost } }',
    ])
      expect(cost(text)?.lookup).toBe(true);
    for (const text of [
      '{ cases(first: 1, where: { abroad: true }) { nodes { id } } }',
      '{ cases(first: 1) { totalCount } }',
      '{ cut(from: ["post/a"], to: ["post/b"]) { complete } }',
      '{ cases(first: 200) { nodes { id } } }',
    ])
      expect(cost(text)?.lookup).toBe(false);
  });

  test('is that of a small answer if few records are read, also filtered, but not if all that match may be', () => {
    for (const text of [
      '{ cases(first: 50, where: { abroad: true }, orderBy: { field: DATE }) { totalCount nodes { id } } }',
      '{ post(id: "post/a") { name } }',
    ])
      expect(cost(text)?.small).toBe(true);
    for (const text of [
      '{ cases(first: 200) { nodes { id } } }',
      '{ breakdown(by: [AREA], first: 1, where: { title: { contains: "a" } }) { totalCount } }',
      '{ search(text: "a", first: 1) { nodes { label } } }',
    ])
      expect(cost(text)?.small).toBe(false);
  });

  test('follows the variables', () => {
    const text = 'query ($first: Int!) { posts(first: $first) { nodes { id } } }';
    expect(cost(text, { first: 7 })?.cost).toBe(8);
    expect(cost(text, { first: 'seven' })).toBeUndefined();
  });

  test('of a search grows with its hops', () => {
    const text = (hops: number) =>
      `{ paths(from: "post/a", to: "post/b", maxHops: ${hops}, first: 1) { complete } }`;
    expect(cost(text(8))?.cost).toBe(2 * (cost(text(4))?.cost ?? 0) - 1);
  });

  test('counts a search for a field without selections too', () => {
    expect(cost('{ figures(first: 1) { nodes { id } } }')?.cost).toBe(2);
    expect(cost('{ figures(first: 1) { nodes { agrees } } }')?.cost).toBe(102);
  });

  test('counts no search for an argument that the answer will refuse', () => {
    const text = 'query ($hops: Int) { paths(from: "post/a", to: "post/b", maxHops: $hops) { complete } }';
    expect(cost(text, { hops: null })?.cost).toBe(1);
    expect(cost(text, { hops: 4 })?.cost).toBe(801);
  });

  test('of a further page of a list of a search is that of the search', () => {
    const text = (args: string) =>
      `{ network(measure: COMMUNITY, first: 1) { communities(first: 2${args}) { nodes { size } } } }`;
    expect(cost(text(', after: "x"'))?.cost).toBe(2_000 + (cost(text(''))?.cost ?? 0));
  });

  test('grows with every `first` on the way', () => {
    const size = fc.integer({ min: 1, max: 199 });
    fc.assert(
      fc.property(size, size, (outer, inner) => {
        const text = (a: number, b: number) =>
          `{ posts(first: ${a}) { nodes { cases(first: ${b}) { nodes { id } } } } }`;
        const here = cost(text(outer, inner))?.cost ?? 0;
        expect(here).toBe(1 + 2 * outer + outer * inner);
        expect(cost(text(outer + 1, inner))?.cost).toBeGreaterThan(here);
        expect(cost(text(outer, inner + 1))?.cost).toBeGreaterThan(here);
      }),
      rounds(100),
    );
  });

  test('tells the widest list', () => {
    const text =
      '{ posts(first: 10) { nodes { cases(first: 20) { nodes { id } } } } areas { nodes { id } } }';
    expect(cost(text)?.widest).toBe('posts.nodes.cases');
  });
});

/** A selection of this many records, one below the other. */
const nested = (levels: number) =>
  `{ ${'post(first: 1) { '.repeat(Math.min(levels, 1))}${'post { '.repeat(levels - 1)}id${' }'.repeat(levels)} }`;

describe('the workbench', () => {
  const finding = { path: { from: 'post/houston', to: 'area/bio' } };
  const counted = { rank: { entity: 'post/houston' } };

  /** The most that the page asks for. */
  const most = (name: string, type: string, paths: boolean): unknown => {
    if (type.startsWith('[ID')) return Array.from({ length: 200 }, (_, index) => `case/${index}`);
    if (type.startsWith('[BreakdownDimension')) return ['POST', 'AREA'];
    if (type.startsWith('[EntityKind')) return ['COMPANY', 'TARGET'];
    if (type.startsWith('Int')) return name === 'maxHops' ? 8 : paths ? 50 : 200;
    if (type.startsWith('Boolean')) return true;
    if (type.startsWith('ID')) return 'post/houston';
    if (type.startsWith('String')) return 'houston';
    if (type.startsWith('[String')) return Array.from({ length: 20 }, () => 'ROR:00f54p054');
    // A report's panel tries nine: the investigation's cases, the number last opened and its share, the path traced, the ranks of five posts.
    if (type.startsWith('[Finding')) return [finding, ...Array.from({ length: 8 }, () => counted)];
    if (type.startsWith('Finding')) return finding;
    if (/^(Case|Target|Company|Post|Report|Programme)Order/.test(type))
      return { field: 'ID', direction: 'DESC' };
    if (type.startsWith('PathOrder')) return 'NEAREST';
    if (type.startsWith('NetworkMeasure')) return 'DEGREE';
    if (type.startsWith('SignificanceOf')) return 'POST';
    return type.endsWith('!') ? {} : null;
  };

  test.each(
    Object.values(workbench).flatMap((each) =>
      typeof each === 'object' && 'query' in each ? [[each.name, each.query] as const] : [],
    ),
  )('asks %s within the bound', (_, text) => {
    const document = parse(text);
    const variables = Object.fromEntries(
      (getOperationAST(document)?.variableDefinitions ?? []).map(({ variable, type }) => [
        variable.name.value,
        most(variable.name.value, print(type), text.includes('paths(')),
      ]),
    );
    const found = cost(text, variables);
    expect(found?.cut).toBe(false);
    // Half of it, so that an operation may grow before it is refused.
    expect(found?.cost).toBeLessThan(defaultLimits.cost / 2);
  });
});

describe('a server', () => {
  test('refuses what may cost more than its bound, before anything runs, and says how to ask for less', async () => {
    const server = await stubServer({ limits: { cost: 3 } });
    const { status, body } = await server.ask({ query: nested(4) });
    expect(status).toBe(400);
    expect(body.errors?.[0]).toMatchObject({
      message: 'The operation may cost 4; `limits.cost` allows at most 3.',
      extensions: { code: 'LIMIT_EXCEEDED', hint: 'Split the operation.', retryable: false },
    });
    expect(server.asked).toEqual([]);
    expect((await server.ask({ query: nested(3) })).status).toBe(200);
    await server.close();
  });

  test('tells the cost where it is asked for, and logs it', async () => {
    const server = await stubServer();
    const query = nested(2);
    expect((await server.ask({ query })).body.extensions).toBeUndefined();
    expect((await server.ask({ query }, { 'x-cost': '1' })).body.extensions).toEqual({ cost: 2 });
    await server.close();
    expect(server.log.filter(({ msg }) => msg === 'request').map(({ cost: told }) => told)).toEqual([2, 2]);
  });

  test('answers with an error in place of an answer that is larger than its bound', async () => {
    const server = await stubServer({ limits: { responseBytes: 600 } });
    expect((await server.ask({ query: '{ word }' })).body.data).toEqual({ word: 'brokered' });
    const names = Array.from({ length: 40 }, (_, index) => `a${index}: name`).join(' ');
    const { body } = await server.ask({ query: `{ post { ${names} } }` });
    expect(body.data).toBeNull();
    expect(body.errors?.[0]?.message).toMatch(
      /^The answer has [\d,]+ bytes; `limits.responseBytes` allows at most 600\.$/,
    );
    await server.close();
  });
});
