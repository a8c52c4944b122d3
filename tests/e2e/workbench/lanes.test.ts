import { describe, expect } from '@jest/globals';
import { test } from '../../support/browser.ts';
import { houstonAndOthers, placedAddress } from '../../support/canvas/placedCanvas.ts';
import { violations } from '../../support/violations.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

interface Row {
  readonly caseCount: number;
  readonly keys: readonly { readonly id: string | null; readonly label: string | null }[];
}

describe('an analyst looks at cases over time', () => {
  test('on a lane for each post: a mark a month, and a mark opens exactly its cases', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    const { breakdown } = await server.data(
      '{ breakdown(by: [POST, MONTH], where: { post: { eq: "post/houston" } }, first: 200) { nodes { caseCount keys { id label } } } }',
    );
    const houston = breakdown.nodes.filter(({ keys }: Row) => keys[0]?.id === 'post/houston') as Row[];
    const months = houston.filter(({ keys }) => keys[1]?.label !== null);
    await workbench.open(server.url, 'view=canvas');
    await workbench.view('Timeline');
    const lane = page.locator('.lanes .lane').filter({ hasText: 'Consulate-General in Houston' });
    await lane.locator('.mark').first().waitFor();
    expect(await lane.locator('.mark').count()).toBe(months.length);
    const most = months.reduce((best, row) => (row.caseCount > best.caseCount ? row : best));
    await lane
      .locator('.mark')
      .filter({ hasText: `, ${most.keys[1]?.label}: ` })
      .click();
    const drawer = page.getByRole('region', { name: 'Cases behind the number' });
    await drawer.getByText(new RegExp(`^${most.caseCount} cases?`)).waitFor();
    await page.getByRole('button', { name: 'Close the cases' }).click();
    expect(await violations(page)).toEqual([]);
    await run.picture('lanes');
    const drawnLanes = () => page.locator('.lanes .lane');
    const choice = page.getByRole('group', { name: 'Records with a lane' });
    const add = async (text: string, name: string) => {
      await choice.getByRole('textbox', { name: 'Add a lane' }).fill(text);
      await page.getByRole('option').filter({ hasText: name }).first().click();
      await choice.getByRole('button', { name: `Take the lane of ${name} away` }).waitFor();
    };
    await add('Houston', 'Consulate-General in Houston');
    await add('Munich', 'Consulate-General in Munich');
    await drawnLanes().nth(2).waitFor({ state: 'detached' });
    expect((await drawnLanes().locator('title').allTextContents()).join()).toContain('Munich');
    expect(await drawnLanes().count()).toBe(2);
    await choice.getByRole('button', { name: 'Take the lane of Consulate-General in Munich away' }).click();
    await drawnLanes().nth(1).waitFor({ state: 'detached' });
    expect(await lane.locator('.mark').count()).toBe(months.length);
    await choice.getByRole('button', { name: 'All lanes' }).click();
    await drawnLanes().nth(2).waitFor();
    await page.getByRole('combobox', { name: 'A lane for each' }).click();
    await page.getByRole('option', { name: 'country of target' }).click();
    await page.locator('.lanes .lane').filter({ hasText: 'Japan' }).locator('.mark').first().waitFor();
  }, 60_000);

  test('and reads the names in the first frame, before the browser reports any size', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await workbench.open(server.url, 'view=canvas');
    await page.evaluate('ResizeObserver = class { observe() {} unobserve() {} disconnect() {} }');
    await workbench.view('Timeline');
    const names = page.locator('.lanes .lane .name');
    await names.filter({ hasText: 'Consulate-General in Houston' }).waitFor();
    // The page of the next test has the browser's own again.
    await page.goto('about:blank');
  });

  test('on lanes for those that the canvas has', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    const { houston, targets } = await houstonAndOthers(server);
    await workbench.open(server.url, `view=lanes&${await placedAddress([houston, ...targets])}`);
    await page.getByRole('button', { name: 'Those on the canvas (1)' }).click();
    const lanes = page.locator('.lanes .lane');
    await lanes.nth(1).waitFor({ state: 'detached' });
    expect(await lanes.textContent()).toContain('Houston');
    await page.getByRole('combobox', { name: 'A lane for each' }).click();
    await page.getByRole('option', { name: 'target', exact: true }).click();
    await page.getByRole('button', { name: `Those on the canvas (${targets.length})` }).click();
    await lanes.nth(targets.length - 1).waitFor();
    await lanes.nth(targets.length).waitFor({ state: 'detached' });
    expect(await lanes.count()).toBe(targets.length);
  }, 60_000);

  test('on a phone, below names that are whole', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await page.setViewportSize({ width: 390, height: 844 });
    await workbench.open(server.url, 'view=lanes');
    await page.locator('.lanes .lane .mark').first().waitFor();
    const names = await page.evaluate<{ drawn: string; whole: string; right: number }[]>(
      `[...document.querySelectorAll('.lanes .lane .name')].map((name) => ({
        drawn: name.firstChild.textContent,
        whole: name.querySelector('title').textContent,
        right: name.getBoundingClientRect().right,
      }))`,
    );
    expect(names.length).toBeGreaterThan(5);
    expect(names.map(({ drawn }) => drawn)).toEqual(names.map(({ whole }) => whole));
    expect(Math.max(...names.map(({ right }) => right))).toBeLessThanOrEqual(390);
    await run.picture('lanes-phone');
  }, 60_000);
});
