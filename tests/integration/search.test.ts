import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Graph } from '../../src/graph/graph.ts';
import { testGraph } from '../support/neo4j.ts';
import { rounds } from '../support/rounds.ts';
import { type TestAnswerer, testAnswerer } from './answer/testAnswerer.ts';

interface Alias {
  readonly text: string;
  readonly kind: string | null;
  readonly language: string | null;
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly nameZh: string | null;
  readonly aliases: readonly Alias[];
}

interface Hit {
  readonly score: number;
  readonly cursor: string;
  readonly node: { readonly id: string };
  readonly matched: Alias;
}

let graph: Graph;
let answerer: TestAnswerer;
let companies: Named[];
let targets: Named[];

beforeAll(async () => {
  graph = await testGraph();
  answerer = await testAnswerer(graph);
  const fields = '(first: 200) { nodes { id name nameZh aliases { text kind language } } }';
  const data = await answerer.data(`{ companies${fields} targets${fields} }`);
  companies = data.companies.nodes;
  targets = data.targets.nodes;
}, 300_000);

afterAll(() => graph?.close());

const ask = (text: string, rest = '') =>
  answerer.ask(
    `query ($text: String!) { search(text: $text ${rest}) { totalCount edges { score cursor node { id } matched { text kind language } } pageInfo { hasNextPage endCursor } } }`,
    { text },
  );

interface Page {
  readonly totalCount: number;
  readonly edges: Hit[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

async function pageOf(text: string, rest: string): Promise<Page> {
  const { data, errors } = await ask(text, rest);
  if (errors) throw new Error(`${text}: ${JSON.stringify(errors)}`);
  return data?.search as Page;
}

const found = async (text: string, rest = 'first: 200') => (await pageOf(text, rest)).edges;

/** The hit on a record, over as many pages as it takes. */
async function hitOn(id: string, text: string, kinds: string): Promise<Hit | undefined> {
  let after = '';
  for (;;) {
    const { edges, pageInfo } = await pageOf(text, `kinds: [${kinds}] first: 200 ${after}`);
    const hit = edges.find(({ node }) => node.id === id);
    if (hit || !pageInfo.hasNextPage) return hit;
    after = `after: "${pageInfo.endCursor}"`;
  }
}

const aliasesOf = (records: readonly Named[], kind: string) =>
  records.flatMap(({ id, aliases }) =>
    aliases.filter((alias) => alias.kind === kind).map((alias) => ({ id, alias })),
  );

/** A few of many, spread over all. */
const few = <T>(items: readonly T[], count = 8): T[] =>
  items.filter((_, index) => index % Math.max(1, Math.floor(items.length / count)) === 0).slice(0, count);

describe('a search in Chinese', () => {
  test('finds a name by any two characters that stand together in it', async () => {
    const named = few(
      companies.filter(({ nameZh }) => nameZh),
      10,
    );
    expect(named).toHaveLength(10);
    for (const [index, { id, nameZh }] of named.entries()) {
      const at = index % ((nameZh?.length ?? 2) - 1);
      const pair = nameZh?.slice(at, at + 2) ?? '';
      expect([pair, (await hitOn(id, pair, 'COMPANY'))?.node.id]).toEqual([pair, id]);
    }
  }, 120_000);

  test('finds a title by two characters of it, and names the title as what matched', async () => {
    const { case: one } = await answerer.data('{ case(id: "case/synthetic-0002") { titleZh } }');
    const hit = await hitOn('case/synthetic-0002', '低剂量', 'CASE');
    expect(hit?.matched).toEqual({ text: one.titleZh, kind: 'NAME', language: 'zh' });
  }, 60_000);

  test('in traditional characters finds simplified names, and the other way round', async () => {
    // 四川蔚粟旻软件有限公司 has no name in traditional characters.
    expect((await found('四川蔚粟旻軟件有限公司'))[0]?.node.id).toBe('company/synthetic-0002');
    const traditional = few(
      aliasesOf(companies, 'VARIANT').filter(({ alias }) => alias.language === 'zh-Hant'),
      6,
    );
    expect(traditional).toHaveLength(6);
    for (const { id, alias } of traditional) {
      const simplified = companies.find((company) => company.id === id)?.nameZh ?? '';
      expect([alias.text, (await found(alias.text))[0]?.node.id]).toEqual([alias.text, id]);
      expect([simplified, (await found(simplified))[0]?.node.id]).toEqual([simplified, id]);
    }
  }, 120_000);

  test('in pinyin finds the name, with spaces and without', async () => {
    const pinyin = few(aliasesOf(companies, 'PINYIN'), 8);
    expect(pinyin).toHaveLength(8);
    for (const { id, alias } of pinyin) {
      for (const text of [alias.text, alias.text.replaceAll(' ', '')]) {
        const hit = await hitOn(id, text, 'COMPANY');
        expect([text, hit?.matched.text]).toEqual([text, alias.text]);
        expect(hit?.matched).toEqual({ text: alias.text, kind: 'PINYIN', language: 'zh' });
      }
    }
  }, 120_000);

  test('mixed with Latin letters that no name has still finds the name, with a lower score', async () => {
    const [one] = companies.filter(
      ({ nameZh, aliases }) => nameZh && aliases.some(({ kind }) => kind === 'PINYIN'),
    );
    const chinese = one?.nameZh ?? '';
    const [whole] = await found(chinese, 'first: 1');
    const [half] = await found(`${chinese} zzzzzz`, 'first: 1');
    expect([whole?.node.id, half?.node.id]).toEqual([one?.id, one?.id]);
    expect(half?.score).toBeLessThan(whole?.score ?? 0);
    expect(await found('zzzzzz')).toEqual([]);
  }, 60_000);
});

/** The ways in which one letter of a word can be wrong. */
const typos = (word: string, at: number) => [
  `${word.slice(0, at)}q${word.slice(at + 1)}`,
  word.slice(0, at) + word.slice(at + 1),
  `${word.slice(0, at)}q${word.slice(at)}`,
  word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
];

describe('a search by name', () => {
  test('returns the record of exactly that name first', async () => {
    for (const { id, name } of few(targets, 12)) {
      const [first] = await found(name, 'first: 1');
      expect([name, first?.node.id]).toEqual([name, id]);
      expect(first?.matched).toEqual({ text: name, kind: 'NAME', language: null });
    }
  }, 120_000);

  test('finds it though one letter is wrong, missing, added or swapped', async () => {
    const words = few(
      targets.flatMap(({ id, name }) => {
        const word = name.split(' ').find((part) => /^[A-Z][a-z]{6,}$/.test(part));
        return word ? [{ id, word }] : [];
      }),
      8,
    );
    expect(words).toHaveLength(8);
    for (const [index, { id, word }] of words.entries()) {
      for (const typo of typos(word.toLowerCase(), 1 + (index % (word.length - 3))))
        expect([typo, (await hitOn(id, typo, 'TARGET'))?.node.id]).toEqual([typo, id]);
    }
  }, 120_000);

  test('finds it by the beginning of a word, and whatever the case of its letters', async () => {
    for (const { id, name } of few(targets, 6)) {
      const [word = ''] = name.split(' ').filter((part) => part.length > 5);
      expect((await hitOn(id, word.slice(0, 5).toUpperCase(), 'TARGET'))?.node.id).toBe(id);
    }
  }, 60_000);

  test.each(['FORMER', 'ABBREVIATION', 'TRANSLITERATION'])(
    'that it has beside its own (%s) says which one matched',
    async (kind) => {
      const named = few(
        aliasesOf(targets, kind).filter(({ alias }) => !/\p{Script=Han}/u.test(alias.text)),
        5,
      );
      expect(named).toHaveLength(5);
      for (const { id, alias } of named) {
        const hit = await hitOn(id, alias.text, 'TARGET');
        expect([id, hit?.matched]).toEqual([id, { text: alias.text, kind, language: alias.language }]);
      }
    },
    60_000,
  );

  test('ranks those with every word of it before those that lack one', async () => {
    const hits = await found('technical university', 'kinds: [TARGET] first: 200');
    const both = hits.map(({ matched }) => /technical.*university|university.*technical/i.test(matched.text));
    expect(both.filter(Boolean).length).toBeGreaterThan(1);
    expect(both.lastIndexOf(true)).toBeLessThan(both.includes(false) ? both.indexOf(false) : both.length);
  }, 60_000);
});

describe('a search', () => {
  test('finds what only a summary says, and says so', async () => {
    const { case: one } = await answerer.data('{ case(id: "case/synthetic-0001") { id title summary } }');
    expect(one.title).not.toMatch(/certification/i);
    const hit = await hitOn(one.id, 'certification takaharae', 'CASE');
    expect(hit?.matched).toEqual({ text: one.summary, kind: 'SUMMARY', language: null });
  }, 60_000);

  test('gives only the kinds that it is asked for', async () => {
    const all = await found('energy');
    const posts = await found('energy', 'kinds: [AREA, COMPANY] first: 200');
    const kindOf = ({ node }: Hit) => node.id.split('/')[0];
    expect(new Set(all.map(kindOf)).size).toBeGreaterThan(2);
    expect(new Set(posts.map(kindOf))).toEqual(
      new Set(all.map(kindOf).filter((kind) => kind === 'area' || kind === 'company')),
    );
    expect(posts.map(({ node }) => node.id)).toEqual(
      all.map(({ node }) => node.id).filter((id) => /^(area|company)\//.test(id)),
    );
    expect(await found('energy', 'kinds: []')).toEqual([]);
  }, 60_000);

  test('goes from the best to the worst, the same in small pages as in one', async () => {
    for (const text of ['technical university', '大学', 'vienna', 'lab']) {
      const whole = await found(text);
      const ids = whole.map(({ node }) => node.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(whole.map(({ score }) => score)).toEqual(whole.map(({ score }) => score).sort((a, b) => b - a));
      const size = Math.max(2, Math.ceil(Math.min(ids.length, 60) / 4));
      const walked: string[] = [];
      let after = '';
      while (walked.length < Math.min(ids.length, 60)) {
        const page = await pageOf(text, `first: ${size} ${after}`);
        walked.push(...page.edges.map(({ node }) => node.id));
        if (ids.length < 200) expect(page.totalCount).toBe(ids.length);
        if (!page.pageInfo.hasNextPage) break;
        after = `after: "${page.pageInfo.endCursor}"`;
      }
      expect([text, ...walked]).toEqual([text, ...ids.slice(0, walked.length)]);
      expect(walked.length).toBeGreaterThan(0);
    }
  }, 120_000);
});

describe('what looks like the syntax of the index', () => {
  test.each(['*', '"', ':', '()', '~', '*:*', '\\', '[* TO *]', '/.*/', '&& ||', '^2'])(
    '%j alone finds nothing or is refused for having no letter, and causes no error of the server',
    async (text) => {
      const { errors } = await ask(text);
      for (const error of errors ?? []) expect(error.extensions.code).toBe('BAD_USER_INPUT');
      if (!/[\p{L}\p{N}]/u.test(text)) expect(errors).toHaveLength(1);
    },
  );

  test.each([
    ['name:takaharae', 'name takaharae'],
    ['takaharae AND', 'takaharae'],
    ['takaharae OR *', 'takaharae'],
    ['+takaharae -technical', 'takaharae technical'],
    ['"takaharae technical"~9', 'takaharae technical 9'],
    ['takaharae^100', 'takaharae 100'],
    ['(takaharae) {technical} [university]', 'takaharae technical university'],
    ['NOT takaharae', 'takaharae'],
  ])('%j is read as the words %j', async (text, words) => {
    const ids = (hits: Hit[]) => hits.map(({ node }) => node.id);
    expect(ids(await found(text))).toEqual(ids(await found(words)));
  });

  test('is harmless in any text, which is found, not found, or refused as a mistake of the caller', async () => {
    const parts = fc.constantFrom(
      'takaharae',
      '大',
      '大学',
      'AND',
      'OR',
      'NOT',
      'TO',
      ...'+-&|!(){}[]^"~*?:\\/ \t\n',
      '😀',
      '\u0000',
      '’',
      'ß',
      'İ',
    );
    const text = fc.oneof(
      fc.array(parts, { maxLength: 12 }).map((each) => each.join('')),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        const { data, errors } = await ask(given, 'first: 5');
        if (errors) expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
        else expect(data?.search).toMatchObject({ totalCount: expect.any(Number) });
      }),
      rounds(60),
    );
  }, 120_000);

  test('of more than 2,000 characters is refused, and the bound is told', async () => {
    const { errors } = await ask('a'.repeat(2_001));
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('has 2001 characters; 0 to 2000 are allowed'),
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
    for (const long of ['a'.repeat(2_000), '清华大学'.repeat(500), 'a b '.repeat(500), '试 x1 '.repeat(400)])
      expect((await ask(long)).errors).toBeUndefined();
  });
});
