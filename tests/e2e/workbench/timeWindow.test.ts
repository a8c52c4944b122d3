import { describe, expect } from '@jest/globals';
import { writeAddress } from '../../../web/workbench/state/address.ts';
import { emptyInvestigation } from '../../../web/workbench/state/investigation.ts';
import { test } from '../../support/browser.ts';
import { holdAnswers } from '../../support/holdAnswers.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

describe('an analyst moves the window of years', () => {
  test('by dragging the bars or year by year: it stays as wide, and the cases follow', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    const filters = { ...emptyInvestigation.filters, from: '2015', to: '2016' };
    await workbench.open(server.url, writeAddress({ ...emptyInvestigation, view: 'table', filters }));
    const countOf = async (from: string, to: string): Promise<number> =>
      (
        await server.data(
          `{ cases(where: { date: { gte: "${from}", lte: "${to}" } }, first: 0) { totalCount } }`,
        )
      ).cases.totalCount;
    const shows = async (from: number, to: number) => {
      await page.locator('.brush-years').getByText(String(from)).waitFor();
      await page.locator('.brush-years').getByText(String(to)).waitFor();
      const count = await countOf(String(from), String(to));
      await page.locator('.case-table').getByText(`${count} cases`).first().waitFor();
    };
    await shows(2015, 2016);
    await page.getByRole('button', { name: 'Same years, one later' }).click();
    await shows(2016, 2017);
    const bars = await page.locator('.brush-bars').boundingBox();
    if (!bars) throw new Error('The page shows no bars.');
    const year = bars.width / 6;
    await page.mouse.move(bars.x + 1.5 * year, bars.y + 4);
    await page.mouse.down();
    await page.mouse.move(bars.x + 3.5 * year, bars.y + 4, { steps: 5 });
    await page.mouse.up();
    await shows(2018, 2019);
    // At the end of the scale it stops, as wide as before.
    await page.mouse.move(bars.x + 1.5 * year, bars.y + 4);
    await page.mouse.down();
    await page.mouse.move(bars.x + 5.5 * year, bars.y + 4, { steps: 5 });
    await page.mouse.up();
    await shows(2019, 2020);
    expect(await page.getByRole('button', { name: 'Same years, one later' }).count()).toBe(0);
  }, 60_000);

  test('and where no case matches: the window stays, to be widened, and the list says that it is empty', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    const filters = { ...emptyInvestigation.filters, from: '2015', to: '2016', countries: ['country/AQ'] };
    await workbench.open(server.url, writeAddress({ ...emptyInvestigation, view: 'table', filters }));
    const list = page.getByRole('region', { name: 'All cases' });
    await list.getByText('No case matches.').waitFor();
    expect(await list.getByText('single report').count()).toBe(0);
    await page.getByRole('slider', { name: 'Last month' }).press('ArrowLeft');
    await page.getByText('Only dates 2015 to 2016-11; targets of Antarctica.').waitFor();
  }, 60_000);

  test('and is not shown the number of the years before as that of the next, while the server takes its time', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    const filters = { ...emptyInvestigation.filters, from: '2015', to: '2016' };
    await workbench.open(server.url, writeAddress({ ...emptyInvestigation, view: 'table', filters }));
    const list = page.getByRole('region', { name: 'All cases' });
    await list
      .getByRole('status')
      .getByText(/^\d+ cases$/)
      .waitFor();
    const release = await holdAnswers(page, 'CaseTable');
    await page.getByRole('button', { name: 'Same years, one later' }).click();
    await list.getByText('Only years 2016 to 2017.').waitFor();
    expect(await list.getByRole('status').textContent()).toBe('Counting…');
    expect(await list.getByRole('button', { name: /^Download all/ }).count()).toBe(0);
    expect(await list.locator('tbody').getAttribute('aria-busy')).toBe('true');
    await release();
    await list
      .getByRole('status')
      .getByText(/^\d+ cases$/)
      .waitFor();
    expect(await list.locator('tbody').getAttribute('aria-busy')).toBe('false');
  }, 60_000);

  test('on a phone, where filters leave its dates in one line and its handles room', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    const filters = {
      ...emptyInvestigation.filters,
      from: '2016-01',
      to: '2018-06',
      areas: ['area/bio'],
      countries: ['country/US', 'country/DE'],
    };
    await page.setViewportSize({ width: 390, height: 844 });
    await workbench.open(server.url, writeAddress({ ...emptyInvestigation, view: 'table', filters }));
    await page.locator('.brush-years').getByText('2018-06').waitFor();
    const years = await page.locator('.brush-years').boundingBox();
    expect(years?.height).toBeLessThan(20);
    expect(years?.width).toBeGreaterThan(220);
    await page.setViewportSize({ width: 1440, height: 900 });
  }, 60_000);

  test('to any width: each date stands beside its handle, over no other, and inside of the scale', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    const windows = [
      ['2016-03', '2016-09'],
      ['2018-06', '2018-06'],
      ['2015-01', '2015-02'],
      ['2020-11', '2020-12'],
      ['2015', '2018-04'],
      ['2016-02', '2020-10'],
    ] as const;
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 });
      for (const [from, to] of windows) {
        const filters = { ...emptyInvestigation.filters, from, to };
        await workbench.open(server.url, writeAddress({ ...emptyInvestigation, view: 'table', filters }));
        await page.locator('.brush-years .date').first().getByText(from, { exact: true }).waitFor();
        const { handles, texts, years } = await page.evaluate<{
          handles: number[];
          texts: { text: string; left: number; right: number }[];
          years: { left: number; right: number };
        }>(`(() => {
          const row = document.querySelector('.brush-years').getBoundingClientRect();
          const boxes = [...document.querySelectorAll('.brush-years .date, .brush-years [aria-hidden], .brush-years button')]
            .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }));
          const middle = (element) => { const { left, width } = element.getBoundingClientRect(); return left + width / 2; };
          return {
            handles: [...document.querySelectorAll('.brush [role="slider"]')].map(middle),
            // A year that has no room is in a line that is not seen.
            texts: boxes.filter(({ box }) => box.top < row.bottom).map(({ text, box: { left, right } }) => ({ text, left, right })),
            years: { left: row.left, right: row.right },
          };
        })()`);
        const about = `${width}: ${from} to ${to}`;
        const inOrder = [...texts].sort((a, b) => a.left - b.left);
        for (const [index, { text, left, right }] of inOrder.entries()) {
          const end = inOrder[index - 1]?.right ?? years.left;
          expect([about, text, left >= end - 0.5, right <= years.right + 0.5]).toEqual([
            about,
            text,
            true,
            true,
          ]);
        }
        const dates = inOrder.filter(({ text }) => text === from || text === to);
        expect(dates.map(({ text }) => text)).toEqual([from, to]);
        // Each touches its handle, unless an end of the scale or the other date leaves no room: then it is as near as these let it.
        const [first, last] = dates;
        const wide = (first?.right ?? 0) - (first?.left ?? 0);
        expect([about, Math.abs((first?.right ?? 0) - (handles[0] ?? 0)) < wide + 16]).toEqual([about, true]);
        expect([about, Math.abs((last?.left ?? 0) - (handles[1] ?? 0)) < wide + 16]).toEqual([about, true]);
        if (from === '2016-03') {
          expect(Math.abs((first?.right ?? 0) - (handles[0] ?? 0))).toBeLessThan(8);
          expect(Math.abs((last?.left ?? 0) - (handles[1] ?? 0))).toBeLessThan(8);
        }
      }
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  }, 120_000);

  test('to months, by typing them, and from there month by month', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    const shows = async (from: string, to: string) => {
      const { cases } = await server.data(
        `{ cases(where: { date: { gte: "${from}", lte: "${to}" } }, first: 0) { totalCount } }`,
      );
      await page.getByText(`Only dates ${from} to ${to}.`).waitFor();
      await page.locator('.case-table').getByText(`${cases.totalCount} cases`).first().waitFor();
      await page.locator('.brush-years').getByText(from).waitFor();
      return cases.totalCount as number;
    };
    await workbench.open(server.url, 'view=table');
    await workbench.button('Filters').click();
    await page.getByRole('textbox', { name: 'From a year or month' }).fill('2016-03');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'To a year or month' }).fill('2016-09');
    await page.keyboard.press('Enter');
    const half = await shows('2016-03', '2016-09');
    await page.getByRole('button', { name: 'Same months, one earlier' }).click();
    const earlier = await shows('2016-02', '2016-08');
    expect([half, earlier].every((count) => count > 0)).toBe(true);
    // A handle moves its end by a month, or by a year; the other end keeps its month.
    const last = page.getByRole('slider', { name: 'Last month' });
    await last.focus();
    await page.keyboard.press('ArrowRight');
    await shows('2016-02', '2016-09');
    await page.keyboard.press('PageUp');
    await shows('2016-02', '2017-09');
    expect(await last.getAttribute('aria-valuetext')).toBe('2017-09');
    await page.keyboard.press('PageDown');
    await shows('2016-02', '2016-09');
  }, 60_000);

  test('to months, by dragging a handle, and the window of months by its bars', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    const filters = { ...emptyInvestigation.filters, from: '2016', to: '2018' };
    await workbench.open(server.url, writeAddress({ ...emptyInvestigation, view: 'table', filters }));
    const shows = async (from: string, to: string) => {
      const { cases } = await server.data(
        `{ cases(where: { date: { gte: "${from}", lte: "${to}" } }, first: 0) { totalCount } }`,
      );
      await page.getByText(new RegExp(`^Only (years|dates) ${from} to ${to}\\.$`)).waitFor();
      await page.locator('.case-table').getByText(`${cases.totalCount} cases`).first().waitFor();
      return cases.totalCount as number;
    };
    const whole = await shows('2016', '2018');
    const boxOf = async (selector: string) => {
      const box = await page.locator(selector).first().boundingBox();
      if (!box) throw new Error(`The page shows no ${selector}.`);
      return box;
    };
    const bars = await boxOf('.brush-bars');
    const month = bars.width / 72;
    const drag = async (fromX: number, y: number, months: number) => {
      await page.mouse.move(fromX, y);
      await page.mouse.down();
      await page.mouse.move(fromX + months * month, y, { steps: 6 });
      await page.mouse.up();
    };
    const handle = await boxOf('.brush [role="slider"]');
    await drag(handle.x + handle.width / 2, handle.y + handle.height / 2, 4);
    const less = await shows('2016-05', '2018');
    expect(less).toBeLessThan(whole);
    await drag(bars.x + 30 * month, bars.y + 4, -2);
    await shows('2016-03', '2018-10');
    // The part of 2016 that is left out is not in colour.
    const [bar, within] = [await boxOf('.brush-bars .bar:nth-child(2)'), await boxOf('.brush-bars .within')];
    expect(Math.abs(within.width / bar.width - 10 / 12)).toBeLessThan(0.05);
    await run.picture('workbench-months-light');
  }, 60_000);
});
