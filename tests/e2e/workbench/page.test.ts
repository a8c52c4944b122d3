import { describe, expect } from '@jest/globals';
import { test } from '../../support/browser.ts';
import { firstScripts } from '../../support/firstScripts.ts';
import { someCases } from '../../support/rounds.ts';
import { violations } from '../../support/violations.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

const places = [
  ['a record', 'selected=post/houston'],
  ['the table', 'view=table'],
  ['a list with its facets', 'tool=browse&view=browse'],
  ['trace', 'tool=trace&selected=post/houston'],
  ['the chart', 'tool=breakdown&view=chart'],
  ['the map', 'view=map'],
  ['published figures', 'view=figures'],
  ['to grade', 'view=grades'],
  ['what if', 'tool=whatIf'],
  ['the investigation', 'tool=notes'],
] as const;

const looks = [
  ['light', 1440],
  ['dark', 1440],
  ['light', 360],
  ['dark', 390],
] as const;

describe('the page', () => {
  test('begins with three questions and what this store holds, a number of cases without a report that opens to them', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await workbench.open(server.url);
    await page.getByText('What if Houston had not been there?').first().waitFor();
    expect(await page.locator('.top .badge').textContent()).toBe('SYNTHETIC');
    const { dataset, cases } = await server.data(
      '{ dataset { sources(first: 200) { nodes { name title } } counts { cases } } cases(where: { reportCount: { eq: 0 } }, first: 0) { totalCount } }',
    );
    const titles = dataset.sources.nodes.map(
      ({ name, title }: { name: string; title: string }) => title ?? name,
    );
    expect(await page.locator('.packages li').allTextContents()).toEqual(titles);
    const lacking = page.getByRole('button', { name: `${cases.totalCount} cases`, exact: true });
    expect(cases.totalCount).toBeGreaterThan(1);
    await page.getByText(`of ${dataset.counts.cases} have no report.`).waitFor();
    await lacking.click();
    await page.locator('.case-table').getByText('Cases without a report').waitFor();
    await page.locator('.case-table').getByText(`${cases.totalCount} cases`).first().waitFor();
  }, 60_000);

  test('runs after at most 300 kB of script in eight files, its first view and the tool beside it included', async () => {
    const scripts = await firstScripts();
    // A page without React is no page: the list would be wrong.
    expect(scripts.map(({ name }) => name)).toContainEqual(expect.stringMatching(/^Stage-/));
    const bytes = scripts.reduce((sum, { gzipped }) => sum + gzipped, 0);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThanOrEqual(300_000);
    // A browser fetches six at a time; seventy small ones took twice as long as these.
    expect(scripts.length).toBeLessThanOrEqual(8);
  });

  test.each(someCases(places))(
    'passes axe-core at %s, light and dark, and narrow',
    async (name, hash) => {
      const { server, workbench } = run;
      const { page } = workbench;
      await workbench.open(server.url, hash);
      for (const [colorScheme, width] of looks) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 860 });
        await workbench.settled();
        await run.picture(`workbench-${name.replaceAll(' ', '-')}-${colorScheme}-${width}`);
        expect([colorScheme, width, ...(await violations(page))]).toEqual([colorScheme, width]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
        // One mark of invented data: on every view, and once.
        expect(await page.locator('.badge:visible').count()).toBe(1);
      }
    },
    120_000,
  );

  test('takes each query along: the playground opens the same operation with its variables', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await workbench.open(server.url, 'selected=post/houston');
    const link = workbench.record.getByRole('link', { name: 'Show the query ↗' }).last();
    const [playground] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await playground.locator('.graphiql-query-editor .view-line').first().waitFor();
    await playground.getByText('query Record').first().waitFor();
    await playground.close();
  }, 60_000);

  test('shows an error of the API with its hint, and keeps the work', async () => {
    const { workbench, server, watched } = run;
    const { page } = workbench;
    await page.route('**/graphql', (route) => {
      const asked = route.request().postDataJSON() as { operationName?: string };
      if (asked.operationName !== 'Record') return route.continue();
      const errors = [
        {
          message: 'It broke.',
          extensions: { code: 'TIMEOUT', hint: 'Narrow the question.', retryable: false },
        },
      ];
      return route.fulfill({
        status: 200,
        contentType: 'application/json',
        body: JSON.stringify({ errors }),
      });
    });
    await workbench.open(server.url, 'selected=post/houston');
    await workbench.record.getByText('It broke.').waitFor();
    await workbench.record.getByText('Narrow the question.').waitFor();
    await page.unroute('**/graphql');
    await workbench.record.getByRole('button', { name: 'Retry' }).click();
    await workbench.record.getByRole('heading', { level: 2 }).filter({ hasText: 'Houston' }).waitFor();
    watched.forgive('503');
  }, 60_000);

  test('notices that the server is gone, and that it is back', async () => {
    const { workbench, server, watched } = run;
    const { page } = workbench;
    await workbench.open(server.url, 'selected=post/houston');
    await page.route('**/readyz', (route) => route.abort('connectionrefused'));
    await page.getByText('The server is not responding').waitFor({ timeout: 15_000 });
    await page.unroute('**/readyz');
    await page.getByText('The server is not responding').waitFor({ state: 'detached', timeout: 15_000 });
    watched.forgive('readyz');
    watched.forgive('ERR_CONNECTION_REFUSED');
  }, 60_000);

  test('opens a damaged link and says in a sentence that it is damaged', async () => {
    const { workbench, server } = run;
    await workbench.open(server.url, 'selected=post/houston&state=AAAA');
    await workbench.page.getByText('The link is damaged').waitFor();
  }, 60_000);
});
