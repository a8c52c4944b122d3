import { describe, expect } from '@jest/globals';
import { test } from '../../support/browser.ts';
import { canvasAddress } from '../../support/canvas/savedCanvas.ts';
import { violations } from '../../support/violations.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

/** Script: the families that were loaded, and how wide four ones, noughts and sevens are. */
const drawnType = `document.fonts.ready.then(() => {
  const widthOf = (text) => {
    const probe = document.createElement('span');
    probe.style.position = 'absolute';
    probe.textContent = text;
    document.querySelector('.workbench').append(probe);
    const { width } = probe.getBoundingClientRect();
    probe.remove();
    return width;
  };
  const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
  return { loaded: loaded.map(({ family }) => family), widths: ['1111', '0000', '7777'].map(widthOf) };
})`;

/** Script: the milliseconds of the longest transition on the page. */
const slowestTransition = `Math.max(
  ...[...document.querySelectorAll('*')]
    .flatMap((element) => getComputedStyle(element).transitionDuration.split(','))
    .map((duration) => Number.parseFloat(duration) * (duration.includes('ms') ? 1 : 1000)),
)`;

describe('the page looks as it should', () => {
  test('in a type that comes with it, with figures of one width', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await workbench.open(server.url);
    const drawn = (await page.evaluate(drawnType)) as { loaded: string[]; widths: number[] };
    expect(drawn.loaded.join()).toContain('Inter Variable');
    expect(new Set(drawn.widths).size).toBe(1);
  }, 60_000);

  test('without movement of more than 200 ms, and without any where less was asked for', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    for (const [reducedMotion, most] of [
      ['no-preference', 200],
      ['reduce', 1],
    ] as const) {
      await page.emulateMedia({ reducedMotion });
      await page.goto('about:blank');
      await workbench.open(server.url, 'selected=post/houston');
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
      expect([reducedMotion, Number(await page.evaluate(slowestTransition)) <= most]).toEqual([
        reducedMotion,
        true,
      ]);
      await page.keyboard.press('Escape');
    }
  }, 60_000);

  test('in the colours that a person forces: bars and what is chosen can still be seen', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await page.emulateMedia({ forcedColors: 'active' });
    await workbench.open(server.url);
    await page.locator('.brush-bars span').first().waitFor();
    const styleOf = (selector: string, property: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`);
    const seen = {
      paper: await styleOf('body', 'backgroundColor'),
      bar: await styleOf('.brush-bars .within', 'backgroundColor'),
      tool: await styleOf('.tools [aria-current="true"]', 'outlineStyle'),
    };
    expect(seen.paper).toContain('rgb');
    expect(seen.bar).not.toBe(seen.paper);
    expect(seen.tool).toBe('solid');
    await run.picture('workbench-forced-colours');
  }, 60_000);

  test('whole at 200 %: each tool and view can be reached, and nothing is cut at the side', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    // A window of 1440 by 900 at 200 % is one of 720 by 450.
    await page.setViewportSize({ width: 720, height: 450 });
    await workbench.open(server.url, 'selected=post/houston');
    for (const place of ['Tools', 'Views']) {
      const buttons = page.getByRole('navigation', { name: place }).getByRole('button');
      expect(await buttons.count()).toBeGreaterThan(4);
      for (const button of await buttons.all()) {
        await button.click();
        await workbench.settled();
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(720);
      }
    }
    expect(await violations(page)).toEqual([]);
  }, 120_000);

  test('with the bar of the canvas in one row at 1440, also beside an open record', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await page.setViewportSize({ width: 1440, height: 900 });
    const houston = [{ id: 'post/houston', label: 'Consulate-General in Houston' }];
    await workbench.open(server.url, `${canvasAddress(houston)}&selected=post/houston`);
    const bar = page.getByRole('toolbar', { name: 'Canvas' });
    await bar.getByRole('button', { name: 'Expand' }).waitFor();
    const controls = await bar.getByRole('button').all();
    expect(controls.length).toBeGreaterThan(5);
    const middles = await Promise.all(
      controls.map(async (control) => {
        const box = await control.boundingBox();
        return box ? Math.round(box.y + box.height / 2) : null;
      }),
    );
    expect(Math.max(...middles.map(Number)) - Math.min(...middles.map(Number))).toBeLessThan(6);
  }, 60_000);

  test.each([
    ['beside a record at 1280', 1280, 800],
    ['beside a record at 1366', 1366, 768],
    ['beside a record at 1440', 1440, 900],
    ['beside a record at 1920', 1920, 1080],
    ['at 200 %', 720, 450],
    ['on a phone', 390, 844],
  ])(
    '%s: every tab of a view is whole, or a shade says that there are more, and it is when it is scrolled to',
    async (_, width, height) => {
      const { workbench, server } = run;
      const { page } = workbench;
      await page.setViewportSize({ width, height });
      // A view that is compared has a tab more.
      await workbench.open(server.url, 'view=compare&selected=post/houston');
      await workbench.settled();
      const tabs = page.getByRole('navigation', { name: 'Views' });
      const row = await tabs.boundingBox();
      if (!row) throw new Error('The page shows no tabs.');
      const names = await tabs.getByRole('button').allTextContents();
      expect(names.slice(-2)).toEqual(['Likely duplicates', 'Compare']);
      const isScrolled = width < 960;
      for (const name of names) {
        const tab = tabs.getByRole('button', { name, exact: true });
        if (isScrolled) await tab.scrollIntoViewIfNeeded();
        const box = await tab.boundingBox();
        const isWhole = box && box.x >= row.x - 1 && box.x + box.width <= row.x + row.width + 1;
        expect([name, isWhole]).toEqual([name, true]);
      }
      if (!isScrolled) {
        const lines = new Map<number, number>();
        for (const tab of await tabs.getByRole('button').all()) {
          const box = await tab.boundingBox();
          if (box) lines.set(Math.round(box.y), (lines.get(Math.round(box.y)) ?? 0) + box.width);
        }
        const lengths = [...lines.values()];
        // No tab stands alone in a line below the others.
        expect(lengths.length).toBeLessThan(3);
        expect(Math.min(...lengths)).toBeGreaterThan(0.6 * Math.max(...lengths));
        return;
      }
      // The upper edge of the row, where no letter is.
      const edge = (x: number) => page.screenshot({ clip: { x, y: row.y, width: 8, height: 3 } });
      const looksOf = async (tab: string) => {
        await tabs
          .getByRole('button', { name: tab, exact: true })
          .evaluate((element) => element.scrollIntoView({ inline: 'center' }));
        return edge(row.x + row.width - 8);
      };
      expect((await looksOf('Canvas')).equals(await looksOf('Likely duplicates'))).toBe(false);
    },
    60_000,
  );

  test.each([
    [1280, 800],
    [1366, 768],
    [1440, 900],
    [1920, 1080],
  ])(
    'with tabs as high beside a record as without one, at %s',
    async (width, height) => {
      const { workbench, server } = run;
      const { page } = workbench;
      await page.setViewportSize({ width, height });
      await workbench.open(server.url, 'view=table');
      const row = page.locator('.case-table tbody tr').nth(3);
      await row.waitFor();
      await workbench.settled();
      // On a narrower screen the sentence above the table takes a line more.
      const still = width < 1440 ? page.locator('main .view') : row;
      const top = async () => Math.round((await still.boundingBox())?.y ?? Number.NaN);
      const before = await top();
      await workbench.find('Houston', 'Houston');
      await workbench.settled();
      expect(await top()).toBe(before);
      await page.getByRole('button', { name: 'Close the record' }).click();
      await workbench.record.waitFor({ state: 'detached' });
      expect(await top()).toBe(before);
    },
    60_000,
  );

  test('on a phone: the answer first, the tools as a bar below it, a tool or record as a sheet that can be put away', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await page.setViewportSize({ width: 390, height: 844 });
    await workbench.open(server.url, 'view=table');
    await page.locator('.case-table tbody tr').first().waitFor();
    const tools = page.getByRole('navigation', { name: 'Tools' });
    const bar = await tools.boundingBox();
    expect(bar && bar.y + bar.height).toBe(844);
    expect(await page.locator('.left').isVisible()).toBe(false);
    await tools.getByRole('button', { name: 'Trace' }).click();
    const sheet = page.getByRole('complementary', { name: 'Trace' });
    await sheet.waitFor();
    const box = await sheet.boundingBox();
    expect(box && bar && box.y > 200 && box.y + box.height <= bar.y + 1).toBe(true);
    expect(await page.locator('.case-table').isVisible()).toBe(true);
    await sheet.getByRole('button', { name: 'Show the answer' }).click();
    await sheet.waitFor({ state: 'hidden' });
    await run.picture('workbench-phone');
  }, 60_000);

  test('on a phone: every control of the canvas can be seen, its options among them', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await page.setViewportSize({ width: 390, height: 844 });
    const houston = [{ id: 'post/houston', label: 'Consulate-General in Houston' }];
    await workbench.open(server.url, `${canvasAddress(houston)}&view=canvas&selected=post/houston`);
    const bar = page.getByRole('toolbar', { name: 'Canvas' });
    await bar.getByRole('button', { name: 'Expand' }).waitFor();
    for (const control of await bar.getByRole('button').all()) {
      const box = await control.boundingBox();
      expect([await control.textContent(), box && box.x >= 0 && box.x + box.width <= 390]).toEqual([
        await control.textContent(),
        true,
      ]);
    }
    await bar.getByRole('button', { name: 'Options' }).click();
    const options = page.getByRole('dialog');
    await options.getByRole('combobox', { name: 'Colour' }).click();
    await options.getByRole('option', { name: 'colour: country' }).click();
    await page.getByRole('group', { name: 'Legend' }).getByText('United States').waitFor();
    await run.picture('canvas-phone');
  }, 60_000);
});
