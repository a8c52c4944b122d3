import { describe, expect } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { test } from '../../support/browser.ts';
import { houstonAndOthers, placedAddress } from '../../support/canvas/placedCanvas.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

/** Uses a control as a screen reader's user does: puts the focus on it and presses Enter. */
async function press(control: Locator): Promise<void> {
  await control.waitFor();
  await control.focus();
  await run.workbench.page.keyboard.press('Enter');
}

describe('by the accessibility tree and the keyboard alone', () => {
  test('an analyst finds a record, reads it, expands it, traces from it and notes it', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await workbench.open(server.url);

    // Find.
    await page.getByRole('textbox', { name: 'Find a record' }).focus();
    await page.keyboard.type('Houston');
    const option = page.getByRole('option', { name: /Consulate-General in Houston/ });
    await option.waitFor();
    await page.keyboard.press('Enter');

    // Read.
    const record = page.getByRole('article', { name: 'Record' });
    await record.getByRole('heading', { name: /Houston/ }).waitFor();
    const { post } = await server.data('{ post(id: "post/houston") { caseCount } }');
    await record.getByRole('button', { name: `${post.caseCount} cases`, exact: true }).waitFor();

    // Expand: the canvas in words holds each record and tie of the picture.
    await press(record.getByRole('button', { name: 'Put on the canvas' }));
    await press(page.getByRole('toolbar', { name: 'Canvas' }).getByRole('button', { name: 'Expand' }));
    await press(page.getByRole('menuitem', { name: /strongest targets/ }));
    const words = page.getByText('11 records and 10 ties drawn');
    await press(words);
    const canvas = page.getByRole('region', { name: 'Canvas' });
    await canvas
      .getByRole('button', { name: /Houston.*: \d+ cases?$/ })
      .first()
      .waitFor();
    expect(await canvas.getByRole('button', { name: /Houston.*: \d+ cases?$/ }).count()).toBe(10);

    // Trace.
    await press(record.getByRole('button', { name: 'Trace from here' }));
    const trace = page.getByRole('complementary', { name: 'Trace' });
    await trace.getByRole('textbox', { name: 'To' }).focus();
    await page.keyboard.type('Japan');
    await page.getByRole('option', { name: /Japan/ }).first().waitFor();
    await page.keyboard.press('Enter');
    const paths = trace.getByRole('region', { name: 'Paths' });
    await paths
      .getByRole('status')
      .filter({ hasText: /paths? of up to 4 hops/ })
      .waitFor();
    expect(await paths.getByRole('listitem').count()).toBeGreaterThan(1);

    // Note.
    const note = record.getByRole('textbox', { name: 'Note' });
    await note.focus();
    await page.keyboard.type('Seen without seeing.');
    await press(page.getByRole('navigation', { name: 'Tools' }).getByRole('button').last());
    await page.getByRole('complementary').getByText('Seen without seeing.').first().waitFor();
  }, 120_000);

  test('and by the tree of the canvas alone: walks from a record along its heaviest tie, reads, expands, traces and notes what is there', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    const { houston, targets, apart } = await houstonAndOthers(server);
    await workbench.open(server.url, await placedAddress([apart, ...targets, houston]));
    await page.locator('.drawing[data-drawn="6"]:not([data-ties="0"])').waitFor();
    await workbench.settled();
    const tree = page.getByRole('tree', { name: 'Records and their ties' });
    const lines = tree.getByRole('treeitem');
    expect(await lines.count()).toBe(6);
    const focused = () => page.evaluate<string>('document.activeElement.textContent');
    await lines.first().focus();
    expect(await focused()).toMatch(/^Consulate-General in Houston, post, \d ties$/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const tie = await focused();
    expect(tie).toMatch(/^\d+ cases? with .+, target$/);
    // No other tie of Houston is heavier.
    const cases = (await tree.locator('[aria-level="2"]').allTextContents()).map((text) =>
      Number.parseInt(text, 10),
    );
    expect(cases).toEqual([...cases].sort((a, b) => b - a));
    await run.picture('canvas-tree');

    // Along the tie, to the record at the other end, which is read.
    await page.keyboard.press('ArrowRight');
    const [, name = ''] = /with (.+), target$/.exec(tie) ?? [];
    await page.getByRole('article', { name: 'Record' }).getByRole('heading', { level: 2, name }).waitFor();
    expect((await focused()).startsWith(`${name}, target`)).toBe(true);

    // Expand.
    await page.keyboard.press('e');
    await page.getByRole('menuitem').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.drawing:not([data-drawn="6"])').waitFor();

    // Trace and note.
    await lines.first().focus();
    await page.keyboard.press('t');
    await page.getByRole('complementary', { name: 'Trace' }).getByText(name).first().waitFor();
    await page.getByRole('region', { name: 'Canvas' }).waitFor();
    await lines.first().focus();
    await page.keyboard.press('n');
    await page.getByRole('complementary').getByRole('textbox', { name }).waitFor();
  }, 120_000);
});
