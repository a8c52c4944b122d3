import { describe, expect } from '@jest/globals';
import { writeAddress } from '../../../web/workbench/state/address.ts';
import { emptyInvestigation } from '../../../web/workbench/state/investigation.ts';
import { test } from '../../support/browser.ts';
import { faultsInEachLook } from '../../support/looks.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

const looksWell = (part: string, name: string, ready?: () => Promise<void>) =>
  faultsInEachLook(run.workbench.page, part, (way) => run.picture(`${name}-${way}`), ready);

/** A property of an element as a person's own colours leave it. */
const forced = async (selector: string, property: string): Promise<string> => {
  const { page } = run.workbench;
  await page.emulateMedia({ forcedColors: 'active' });
  const value = await page.evaluate<string>(
    `getComputedStyle(document.querySelector(${JSON.stringify(selector)})).${property}`,
  );
  await page.emulateMedia({ forcedColors: 'none' });
  return value;
};

describe('in forced colours, at 200 % and on a large screen, nothing is cut, covered or told by colour alone', () => {
  test('of two sides compared', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    const side = (id: string) => ({ id, from: null, to: null });
    const compare = { left: side('post/houston'), right: side('post/san-francisco'), by: 'AREA' as const };
    await workbench.open(server.url, writeAddress({ ...emptyInvestigation, view: 'compare', compare }));
    await page.locator('.paired-bars tbody tr').nth(3).waitFor();
    await workbench.settled();
    expect(await looksWell('.view', 'compare')).toEqual([]);
    const paper = await forced('body', 'backgroundColor');
    expect(await forced('.bar-left span', 'backgroundColor')).not.toBe(paper);
    expect(await forced('.mantine-SegmentedControl-control[data-active]', 'outlineStyle')).toBe('solid');
  }, 120_000);

  test('of the lanes of the timeline', async () => {
    const { workbench, server } = run;
    await workbench.open(server.url, 'view=lanes');
    await workbench.page.locator('.lanes .lane .mark').first().waitFor();
    await workbench.settled();
    expect(await looksWell('.view', 'lanes')).toEqual([]);
  }, 120_000);

  test('of the heat map against chance', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await workbench.open(server.url, 'tool=breakdown&view=chart');
    await page.locator('.heat-map [aria-label="cell"] rect').first().waitFor();
    await page.getByText('more than chance', { exact: true }).click();
    await page.getByText(/^The stronger the colour of a cell, the smaller its q/).waitFor();
    await workbench.settled();
    expect(await looksWell('.view', 'chance')).toEqual([]);
    // The ink of a number is chosen for its shade: both keep their colours, or neither does.
    expect(await forced('.heat-map svg', 'forcedColorAdjust')).toBe('none');
  }, 120_000);

  test('of the heads of the heat map: the room above them is that of the longest', async () => {
    const { workbench, server } = run;
    for (const width of [390, 1280]) {
      await workbench.page.setViewportSize({ width, height: 844 });
      await workbench.open(server.url, 'view=chart');
      await workbench.page.locator('.heat-map .on-screen svg').waitFor();
      await workbench.settled();
      const gaps = await workbench.page.evaluate<number[]>(`(() => {
        const picture = document.querySelector('.heat-map .on-screen svg');
        const heads = [...picture.querySelectorAll('[aria-label="x-axis tick label"] text')];
        return heads.map((head) => head.getBoundingClientRect().top - picture.getBoundingClientRect().top);
      })()`);
      expect(gaps.length).toBeGreaterThan(5);
      expect(Math.min(...gaps)).toBeGreaterThan(2);
      expect(Math.min(...gaps)).toBeLessThan(14);
    }
  }, 60_000);

  test('of the heads of the heat map: short ones, such as years, stand level beside one another', async () => {
    const { workbench, server } = run;
    const breakdown = { ...emptyInvestigation.breakdown, rows: 'TARGET_COUNTRY', columns: 'YEAR' } as const;
    for (const width of [390, 1280]) {
      await workbench.page.setViewportSize({ width, height: 844 });
      await workbench.open(server.url, writeAddress({ ...emptyInvestigation, view: 'chart', breakdown }));
      await workbench.page.locator('.heat-map .on-screen svg').waitFor();
      await workbench.settled();
      const boxes = await workbench.page.evaluate<readonly (readonly number[])[]>(`(() => {
        const heads = document.querySelectorAll('.heat-map .on-screen [aria-label="x-axis tick label"] text');
        return [...heads].map((head) => head.getBoundingClientRect()).map(({ left, right, height }) => [left, right, height]);
      })()`);
      expect(boxes.length).toBeGreaterThan(5);
      for (const [index, [left = 0, , height = 0]] of boxes.entries()) {
        expect(height).toBeLessThan(20);
        expect(left).toBeGreaterThan(boxes[index - 1]?.[1] ?? 0);
      }
    }
  }, 60_000);

  test('of the removals that cut most', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await workbench.open(server.url, 'tool=whatIf&view=table');
    await workbench.button('Plan').click();
    const steps = page.getByRole('list', { name: 'Removals in order' });
    await steps.locator('summary').first().click();
    await workbench.settled();
    const showTool = async () => {
      if (!(await steps.isVisible())) await workbench.tool('What if');
      await steps.scrollIntoViewIfNeeded();
    };
    expect(await looksWell('.left', 'removals', showTool)).toEqual([]);
  }, 120_000);
});
