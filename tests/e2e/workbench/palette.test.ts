import { describe, expect } from '@jest/globals';
import { test } from '../../support/browser.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

describe('the palette of commands', () => {
  test('opens with Ctrl-K, also from a text field, and runs what is typed and chosen', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await workbench.open(server.url, 'selected=post/houston');
    await workbench.findBox.focus();
    await page.keyboard.press('Control+k');
    const box = page.getByRole('combobox', { name: 'Command' });
    await box.fill('put canvas');
    await run.picture('workbench-palette');
    await page.keyboard.press('Enter');
    await page.locator('.drawing[data-drawn="1"]').waitFor();
    await page.keyboard.press('Control+k');
    await box.fill('view');
    // Canvas, Table, List, Chart, Timeline and Map, in the order of their tabs.
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('option', { selected: true }).textContent()).toContain('Map');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Map' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  }, 60_000);

  test('offers only actions that apply, and says so if none matches', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await workbench.open(server.url);
    await page.keyboard.press('Control+k');
    const box = page.getByRole('combobox', { name: 'Command' });
    await box.waitFor();
    expect(await page.getByRole('option').filter({ hasText: 'Trace from here' }).count()).toBe(0);
    await box.fill('qqq');
    await page.getByText('No command matches “qqq”.').waitFor();
    await box.fill('keyboard');
    await page.getByRole('option').first().click();
    const help = page.getByRole('dialog', { name: 'Keyboard' });
    await help.getByRole('row', { name: /Trace from here/ }).waitFor();
    await help.getByRole('row', { name: /All commands/ }).waitFor();
  }, 60_000);
});
