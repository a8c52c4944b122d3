import { describe, expect } from '@jest/globals';
import { writeAddress } from '../../../web/workbench/state/address.ts';
import { emptyInvestigation } from '../../../web/workbench/state/investigation.ts';
import { test } from '../../support/browser.ts';
import { violations } from '../../support/violations.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

describe('an analyst compares', () => {
  test('two posts from their panels: both by areas, and every number opens its cases', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await workbench.open(server.url, 'selected=post/houston');
    await workbench.record.getByRole('button', { name: 'Compare side by side' }).click();
    await workbench.find('Embassy in Moscow', 'Embassy in Moscow');
    await page.keyboard.press('d');
    const table = page.getByRole('table', { name: 'Side by side' });
    const row = table.getByRole('row').filter({ hasText: 'Energy' });
    await row.waitFor();
    const { houston, moscow } = await server.data(
      '{ houston: cases(where: { post: { eq: "post/houston" }, area: { eq: "area/nrg" } }, first: 0) { totalCount } moscow: cases(where: { post: { eq: "post/moscow" }, area: { eq: "area/nrg" } }, first: 0) { totalCount } }',
    );
    expect(await row.locator('.number .plain-link').allTextContents()).toEqual(
      [houston, moscow].map(({ totalCount }) => String(totalCount)),
    );
    await row.getByRole('button', { name: /Embassy in Moscow$/ }).click();
    const drawer = page.getByRole('region', { name: 'Cases behind the number' });
    await drawer.getByText(new RegExp(`^${moscow.totalCount} cases`)).waitFor();
    expect(await violations(page)).toEqual([]);
    await run.picture('compare');
    await page.goBack();
    await drawer.waitFor({ state: 'detached' });
    await table.waitFor();
  }, 60_000);

  test('two periods from the palette: the chosen years beside as many before them', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    const filters = { ...emptyInvestigation.filters, from: '2017', to: '2018' };
    await workbench.open(server.url, writeAddress({ ...emptyInvestigation, filters }));
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Command' }).fill('compare these years');
    await page.keyboard.press('Enter');
    const totals = page.locator('.side-totals');
    await totals.getByText('2015 to 2016').waitFor();
    const { before, now } = await server.data(
      '{ before: cases(where: { date: { gte: "2015", lte: "2016" } }, first: 0) { totalCount } now: cases(where: { date: { gte: "2017", lte: "2018" } }, first: 0) { totalCount } }',
    );
    await totals.getByText(`${now.totalCount} cases`).waitFor();
    expect(await totals.getByRole('button', { name: /cases$/ }).allTextContents()).toEqual([
      `${before.totalCount} cases`,
      `${now.totalCount} cases`,
      '0 cases',
    ]);
  }, 60_000);
});
