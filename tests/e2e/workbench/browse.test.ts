import { readFile } from 'node:fs/promises';
import { describe, expect } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { writeAddress } from '../../../web/workbench/state/address.ts';
import {
  type BrowseQuestion,
  emptyInvestigation,
  type Investigation,
} from '../../../web/workbench/state/investigation.ts';
import { test } from '../../support/browser.ts';
import { savedDownload } from '../../support/savedDownload.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

/** The root field of each kind that is listed, with the type of its filter. */
const lists = {
  TARGET: ['targets', 'TargetFilter'],
  COMPANY: ['companies', 'CompanyFilter'],
  POST: ['posts', 'PostFilter'],
  REPORT: ['reports', 'ReportFilter'],
  PROGRAMME: ['programmes', 'ProgrammeFilter'],
} as const;

type Kind = keyof typeof lists;

/** The records that the server has for a filter, those of the most cases first. */
async function records(kind: Kind, where: object = {}): Promise<{ count: number; ids: readonly string[] }> {
  const [field, type] = lists[kind];
  const { [field]: page } = await run.server.data(
    `query Q($where: ${type}) {
      ${field}(where: $where, first: 200, orderBy: { field: CASES, direction: DESC }) { totalCount nodes { id } }
    }`,
    { where },
  );
  return { count: page.totalCount, ids: page.nodes.map(({ id }: { id: string }) => id) };
}

const countText = (kind: Kind, count: number) => {
  const one = kind.toLowerCase();
  const many = {
    TARGET: 'targets',
    COMPANY: 'companies',
    POST: 'posts',
    REPORT: 'reports',
    PROGRAMME: 'programmes',
  };
  return `${count.toLocaleString('en')} ${count === 1 ? one : many[kind]}`;
};

async function open(browse: Partial<BrowseQuestion>, parts: Partial<Investigation> = {}) {
  const { server, workbench } = run;
  const investigation: Investigation = {
    ...emptyInvestigation,
    tool: 'browse',
    view: 'browse',
    browse: { ...emptyInvestigation.browse, ...browse },
    ...parts,
  };
  await workbench.open(server.url, writeAddress(investigation));
  return workbench.page;
}

/** The table must say so many, and hold them in the order of the server. */
async function expectList(kind: Kind, where: object): Promise<void> {
  const { page } = run.workbench;
  const { count, ids } = await records(kind, where);
  const list = page.locator('.case-table');
  await list.getByText(countText(kind, count), { exact: true }).waitFor();
  const [first] = ids;
  if (first) await list.locator(`tr[aria-rowindex="2"][data-id="${first}"]`).waitFor();
  expect(await list.getByRole('table').getAttribute('aria-rowcount')).toBe(String(count + 1));
  const shown = await list
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id')));
  expect(shown).toEqual(ids.slice(0, shown.length));
  expect(shown.length).toBe(Math.min(50, count));
}

/** The facet of a name. */
const facetOf = (name: string): Locator => {
  const { page } = run.workbench;
  const summary = page.locator('summary', { hasText: new RegExp(`^${name}( \\d+ chosen)?$`) });
  return page.locator('details.facet').filter({ has: summary });
};

/** Opens a facet and returns the names and counts of its values. */
async function valuesOf(name: string): Promise<ReadonlyMap<string, number>> {
  const facet = facetOf(name);
  if ((await facet.getAttribute('open')) === null) await facet.locator('summary').click();
  await facet.locator('ul[aria-busy="false"]').waitFor();
  const labels: readonly string[] = await facet
    .locator('button')
    .evaluateAll((all) => all.flatMap((each) => each.getAttribute('aria-label') ?? []));
  return new Map(
    labels.map((label) => {
      const [, words = '', count = ''] = /^(.*), ([\d,]+) \w+$/.exec(label) ?? [];
      return [words, Number(count.replaceAll(',', ''))];
    }),
  );
}

const choose = (name: string, words: string) =>
  facetOf(name)
    .getByRole('button', { name: new RegExp(`^${words}, `) })
    .click();

/** The id of each key of a dimension, by its label. */
async function idsOf(dimension: string): Promise<(label: string) => string> {
  const { breakdown } = await run.server.data(
    'query Q($by: [BreakdownDimension!]!) { breakdown(by: $by, first: 200) { nodes { keys { id label } } } }',
    { by: [dimension] },
  );
  const ids = new Map<string, string>(
    breakdown.nodes.map(({ keys: [{ id, label }] }: { keys: [{ id: string; label: string }] }) => [
      label,
      id,
    ]),
  );
  return (label) => {
    const id = ids.get(label);
    if (!id) throw new Error(`No ${dimension} is called ${label}.`);
    return id;
  };
}

describe('an analyst browses', () => {
  test.each([
    ['TARGET', 'target', 'NAME'],
    ['TARGET', 'in Chinese', 'NAME_ZH'],
    ['TARGET', 'country', 'COUNTRY'],
    ['TARGET', 'kind', 'TARGET_KIND'],
    ['POST', 'city', 'CITY'],
    ['COMPANY', 'province', 'PROVINCE'],
    ['REPORT', 'publisher', 'PUBLISHER'],
    ['PROGRAMME', 'organiser', 'ORGANISER'],
  ] as const)(
    'every %s by its column “%s”, from A, and the other way',
    async (kind, head, field) => {
      const page = await open({ kind });
      const table = page.locator('.case-table').getByRole('table');
      const button = table.getByRole('columnheader', { name: head }).getByRole('button', { name: head });
      for (const direction of ['ASC', 'DESC']) {
        await button.click();
        const [root] = lists[kind];
        const { [root]: list } = await run.server.data(
          `{ ${root}(first: 200, orderBy: { field: ${field}, direction: ${direction} }) { nodes { id } } }`,
        );
        const ids = list.nodes.map(({ id }: { id: string }) => id);
        await table.locator(`tr[aria-rowindex="2"][data-id="${ids[0]}"]`).waitFor();
        const shown = await table
          .locator('tbody tr')
          .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id')));
        expect(shown).toEqual(ids.slice(0, shown.length));
        expect(await table.locator('th[aria-sort]').allTextContents()).toEqual([
          `${head} ${direction === 'ASC' ? '↑' : '↓'}`,
        ]);
      }
    },
    60_000,
  );

  test.each(['TARGET', 'COMPANY', 'POST', 'REPORT', 'PROGRAMME'] as const)(
    'every %s, those of the most cases first',
    async (kind) => {
      await open({ kind });
      await expectList(kind, {});
    },
    60_000,
  );

  test('by key and by command', async () => {
    const { server, workbench } = run;
    const { page } = workbench;
    await workbench.open(server.url);
    await page.keyboard.press('o');
    await page.getByRole('complementary', { name: 'Browse' }).waitFor();
    await page.getByRole('heading', { name: 'Targets', exact: true }).waitFor();
    await page.getByRole('combobox', { name: 'Records' }).click();
    await page.getByRole('option', { name: 'companies' }).click();
    await page.getByRole('heading', { name: 'Companies', exact: true }).waitFor();
    await expectList('COMPANY', {});
  }, 60_000);

  test('targets by post and country: each number is what its value leaves, and what the server counts', async () => {
    const page = await open({});
    const postOf = await idsOf('POST');
    const byPost = await valuesOf('post');
    expect(byPost.size).toBeGreaterThan(5);
    for (const [label, count] of byPost) {
      const expected = await records('TARGET', { cases: { post: { eq: postOf(label) } } });
      expect([label, count]).toEqual([label, expected.count]);
    }
    const [[post] = ['']] = byPost;
    await choose('post', post);
    const cases = { post: { in: [postOf(post)] } };
    await page.getByText(`Only post ${post}.`).waitFor();
    await expectList('TARGET', { cases });
    const countryOf = await idsOf('TARGET_COUNTRY');
    const byCountry = await valuesOf('country');
    expect(byCountry.size).toBeGreaterThan(0);
    for (const [label, count] of byCountry) {
      const expected = await records('TARGET', { cases, country: { eq: countryOf(label) } });
      expect([label, count]).toEqual([label, expected.count]);
    }
    const [[country] = ['']] = byCountry;
    await choose('country', country);
    await page.getByText(`Only post ${post}; country ${country}.`).waitFor();
    await expectList('TARGET', { cases, country: { in: [countryOf(country)] } });
    await run.picture('workbench-browse-light');
    // The same address shows the same list.
    await page.waitForTimeout(300);
    await page.reload();
    await expectList('TARGET', { cases, country: { in: [countryOf(country)] } });
    await page.getByRole('button', { name: 'List all targets' }).click();
    await expectList('TARGET', {});
  }, 120_000);

  test('by fixed values: kind of case, alliance, reliability', async () => {
    await open({ kind: 'COMPANY' });
    for (const [words, count] of await valuesOf('kind of case')) {
      const expected = await records('COMPANY', { cases: { caseKind: { eq: words.toUpperCase() } } });
      expect([words, count]).toEqual([words, expected.count]);
    }
    const byAlliance = await valuesOf('alliance of country');
    const nato = await records('COMPANY', { cases: { targetAlliance: { eq: 'NATO' } } });
    expect(byAlliance.get('NATO')).toBe(nato.count);
    await open({ kind: 'REPORT' });
    const byLetter = await valuesOf('reliability of source');
    expect(byLetter.size).toBeGreaterThan(1);
    for (const [letter, count] of byLetter)
      expect(count).toBe((await records('REPORT', { reliability: { eq: letter } })).count);
    await choose('reliability of source', 'B');
    await expectList('REPORT', { reliability: { in: ['B'] } });
  }, 90_000);

  test('within a name and within the years of the page, which the line above the list says', async () => {
    const page = await open({ kind: 'TARGET' }, { filters: { ...emptyInvestigation.filters, to: '2016' } });
    const cases = { date: { lte: '2016' } };
    await expectList('TARGET', { cases });
    await page.getByRole('textbox', { name: 'Name contains' }).fill('Lab');
    const named = { or: [{ name: { contains: 'Lab' } }, { nameZh: { contains: 'Lab' } }] };
    await page.getByText('Only name contains “Lab”; years up to 2016.').waitFor();
    await expectList('TARGET', { ...named, cases });
    const byKind = await valuesOf('kind');
    expect(byKind.size).toBeGreaterThan(0);
    for (const [words, count] of byKind) {
      const targetKind = { eq: words.toUpperCase().replaceAll(' ', '_') };
      expect([words, count]).toEqual([
        words,
        (await records('TARGET', { ...named, cases, targetKind })).count,
      ]);
    }
  }, 90_000);

  test('and takes the whole list along, though only its beginning is on show', async () => {
    const page = await open({ kind: 'REPORT' });
    const { count } = await records('REPORT');
    expect(count).toBeGreaterThan(200);
    const button = page.getByRole('button', { name: `Download all ${countText('REPORT', count)} as CSV` });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(download.suggestedFilename()).toBe('reports.csv');
    const text = await readFile(await savedDownload(download), 'utf8');
    const ids = [...text.matchAll(/^report\/[^,]+/gm)].map(([id]) => id);
    expect(ids).toHaveLength(count);
    expect(new Set(ids).size).toBe(count);
  }, 90_000);
});
