import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { caseFacts } from '../../../data/generator/caseFacts.ts';
import { makePlan } from '../../../data/generator/plan.ts';
import { phrases } from '../../../data/generator/vocabulary.ts';
import { dataPath, ids, items, type Row, readTable, tally } from './readTable.ts';
import { hasDisjointPair, routesFrom } from './routes.ts';

const cases = readTable('reference/cases');
const targets = readTable('reference/targets');
const companies = readTable('reference/companies');
const reports = readTable('reference/reports');
const programmes = readTable('reference/programmes');
const citations = readTable('reference/citations');
const posts = readTable('posts/posts');
const technologies = readTable('posts/technologies');
const technologyClasses = readTable('posts/technology-classes');
const countries = readTable('countries/countries');

const targetById = new Map(targets.map((row) => [row.id, row]));
const postById = new Map(posts.map((row) => [row.id, row]));
const countryByCode = new Map(countries.map((row) => [row.code, row]));
const countryOf = (row: Row) => targetById.get(row.targets)?.country ?? '';
/** The sectors of Made in China 2025 of each technology that lies in one. */
const sectors = new Map(
  technologyClasses
    .filter((row) => row.class?.startsWith('mic2025.'))
    .map((row) => [row.technology, row.class ?? '']),
);
const sectorsOf = (row: Row) => new Set(items(row.technologies).flatMap((id) => sectors.get(id) ?? []));
const areasOf = (row: Row) => items(row.technologies).map((id) => id.slice(0, id.indexOf('-')));

describe('the generator', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reference-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('writes the committed files again, byte for byte', () => {
    const script = dataPath('generator/generate.ts');
    execFileSync(process.execPath, ['--import', 'tsx', script, '--out', folder], { cwd: dataPath('..') });
    const written = readdirSync(folder);
    expect(written.sort()).toEqual(
      readdirSync(dataPath('reference'))
        .filter((name) => name !== 'README.md')
        .sort(),
    );
    for (const name of written) {
      expect(readFileSync(join(folder, name)).equals(readFileSync(dataPath(`reference/${name}`)))).toBe(true);
    }
  });

  test.each([700, 2_568, 10_000])('gives each of %i cases a phrase of its first technology', (size) => {
    const plan = makePlan(size);
    for (let index = 0; index < size; index += 1) {
      const { phrase, technologies: own } = caseFacts(plan, index);
      expect(phrases[own[0] ?? '']).toContainEqual(phrase);
    }
  });
});

describe('the reference dataset', () => {
  test('gives every record an id of its own that says it is synthetic', () => {
    for (const rows of [cases, targets, companies, reports, programmes]) {
      expect(ids(rows).size).toBe(rows.length);
      expect(rows.filter((row) => !row.id?.startsWith('synthetic-'))).toEqual([]);
    }
  });

  test('refers only to what is there', () => {
    const missing = (rows: Row[], column: string, known: Set<string | undefined>) =>
      rows.flatMap((row) => items(row[column]).filter((id) => !known.has(id)));
    expect(missing(cases, 'posts', ids(posts))).toEqual([]);
    expect(missing(cases, 'targets', ids(targets))).toEqual([]);
    expect(missing(cases, 'companies', ids(companies))).toEqual([]);
    expect(missing(cases, 'technologies', ids(technologies))).toEqual([]);
    expect(missing(cases, 'programme', ids(programmes))).toEqual([]);
    expect(missing(cases, 'reports', ids(reports))).toEqual([]);
    expect(missing(cases, 'follows', ids(cases))).toEqual([]);
    expect(missing(targets, 'parent', ids(targets))).toEqual([]);
    expect(missing(companies, 'parent', ids(companies))).toEqual([]);
    expect(missing(reports, 'derived_from', ids(reports))).toEqual([]);
    expect(missing(targets, 'country', new Set(countries.map((row) => row.code)))).toEqual([]);
  });

  test('cites only reports of the case and only parties to it', () => {
    const caseById = new Map(cases.map((row) => [row.id, row]));
    for (const { case: id, report, entity, quote } of citations) {
      const row = caseById.get(id);
      expect(items(row?.reports)).toContain(report);
      const [kind, party] = (entity ?? '').split('/');
      const column = { post: 'posts', company: 'companies', target: 'targets' }[kind ?? ''];
      if (column) expect(items(row?.[column])).toContain(party);
      expect(quote).toBe('');
    }
    expect(citations.filter((row) => row.assertion === 'DENIED').length).toBeGreaterThanOrEqual(2);
  });

  test('links only to hosts that cannot exist', () => {
    const links = reports.flatMap((row) => [row.url, row.archived_url]).filter((link) => link);
    expect(links.filter((link) => !new URL(link ?? '').hostname.endsWith('.invalid'))).toEqual([]);
  });

  test('has 642 cases of 2015 to 2020, each with one post and one target, on 300 targets', () => {
    expect(cases).toHaveLength(642);
    expect(targets).toHaveLength(300);
    expect(cases.filter((row) => !/^20(1[5-9]|20)\b/.test(row.published_on ?? ''))).toEqual([]);
    expect(cases.filter((row) => items(row.posts).length !== 1 || items(row.targets).length !== 1)).toEqual(
      [],
    );
    expect(new Set(cases.map((row) => row.targets)).size).toBe(300);
    expect(new Set(cases.flatMap((row) => items(row.companies))).size).toBe(companies.length);
  });

  test('is brokered from exactly the 52 countries of the posts', () => {
    const brokering = new Set(cases.map((row) => postById.get(row.posts)?.country));
    expect(brokering.size).toBe(52);
    expect(new Set(posts.map((row) => row.country))).toEqual(brokering);
  });

  test('meets the published counts by area and by country', () => {
    const byArea = tally(cases, areasOf);
    expect(byArea.get('bio')).toBe(190);
    expect(byArea.get('aic')).toBe(171);
    expect(byArea.get('sem')).toBeGreaterThan(0);
    const byCountry = tally(cases, (row) => [countryOf(row)]);
    expect(['RU', 'US', 'GB', 'JP'].map((code) => byCountry.get(code))).toEqual([122, 77, 62, 57]);
  });

  test('meets the published counts of eight sectors of Made in China 2025, and has no case in two', () => {
    const bySector = tally(cases, (row) => [...sectorsOf(row)]);
    expect(
      ['10', '01', '09', '06', '08', '02', '07', '03'].map((code) => bySector.get(`mic2025.${code}`)),
    ).toEqual([162, 109, 74, 65, 52, 42, 39, 15]);
    expect(cases.filter((row) => sectorsOf(row).size > 1)).toEqual([]);
  });

  test('meets the published counts of companies and universities, and their shares of the kinds that are known', () => {
    const byKind = tally(cases, (row) => [targetById.get(row.targets)?.kind ?? '']);
    const [companies = 0, universities = 0] = ['COMPANY', 'UNIVERSITY'].map((kind) => byKind.get(kind));
    expect([companies, universities]).toEqual([264, 165]);
    const known = cases.length - (byKind.get('') ?? 0);
    expect([companies, universities].map((count) => Math.round((100 * count) / known))).toEqual([50, 31]);
  });

  test('has more than 70 % of its targets in NATO members or major non-NATO allies on the day of the case', () => {
    const allied = cases.filter((row) => {
      const country = countryByCode.get(countryOf(row));
      const on = row.published_on ?? '';
      // A month or a year is taken at both its ends; a 31st compares as the end of any month.
      const [first, last] = [`${on}-01-01`.slice(0, 10), `${on}-31-31`.slice(0, 10)];
      return ['nato', 'mnna'].some((pact) => {
        const since = country?.[`${pact}_since`];
        const until = country?.[`${pact}_until`];
        return since && since <= first && (!until || until > last);
      });
    });
    expect(allied).toHaveLength(456);
    expect(allied.length / cases.length).toBeGreaterThan(0.7);
  });

  test('has 68 of the 76 US cases to July 2020 through Houston, and one after its closure through another post', () => {
    const us = cases.filter((row) => countryOf(row) === 'US');
    const before = us.filter((row) => (row.published_on ?? '') <= '2020-07-24');
    const after = us.filter((row) => (row.published_on ?? '') > '2020-07-24');
    expect(before).toHaveLength(76);
    expect(before.filter((row) => row.posts === 'houston')).toHaveLength(68);
    expect(before.map((row) => row.published_on)).not.toContain('2020');
    expect(after).toHaveLength(1);
    expect(after[0]?.posts).not.toBe('houston');
    expect(after[0]?.title).toContain('VR rehabilitation therapy');
    expect(targetById.get(after[0]?.targets)?.region).toBe('Massachusetts');
  });

  test('has Houston as the busiest post, and the United States first in information technology', () => {
    const byPost = [...tally(cases, (row) => items(row.posts))].sort((a, b) => b[1] - a[1]);
    expect(byPost[0]).toEqual(['houston', 68]);
    expect(byPost[1]?.[1]).toBeLessThanOrEqual(67);
    const ict = cases.filter((row) => areasOf(row).includes('ict'));
    const byCountry = [...tally(ict, (row) => [countryOf(row)])].sort((a, b) => b[1] - a[1]);
    expect(byCountry[0]?.[0]).toBe('US');
    expect(byCountry[0]?.[1]).toBeGreaterThan(byCountry[1]?.[1] ?? 0);
  });

  test('joins Houston to most targets within four hops, and to many by two separate routes', () => {
    const routes = routesFrom('post/houston', cases, 4);
    expect(routes.size).toBeGreaterThanOrEqual(180);
    expect([...routes.values()].filter(hasDisjointPair).length).toBeGreaterThanOrEqual(60);
  });
});
