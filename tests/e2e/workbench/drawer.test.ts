import { describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { writeAddress } from '../../../web/workbench/state/address.ts';
import { emptyInvestigation, type Investigation } from '../../../web/workbench/state/investigation.ts';
import { test } from '../../support/browser.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

const open = async (parts: Partial<Investigation>): Promise<Page> => {
  await run.workbench.open(run.server.url, writeAddress({ ...emptyInvestigation, ...parts }));
  return run.workbench.page;
};

/** Years above the handles, and the heights of the bars. */
const brushOf = (page: Page): Promise<unknown> =>
  page.evaluate(`(() => {
    const brush = document.querySelector('.brush');
    const bars = [...brush.querySelectorAll('.brush-bars span')];
    return [brush.textContent, bars.map((bar) => [bar.className, bar.style.height])];
  })()`);

const namesOf = (page: Page, selector: string): Promise<readonly string[]> =>
  page.locator(selector).allTextContents();

describe('an analyst clicks a number', () => {
  test('and its cases open in a drawer: the list it stands in, the chart and the time bars stay as they were', async () => {
    const page = await open({ tool: 'breakdown', view: 'chart' });
    await page.locator('.heat-map rect').first().waitFor();
    const ranked = '.left .ranked tbody tr';
    await page.locator(ranked).first().waitFor();
    const [list, chart, brush] = [
      await namesOf(page, ranked),
      await namesOf(page, '.chart h2'),
      await brushOf(page),
    ];
    await page.getByRole('button', { name: '68 cases of Consulate-General in Houston' }).click();
    const drawer = page.getByRole('region', { name: 'Cases behind the number' });
    await drawer.getByRole('heading', { name: 'Consulate-General in Houston' }).waitFor();
    await drawer.getByText(/^68 cases/).waitFor();
    await run.picture('workbench-drawer-light');
    expect(await namesOf(page, ranked)).toEqual(list);
    expect(await namesOf(page, '.chart h2')).toEqual(chart);
    expect(await brushOf(page)).toEqual(brush);
    await page.goBack();
    await drawer.waitFor({ state: 'detached' });
    expect(await namesOf(page, ranked)).toEqual(list);
    await page.goForward();
    await drawer.getByText(/^68 cases/).waitFor();
    await page.getByRole('button', { name: 'Close the cases' }).click();
    await drawer.waitFor({ state: 'detached' });
  }, 60_000);

  test('and closes them with Escape: first the menu that is open above them, then the drawer', async () => {
    const page = await open({ tool: 'breakdown', view: 'chart' });
    await page.getByRole('button', { name: '68 cases of Consulate-General in Houston' }).click();
    const drawer = page.getByRole('region', { name: 'Cases behind the number' });
    await drawer.getByText(/^68 cases/).waitFor();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menuitem').first().waitFor({ state: 'detached' });
    expect(await drawer.count()).toBe(1);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    await page.locator('.heat-map rect').first().waitFor();
  }, 60_000);

  test('on a phone: they are a sheet over the lower part of the answer, as wide as the page', async () => {
    const { page } = run.workbench;
    await page.setViewportSize({ width: 390, height: 844 });
    await open({ view: 'chart', slice: { label: 'Houston', where: { post: { eq: 'post/houston' } } } });
    const drawer = page.getByRole('region', { name: 'Cases behind the number' });
    await page.getByRole('button', { name: 'Consulate-General in Houston 68 cases' }).click();
    await drawer.getByText(/^68 cases/).waitFor();
    const [sheet, main] = [await drawer.boundingBox(), await page.locator('main').boundingBox()];
    if (!sheet || !main) throw new Error('The page shows no drawer.');
    expect(sheet.width).toBe(390);
    expect(Math.round(sheet.y + sheet.height)).toBe(Math.round(main.y + main.height));
    expect(sheet.y - main.y).toBeGreaterThan(0.25 * main.height);
    // The answer keeps the height that it had: the sheet lies over it.
    const view = await page.locator('main .view').boundingBox();
    expect((view?.y ?? 0) + (view?.height ?? 0)).toBeGreaterThan(sheet.y + 100);
    await run.picture('drawer-phone');
    // On a small phone the controls of the chart are below it: none of them shows through.
    await page.setViewportSize({ width: 320, height: 600 });
    expect(
      await page.evaluate(`(() => {
        const drawer = document.querySelector('.drawer');
        const { left, top, width, height } = drawer.getBoundingClientRect();
        const around = [];
        for (let y = top + 4; y < top + height - 4; y += 8)
          for (let x = left + 4; x < left + width - 4; x += 8) around.push(document.elementFromPoint(x, y));
        return around.filter((each) => !drawer.contains(each)).map((each) => each.className);
      })()`),
    ).toEqual([]);
  }, 60_000);

  test('of the whole store while filters are on: the drawer holds as many as the number, and the filters stay on', async () => {
    const filters = { ...emptyInvestigation.filters, from: '2015', to: '2016' };
    const page = await open({ filters });
    const { cases } = await run.server.data(
      '{ cases(where: { reportCount: { eq: 0 } }, first: 0) { totalCount } }',
    );
    await page.getByRole('button', { name: `${cases.totalCount} cases`, exact: true }).click();
    const drawer = page.getByRole('region', { name: 'Cases behind the number' });
    await drawer.getByText(new RegExp(`^${cases.totalCount} cases`)).waitFor();
    expect(await drawer.getByText('Only years').count()).toBe(0);
    await page.getByRole('button', { name: 'Clear filters' }).waitFor();
  }, 60_000);

  test('under a filter: the heading names it, and the number is the one that was clicked', async () => {
    const filters = { ...emptyInvestigation.filters, from: '2015', to: '2016' };
    const page = await open({ tool: 'breakdown', view: 'chart', filters });
    const first = page.locator('.left .ranked .number .plain-link').first();
    const count = await first.textContent();
    await first.click();
    const drawer = page.getByRole('region', { name: 'Cases behind the number' });
    await drawer.getByText(new RegExp(`^${count} cases?`)).waitFor();
    await drawer.getByText('Only years 2015 to 2016.').waitFor();
  }, 60_000);
});
