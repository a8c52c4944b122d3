import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Graph } from '../../../src/graph/graph.ts';
import { importDatasets } from '../../../src/import/importDatasets.ts';
import { newFolder } from '../../integration/import/dataset.ts';
import { test } from '../../support/browser.ts';
import { scratchGraph } from '../../support/neo4j.ts';
import { someCases } from '../../support/rounds.ts';
import { savedDownload } from '../../support/savedDownload.ts';
import { violations } from '../../support/violations.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const dataset = (name: string) => fileURLToPath(new URL(`../../../data/${name}`, import.meta.url));

let graph: Graph;
const run = workbenchRun(async () => {
  graph = await scratchGraph();
  const report = await importDatasets(graph, [dataset('documented'), dataset('figures')]);
  // Both packages cite one page of the Voice of America: it is one report, of which the import has nothing to warn.
  expect(report.problems).toEqual([]);
  return graph;
});

const figuresView = (page: Page) => page.getByRole('region', { name: 'Published figures' });
const gradesView = (page: Page) => page.getByRole('region', { name: 'To grade' });

/** Presses a button that hands over a file; returns its text. */
async function saved(button: string): Promise<string> {
  const { page } = run.workbench;
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFile(await savedDownload(download), 'utf8');
}

test('an analyst reads on the map how many targets have no place', async () => {
  const { workbench, server } = run;
  const { unplaced, placed } = await server.data(
    `{ unplaced: targets(where: { location: { isNull: true }, caseCount: { gte: 1 } }, first: 0) { totalCount }
       placed: targets(where: { location: { isNull: false }, caseCount: { gte: 1 } }, first: 200) { nodes { city country { id } } } }`,
  );
  await workbench.open(server.url, 'view=map');
  await workbench.page.getByText(`${unplaced.totalCount} targets with cases have no stored place.`).waitFor();
  const cities = new Set(
    placed.nodes.map(
      ({ city, country }: { city: string; country: { id: string } }) => `${city} ${country.id}`,
    ),
  );
  await workbench.page.getByText(`${cities.size} cities of targets`).waitFor();
}, 60_000);

describe('an analyst compares published figures', () => {
  test('each beside our number, with every number that sources print of one subject', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    const { figures } = await server.data('{ figures(first: 200) { totalCount } }');
    await workbench.open(server.url, 'view=figures');
    const view = figuresView(page);
    await view.getByRole('status').getByText(String(figures.totalCount), { exact: true }).waitFor();
    expect(await view.locator('.printed').count()).toBe(figures.totalCount);
    for (const words of [
      'Sources disagree: “112” and “122” cannot both be true.',
      'Sources disagree: “more than 300” and “three hundred” cannot both be true.',
    ])
      await view.getByText(words).waitFor();
    const countries = view.locator('tbody', { hasText: 'countries where such diplomats are posted' });
    const text = (await countries.textContent()) ?? '';
    for (const printed of ['52', '47', '46']) expect(text).toContain(printed);
    expect(text).toContain('Not counted. The graph does not hold what this figure counts.');
    await run.picture('documented-figures');
  }, 90_000);

  test('the printed one opens to its source with quote, date and grade, and ours to exactly its cases', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    const where = { targetCountry: { eq: 'country/US' } };
    const { cases } = await server.data(
      'query ($where: CaseFilter) { cases(where: $where, first: 0) { totalCount } }',
      {
        where,
      },
    );
    expect(cases.totalCount).toBeGreaterThan(0);
    // Filters of the page do not apply to a published figure, nor to the cases that it opens.
    await workbench.open(server.url, 'view=figures');
    const view = figuresView(page);
    const row = view
      .getByRole('row')
      .filter({ hasText: 'cases with a target in the United States' })
      .filter({ hasText: 'Presidential Insider' })
      .filter({ hasNotText: 'share' });
    await row.getByRole('button', { name: /^77, .*: its source$/ }).click();
    await row.getByText('most involved Russia (122) and the US (77).').waitFor();
    const source = (await row.textContent()) ?? '';
    expect(source).toContain('Presidential Insider, 2021');
    expect(await row.locator('.grade').first().textContent()).toBe('F6');
    await row.getByRole('button', { name: `${cases.totalCount}, cases with a target` }).click();
    const table = page.locator('.case-table');
    await table.getByText(`${cases.totalCount} cases`, { exact: true }).waitFor();
    expect(await table.locator('tbody tr').count()).toBe(cases.totalCount);
  }, 90_000);

  test('finds one by its words, walks the list by arrow keys, and meets the same search after a reload', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await workbench.open(server.url);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Command' }).fill('published figures');
    await page.keyboard.press('Enter');
    const view = figuresView(page);
    await view.locator('tbody').first().waitFor();
    const all = await view.locator('tbody').count();
    await view.getByRole('textbox', { name: 'Search the figures' }).fill('russia');
    await view.getByText(/^\d+ of \d+$/).waitFor();
    expect(await view.locator('tbody').count()).toBeLessThan(all / 3);
    const [first, second] = [view.locator('.printed').first(), view.locator('.printed').nth(1)];
    await first.focus();
    await page.keyboard.press('ArrowDown');
    expect(await view.locator('.printed:focus').getAttribute('aria-label')).toBe(
      await second.getAttribute('aria-label'),
    );
    await page.waitForTimeout(300);
    await page.reload();
    await view.getByText(/^\d+ of \d+$/).waitFor();
    expect(await view.getByRole('textbox', { name: 'Search the figures' }).inputValue()).toBe('russia');
    // On paper every quote is there, opened or not.
    await page.emulateMedia({ media: 'print' });
    expect(await view.locator('blockquote').first().isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  }, 90_000);
});

describe('an analyst asks what a post did', () => {
  test('each role opens to as many cases as it counts, and a post that only attended is never said to have referred', async () => {
    const { workbench, server } = run;
    const { page, record } = workbench;
    const only = {
      and: [{ postRole: { in: ['ATTENDED'] } }, { not: { postRole: { in: ['REFERRED'] } } }],
    };
    const { cases } = await server.data(
      'query ($only: CaseFilter) { cases(where: $only, first: 1) { totalCount nodes { id posts(first: 1) { nodes { id name } } } } }',
      { only },
    );
    const [post] = cases.nodes[0].posts.nodes;
    const { attended } = await server.data(
      'query ($post: ID!) { attended: cases(where: { postRole: { in: [ATTENDED], post: $post } }, first: 0) { totalCount } }',
      { post: post.id },
    );
    await workbench.open(server.url, `selected=${post.id}`);
    const roles = record.locator('section', { hasText: 'As reports state its role' });
    await roles
      .locator('div', { hasText: 'attended' })
      .getByRole('button', { name: new RegExp(`^${attended.totalCount} cases?$`) })
      .first()
      .click();
    const table = page.locator('.case-table');
    await table.getByText(new RegExp(`^${attended.totalCount} cases?$`)).waitFor();
    await workbench.open(server.url, `selected=${cases.nodes[0].id}`);
    await record.getByText('attended').first().waitFor();
    expect(
      ((await page.getByRole('article', { name: 'Record' }).textContent()) ?? '').toLowerCase(),
    ).not.toContain('referred');
  }, 90_000);

  test('and filters every view by the role of a post', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    const { cases } = await server.data(
      '{ cases(where: { postRole: { in: [SIGNED, HOSTED] } }, first: 0) { totalCount } }',
    );
    await workbench.open(server.url, 'view=table');
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    await page.getByRole('checkbox', { name: 'signed' }).check();
    await page.getByRole('checkbox', { name: 'was the host' }).check();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'a post that signed or was the host' }).waitFor();
    await page.locator('.case-table').getByText(`${cases.totalCount} cases`, { exact: true }).waitFor();
    await page.waitForTimeout(300);
    await page.reload();
    await page.locator('.case-table').getByText(`${cases.totalCount} cases`, { exact: true }).waitFor();
  }, 90_000);
});

describe('the pages over documented cases', () => {
  test.each(someCases(['view=figures', 'view=grades', 'selected=post/houston', 'view=table']))(
    'pass axe-core at %s, light and dark, and narrow',
    async (hash) => {
      const { workbench, server } = run;
      const { page } = workbench;
      await workbench.open(server.url, hash);
      for (const [colorScheme, width] of [
        ['light', 1440],
        ['dark', 1440],
        ['light', 390],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 860 });
        await workbench.settled();
        await run.picture(`documented-${hash.replace(/\W/g, '-')}-${colorScheme}-${width}`);
        expect([colorScheme, width, ...(await violations(page))]).toEqual([colorScheme, width]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      }
    },
    120_000,
  );
});

describe('a brief over documented cases', () => {
  // Written anew with `UPDATE_GOLDEN=1 npm test -- --selectProjects e2e --testPathPatterns documented`; read the difference.
  test('ends with what it rests on: reports by grade, single sources, contradictions, what was not searched', async () => {
    const { workbench, server } = run;
    await workbench.open(server.url, 'selected=post/houston');
    await workbench.record.locator('.tally button').first().click();
    const tool = await workbench.tool('Investigation');
    await tool.getByRole('textbox', { name: 'Title' }).fill('Houston');
    await workbench.settled();
    const text = (await saved('Markdown')).replace(/written \S+/, 'written …');
    const golden = fileURLToPath(new URL('./houston-brief.md', import.meta.url));
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, text);
    expect(text).toBe(readFileSync(golden, 'utf8'));
    for (const head of [
      'Reports by grade',
      'Findings from a single source',
      'Contradictions and doubts',
      'Not searched',
    ])
      expect(text).toContain(`### ${head}`);
  }, 90_000);
});

describe('a person grades', () => {
  test('by one keystroke each, loses nothing by a reload, and the import takes the file as it is', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await workbench.open(server.url, 'view=grades');
    const view = gradesView(page);
    const rows = view.locator('.grade-row');
    await rows.first().waitFor();
    const total = await rows.count();
    const first = rows.filter({ hasText: /proposed [A-F][1-6]/ }).first();
    const proposed = ((await first.textContent()) ?? '').match(/proposed ([A-F][1-6])/)?.[1];
    await first.click();
    await page.keyboard.press('Enter');
    await view.getByText(`${total} reports that nobody has graded, 1 decided here`).waitFor();
    // The next report is open: another grade than the proposed one.
    await page.keyboard.press('d');
    await page.keyboard.press('4');
    await view.getByText('D4: source not usually reliable, content doubtful').waitFor();
    await view.getByRole('textbox', { name: 'Why' }).fill('=Copied, "without" a date');
    expect(await page.locator('.case-table').count()).toBe(0);
    await page.reload();
    await view.getByText(`${total} reports that nobody has graded, 2 decided here`).waitFor();
    await view.getByRole('textbox', { name: 'Graded by' }).fill('Analyst 1');
    const folder = join(await newFolder(), 'grades');
    await mkdir(folder);
    await writeFile(join(folder, 'grades.csv'), await saved('Download grades.csv'));
    await writeFile(join(folder, 'datapackage.json'), await saved('datapackage.json'));
    await run.picture('documented-grading');
    const imported = await importDatasets(graph, [folder]);
    expect(imported.problems).toEqual([]);
    expect(imported.totals).toMatchObject({ added: 2, rejected: 0 });
    const { reports } = await server.data(
      '{ reports(where: { grading: { isNull: false } }, first: 10) { nodes { grade grading { gradedBy because } } } }',
    );
    expect(reports.nodes).toHaveLength(2);
    expect(reports.nodes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ grade: proposed }),
        { grade: 'D4', grading: { gradedBy: 'Analyst 1', because: '=Copied, "without" a date' } },
      ]),
    );
    await page.reload();
    await view.getByText(`${total - 2} reports that nobody has graded, 2 decided here`).waitFor();
  }, 120_000);
});
