import { describe, expect } from '@jest/globals';
import { writeAddress } from '../../../web/workbench/state/address.ts';
import { emptyInvestigation } from '../../../web/workbench/state/investigation.ts';
import { test } from '../../support/browser.ts';
import { holdAnswers } from '../../support/holdAnswers.ts';
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
    const { houston, moscow } = await server.data(
      '{ houston: cases(where: { post: { eq: "post/houston" }, area: { eq: "area/nrg" } }, first: 0) { totalCount } moscow: cases(where: { post: { eq: "post/moscow" }, area: { eq: "area/nrg" } }, first: 0) { totalCount } }',
    );
    // The number is there under the name of its side, or not at all.
    await row
      .getByRole('button', { name: `${moscow.totalCount} cases of Energy: Embassy in Moscow` })
      .waitFor();
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

  test('two posts, and never sees the number of one under the name of another while the server takes its time', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    const side = (id: string) => ({ id, from: null, to: null });
    const compare = { left: side('post/houston'), right: side('post/munich'), by: 'AREA' as const };
    await workbench.open(server.url, writeAddress({ ...emptyInvestigation, view: 'compare', compare }));
    const table = page.getByRole('table', { name: 'Side by side' });
    const numbersOf = (name: string) => table.getByRole('button', { name: new RegExp(`: ${name}$`) });
    await numbersOf('Consulate-General in Munich').first().waitFor();
    const before = await numbersOf('Consulate-General in Munich').allTextContents();
    const release = await holdAnswers(page, 'Grid');
    const right = page.getByRole('region', { name: 'Right side' });
    await right.getByRole('button', { name: 'Take the record of “Right side” away' }).click();
    await right.getByRole('textbox', { name: 'Right side: a record' }).fill('Embassy in Moscow');
    await page.getByRole('option').filter({ hasText: 'Embassy in Moscow' }).first().click();
    await right.getByText('Embassy in Moscow').waitFor();
    await page.getByText('Below is still the answer to the question before.').first().waitFor();
    expect(await numbersOf('Embassy in Moscow').count()).toBe(0);
    expect(await table.getByRole('columnheader', { name: 'Embassy in Moscow' }).count()).toBe(0);
    // What still stands there stands under its own name, and opens nothing.
    expect(await numbersOf('Consulate-General in Munich').allTextContents()).toEqual(before);
    await numbersOf('Consulate-General in Munich').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.outcome[aria-busy="true"] .paired-bars').count()).toBe(1);
    await release();
    await numbersOf('Embassy in Moscow').first().waitFor();
    expect(await page.getByRole('region', { name: 'Cases behind the number' }).count()).toBe(0);
    expect(await page.locator('.outcome[aria-busy="true"]').count()).toBe(0);
  }, 60_000);

  test('a record that the graph does not have: it is marked, and no number is shown for it', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    const side = (id: string) => ({ id, from: null, to: null });
    const compare = { left: side('post/houston'), right: side('post/atlantis'), by: 'AREA' as const };
    await workbench.open(server.url, writeAddress({ ...emptyInvestigation, view: 'compare', compare }));
    const right = page.getByRole('region', { name: 'Right side' });
    await right.getByText('post/atlantis no longer in the graph').waitFor();
    await page.getByText('A record that is no longer in the graph has nothing to compare.').waitFor();
    expect(await page.locator('.side-totals, .paired-bars').count()).toBe(0);
    await right.getByRole('button', { name: 'Take the record of “Right side” away' }).click();
    await page.getByRole('table', { name: 'Side by side' }).waitFor();
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
