import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import type { Graph } from '../../../src/graph/graph.ts';
import { matchNames } from '../../../src/names/match/matchNames.ts';
import { namesOf } from '../../../src/names/namesOf.ts';
import { readName } from '../../../src/names/readName.ts';
import { syllables } from '../../../src/names/syllables.ts';
import { resetGraph, scratchGraph } from '../../support/neo4j.ts';
import { plainDistance } from '../../support/plainDistance.ts';
import { rounds } from '../../support/rounds.ts';
import { bringingTo, type Files, rows } from '../import/dataset.ts';
import { projected, testAnswerer } from './testAnswerer.ts';

jest.setTimeout(120_000);

let graph: Graph;
beforeAll(async () => {
  graph = await scratchGraph();
}, 900_000);
beforeEach(() => resetGraph(graph));
afterAll(() => graph.close());
const bring = bringingTo(() => graph);

const countries = { 'countries.csv': 'code,name\nUS,United States\nCN,China\n' };

interface Pair {
  readonly record: { readonly id: string };
  readonly other: { readonly id: string };
  readonly score: number;
  readonly features: readonly {
    readonly feature: string;
    readonly points: number;
    readonly because: string;
  }[];
}

interface Page {
  readonly nodes: readonly Pair[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly totalCount: number;
  readonly notice: string | null;
}

/** Asks for all likely duplicates, some on a page. */
async function allPairs(kinds: string | null = null, first = 2): Promise<Page & { pairs: Pair[] }> {
  const answerer = await testAnswerer(graph);
  await projected(answerer);
  const pairs: Pair[] = [];
  try {
    for (let after: string | null = null; ; ) {
      const { duplicates }: { duplicates: Page } = await answerer.data(
        `query ($first: Int!, $after: String) { duplicates(${kinds ? `kinds: ${kinds}, ` : ''}first: $first, after: $after) {
          nodes { record { id } other { id } score features { feature points because } } pageInfo { endCursor hasNextPage } totalCount notice
        } }`,
        { first, after },
      );
      pairs.push(...duplicates.nodes);
      after = duplicates.pageInfo.endCursor;
      if (!duplicates.pageInfo.hasNextPage) return { ...duplicates, pairs };
    }
  } finally {
    await answerer.projections.close();
  }
}

const shortly = (pairs: readonly Pair[]) =>
  pairs.map(({ record, other, score }) => [record.id, other.id, score]);

const judgement = (...lines: readonly string[]): Files => ({
  'judgements.csv': `record,other,verdict,judged_by,judged_on,because\n${lines.map((line) => `${line},analyst,2026-01-02,seen\n`).join('')}`,
});

/** Names of which several are one in another form, and several are near. */
const names = [
  'Tongji University',
  'University Tongji',
  'TONGJI  UNIVERSITY',
  'Acme Works Ltd',
  'Acme Works',
  'Acme Wörks S.p.A.',
  'Acme Works (Germany)',
  'Acme Wroks',
  'Tongji Univresity',
  'Tongi Universty Works',
  'Tongji University Works',
  'Tongji University Works 2',
  '同济大学',
  '同濟大學',
  '济南大学',
  '暨南大学',
  'Tong ji da xue',
  `${'Very long name of an institute '.repeat(4)}A`,
  `${'Very long name of an institute '.repeat(4)}B`,
];

const organisation = fc.record({
  name: fc.constantFrom(...names),
  name_zh: fc.constantFrom('', '', '同济大学', '济南大学', '暨南大学'),
  country: fc.constantFrom('US', 'US', 'CN'),
  aliases: fc.constantFrom('', '', 'Acme', 'Acme Works|FORMER|en', '同济', 'TJU|ABBREVIATION|en'),
  identifiers: fc.constantFrom('', '', 'ROR:03rc6as71', 'ror:03RC6AS71', 'ROR:00xyzab12', 'LEI:03rc6as71'),
});
type Organisation = typeof organisation extends fc.Arbitrary<infer Row> ? Row : never;

const table = (rows: readonly Organisation[]) =>
  `id,name,name_zh,country,aliases,identifiers\n${rows
    .map(({ name, name_zh, country, aliases, identifiers }, at) =>
      [`o${at}`, name, name_zh, country, aliases, identifiers].join(),
    )
    .join('\n')}\n`;

interface Stored {
  readonly id: string;
  readonly name: string;
  readonly nameZh: string | null;
  readonly identifiers: string[] | null;
  readonly aliases: {
    text: string;
    kind: 'PINYIN' | 'FORMER' | 'ABBREVIATION' | null;
    language: string | null;
  }[];
  readonly country: string | null;
}

/** Everything of which two records may have one: names without spaces, those without legal forms, their sound, identifiers. */
function wholesOf(record: Stored): Set<string> {
  const wholes = namesOf(record).flatMap(({ text }) => {
    const { compact, parts, chinese } = readName(text);
    const told = parts.filter(({ role }) => role !== 'legal' && role !== 'function');
    const core = told.map((part) => part.text.replaceAll(' ', '')).join('');
    return [compact, core.slice(0, 80), ...(chinese ? [syllables(compact).join('')] : [])];
  });
  const identified = (record.identifiers ?? []).flatMap((text) => [text, text.slice(text.indexOf(':') + 1)]);
  return new Set([...wholes, ...identified.map((text) => readName(text).compact)].filter(Boolean));
}

/** True if two names, of which one is long enough, differ by a letter or two. */
function isNear(one: string, other: string): boolean {
  const length = Math.max(one.length, other.length);
  const digits = [one, other].map((text) => text.replace(/\P{N}/gu, ''));
  return digits[0] === digits[1] && plainDistance(one, other) <= (length >= 16 ? 2 : length >= 8 ? 1 : 0);
}

/** Each pair that shares something or nearly does, compared by `match` in both directions. */
function byBruteForce(records: readonly Stored[]): (string | number)[][] {
  const found: [string, string, number][] = [];
  for (const one of records)
    for (const other of records) {
      if (one.id >= other.id) continue;
      const [mine, theirs] = [one, other].map((record) => [...wholesOf(record)]);
      if (!mine?.some((text) => theirs?.some((each) => text === each || isNear(text, each)))) continue;
      const matches = [[one, other] as const, [other, one] as const].flatMap(([asked, record]) =>
        namesOf(asked)
          .filter(({ kind }) => kind !== 'PINYIN')
          .flatMap(({ text, kind }) => {
            const { country, identifiers } = asked;
            const [match] = matchNames({ name: text, country, identifiers: identifiers ?? [] }, [record]);
            if (!match) return [];
            const isShort = kind === 'ABBREVIATION' || match.matched.kind === 'ABBREVIATION';
            const isIdentified = match.features.some(
              ({ feature, points }) => feature === 'IDENTIFIER' && points >= 0,
            );
            const [{ points = 0 } = {}, ...others] = match.features;
            const capped = others.reduce((sum, each) => sum + each.points, 85);
            return [isShort && points > 85 && !isIdentified ? { ...match, score: capped } : match];
          }),
      );
      const score = Math.max(...matches.map((match) => match.score));
      const isTyped = matches.find((match) => match.score === score)?.difference === 'TYPING';
      if (score >= (isTyped ? 75 : 85)) found.push([one.id, other.id, score]);
    }
  return found.sort((a, b) => b[2] - a[2] || (a.slice(0, 2).join(' ') < b.slice(0, 2).join(' ') ? -1 : 1));
}

describe('likely duplicates', () => {
  test('are the pairs that brute force finds, whatever the records are named', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(organisation, { minLength: 2, maxLength: 12 }), async (rows_) => {
        await resetGraph(graph);
        await bring({
          ...countries,
          'targets.csv': table(rows_),
        });
        const stored = await rows(
          graph,
          `MATCH (node:Target)
           RETURN node {.id, .name, .nameZh, .identifiers, country: [(node)-[:LOCATED_IN]->(country) | country.code][0],
             aliases: [(node)-[:ALSO_KNOWN_AS]->(alias) | alias {.text, .kind, .language}]}`,
        );
        const expected = byBruteForce(stored.map(([record]) => record as Stored));
        expect(shortly((await allPairs('[TARGET]', 50)).pairs)).toEqual(expected);
      }),
      rounds(16),
    );
  });

  test('share an identifier or an address, best first, and a page goes on behind its cursor', async () => {
    await bring({
      ...countries,
      'targets.csv':
        'id,name,country,identifiers\na,Alpha Institute,US,ROR:03rc6as71\nb,Beta Laboratory,US,ROR:03rc6as71\nc,Gamma GmbH,US,\nd,Gamma,CN,\n',
      'companies.csv': 'id,name\nx,Gamma\ny,Gamma Ltd\n',
      'reports.csv':
        'id,title,url\nr1,First title,https://one.invalid/a\nr2,Second,https://one.invalid/a\nr3,First title,https://one.invalid/b\n',
    });
    const { pairs, totalCount, notice } = await allPairs();
    expect(shortly(pairs)).toEqual([
      ['report/r1', 'report/r2', 100],
      ['target/a', 'target/b', 100],
      ['company/x', 'company/y', 98],
    ]);
    expect(pairs.map(({ features }) => features.at(-1)?.feature)).toEqual(['ADDRESS', 'COUNTRY', 'NAME']);
    expect({ totalCount, notice }).toEqual({ totalCount: 3, notice: null });
  });

  test('differ by a letter or two, and an abbreviation alone is no certain reason', async () => {
    await bring({
      ...countries,
      'targets.csv': `id,name,country,aliases
a,Invented Mechanical Laboratory,US,UNKA|ABBREVIATION|en
b,Invented Mecanical Labroatory,US,
c,University of Nowhere in Kansas,US,UNKA|ABBREVIATION|en
d,Invented Mechanical Laboratory 2,US,
`,
    });
    const { pairs } = await allPairs();
    expect(shortly(pairs).slice(0, 2)).toEqual([
      ['target/a', 'target/c', 87],
      ['target/a', 'target/b', expect.any(Number)],
    ]);
    expect(pairs).toHaveLength(2);
    expect(pairs.map(({ features: [first] }) => first?.because)).toEqual([
      'The names share an abbreviation: UNKA.',
      'The names differ by letters.',
    ]);
  });

  test.each(['SAME', 'DIFFERENT', 'UNSURE'])(
    'are not offered again once they are judged %s',
    async (verdict) => {
      const three = 'id,name,country\na,Alpha,US\nb,Alpha,US\nc,Alpha,US\n';
      await bring({ ...countries, 'targets.csv': three });
      await bring(judgement(`target/b,target/a,${verdict}`), {}, 'judgements');
      const left = [['target/a', 'target/c', 100]];
      // Joined records answer as one: what is left of three is one pair.
      if (verdict !== 'SAME') left.push(['target/b', 'target/c', 100]);
      expect(shortly((await allPairs()).pairs)).toEqual(left);
      await bring(judgement('target/c,target/b,DIFFERENT'), {}, 'more');
      expect(shortly((await allPairs()).pairs)).toEqual(verdict === 'SAME' ? [] : left.slice(0, 1));
    },
  );

  test('are not looked for among fifty and more of one name, and the answer says so', async () => {
    const many = Array.from({ length: 51 }, (_, at) => `m${at},Alpha,US`);
    await bring({
      ...countries,
      'targets.csv': `id,name,country\n${many.join('\n')}\nb,Beta,US\nc,Beta,US\n${many.join('\n').replaceAll('m', 'n').replaceAll('Alpha', 'Gamma')}\n`,
    });
    const { pairs, notice } = await allPairs();
    expect(shortly(pairs)).toEqual([['target/b', 'target/c', 100]]);
    expect(notice).toBe(
      'Not compared: the records of 2 names, identifiers or addresses that more than 50 records share.',
    );
  });

  test('are refused for kinds that are not compared', async () => {
    const answerer = await testAnswerer(graph);
    const { errors } = await answerer.ask('{ duplicates(kinds: [CASE]) { totalCount } }');
    expect(errors?.[0]?.message).toBe('`kinds` has CASE, whose records are not compared.');
    expect(errors?.[0]?.extensions?.hint).toContain('TECHNOLOGY, POST, PROGRAMME, TARGET, COMPANY, REPORT');
    await answerer.projections.close();
  });
});
