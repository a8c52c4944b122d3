import { describe, expect } from '@jest/globals';
import { test } from '../../support/browser.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

/** Numbers of records and ties in the picture. */
const drawn = async (): Promise<readonly [number, number]> => {
  const drawing = run.workbench.page.locator('.drawing');
  return [Number(await drawing.getAttribute('data-drawn')), Number(await drawing.getAttribute('data-ties'))];
};

const until = async (records: number, ties: number): Promise<void> => {
  await run.workbench.page.locator(`.drawing[data-drawn="${records}"][data-ties="${ties}"]`).waitFor();
};

async function houstonOnTheCanvas(): Promise<void> {
  const { workbench, server } = run;
  await workbench.open(server.url, 'selected=post/houston');
  await workbench.record.getByRole('button', { name: 'Put on the canvas' }).click();
  await until(1, 0);
}

async function expandBy(item: string | RegExp): Promise<void> {
  const { page } = run.workbench;
  await page.getByRole('toolbar', { name: 'Canvas' }).getByRole('button', { name: 'Expand' }).click();
  await page.getByRole('menuitem').filter({ hasText: item }).first().click();
}

describe('an analyst expands', () => {
  test('Houston by its targets: the ten strongest first, with how many are not drawn yet', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    const { post } = await server.data(
      '{ post(id: "post/houston") { targetCount targets(first: 10) { edges { caseCount node { label } } } } }',
    );
    await houstonOnTheCanvas();
    await page.getByRole('toolbar', { name: 'Canvas' }).getByRole('button', { name: 'Expand' }).click();
    const item = page.getByRole('menuitem').filter({ hasText: '10 strongest targets' });
    expect(await item.textContent()).toContain(`of ${post.targetCount}, ${post.targetCount} not drawn`);
    await item.click();
    await until(11, 10);
    await page.locator('.drawn-table summary').click();
    const words = (await page.locator('.drawn-table').textContent()) ?? '';
    for (const { caseCount, node } of post.targets.edges)
      expect(words).toContain(`${node.label}: ${caseCount} case`);
    await run.picture('workbench-canvas');
  }, 90_000);

  test('and undoes it, and does it again; hides and collapses', async () => {
    const { workbench } = run;
    const { page } = workbench;
    await houstonOnTheCanvas();
    await expandBy('strongest targets');
    await until(11, 10);
    await page.keyboard.press('z');
    await until(1, 0);
    await page.keyboard.press('Shift+Z');
    await until(11, 10);
    const bar = page.getByRole('toolbar', { name: 'Canvas' });
    await bar.getByRole('button', { name: 'More for the chosen record' }).click();
    await page.getByRole('menuitem', { name: 'Collapse' }).click();
    await until(1, 0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await until(11, 10);
    await bar.getByRole('button', { name: 'Hide' }).click();
    await until(10, 0);
  }, 90_000);

  test('a tie into its cases, as many as the tie counts', async () => {
    const { workbench } = run;
    const { page } = workbench;
    await houstonOnTheCanvas();
    await expandBy('strongest targets');
    await until(11, 10);
    await page.locator('.drawn-table summary').click();
    const tie = page
      .locator('.drawn-table')
      .getByRole('button', { name: /×.*: \d+ cases$/ })
      .first();
    const count = Number(/: (\d+) cases/.exec((await tie.textContent()) ?? '')?.[1]);
    expect(count).toBeGreaterThan(1);
    await tie.click();
    await page.locator('.case-table').getByText(`${count} cases`, { exact: true }).waitFor();
    expect(await page.locator('.case-table tbody tr').count()).toBe(count);
  }, 90_000);

  test('by cases as records, with ties that follow the range of years', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await houstonOnTheCanvas();
    await expandBy('latest cases');
    await until(11, 10);
    await expandBy('strongest targets');
    const [records] = await drawn();
    expect(records).toBe(21);
    const state = new URL(page.url()).hash;
    expect(state).toContain('investigation=');
    const { post } = await server.data(
      '{ post(id: "post/houston") { targets(first: 10) { nodes { id } } early: targets(where: { date: { lte: "2016" } } first: 200) { nodes { id } } } }',
    );
    const early = new Set(post.early.nodes.map(({ id }: { id: string }) => id));
    const tied = post.targets.nodes.filter(({ id }: { id: string }) => early.has(id)).length;
    await page.getByRole('slider', { name: 'Last month' }).focus();
    for (let year = 2020; year > 2016; year -= 1) await page.keyboard.press('PageDown');
    await page.getByText(/^\d+ records and/).waitFor();
    await page.locator('.drawn-table summary').click();
    const houston = page
      .locator('.drawn-table')
      .getByRole('button', { name: /^Consulate-General in Houston ×.*: \d+ cases?$/ });
    await houston.nth(tied - 1).waitFor();
    expect(await houston.count()).toBe(tied);
  }, 90_000);

  test('lays out, groups by country and sizes by a measure, and finds all of it again after a reload', async () => {
    const { workbench } = run;
    const { page } = workbench;
    await houstonOnTheCanvas();
    await expandBy('strongest targets');
    await until(11, 10);
    await page.getByRole('combobox', { name: 'Layout' }).click();
    await page.getByRole('option', { name: 'left to right' }).click();
    await page.getByRole('button', { name: 'Options', exact: true }).click();
    await page.getByRole('combobox', { name: 'Groups' }).click();
    await page.getByRole('option', { name: 'by country' }).click();
    await page.getByRole('combobox', { name: 'Size' }).click();
    await page.getByRole('option', { name: 'by PageRank' }).click();
    await workbench.settled();
    await run.picture('workbench-canvas-groups');
    await page.waitForTimeout(300);
    await page.reload();
    await until(11, 10);
    expect(await page.getByRole('combobox', { name: 'Layout' }).inputValue()).toBe('left to right');
    await page.getByRole('button', { name: 'Options', exact: true }).click();
    expect(await page.getByRole('combobox', { name: 'Groups' }).inputValue()).toBe('by country');
    expect(await page.getByRole('combobox', { name: 'Size' }).inputValue()).toBe('by PageRank');
  }, 90_000);

  test('with the keyboard: e opens the choice, p pins', async () => {
    const { workbench } = run;
    const { page } = workbench;
    await houstonOnTheCanvas();
    await page.locator('body').click({ position: { x: 5, y: 400 } });
    await page.keyboard.press('e');
    await page.getByRole('menuitem').filter({ hasText: 'strongest targets' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menuitem').first().waitFor({ state: 'detached' });
    await page.keyboard.press('p');
    await page.getByRole('toolbar', { name: 'Canvas' }).getByRole('button', { name: 'Unpin' }).waitFor();
  }, 90_000);
});
