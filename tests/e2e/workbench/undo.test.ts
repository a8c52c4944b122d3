import { describe, expect } from '@jest/globals';
import { test } from '../../support/browser.ts';
import { keptWith } from '../../support/keptWith.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

describe('an analyst undoes', () => {
  test('canvas, note and title in turn with Ctrl-Z, and makes them again', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await workbench.open(server.url, 'selected=post/houston&tool=notes');
    const title = page.getByRole('textbox', { name: 'Title' });
    await title.pressSequentially('Houston');
    const note = workbench.record.getByRole('textbox', { name: 'Note' });
    await note.pressSequentially('Closed');
    await workbench.record.getByRole('button', { name: 'Put on the canvas' }).click();
    const drawing = page.locator('.drawing[data-drawn="1"]');
    await drawing.waitFor();

    await page.keyboard.press('Control+z');
    await drawing.waitFor({ state: 'detached' });
    expect(await note.inputValue()).toBe('Closed');
    await page.keyboard.press('Control+z');
    expect([await note.inputValue(), await title.inputValue()]).toEqual(['', 'Houston']);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await title.inputValue()).toBe('');

    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+Shift+z');
    await drawing.waitFor();
    expect([await note.inputValue(), await title.inputValue()]).toEqual(['Closed', 'Houston']);
    await page.keyboard.press('Delete');
    await drawing.waitFor({ state: 'detached' });
  }, 60_000);

  test('within a text field as everywhere, which leaves the canvas alone', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await workbench.open(server.url, 'selected=post/houston&tool=notes');
    await workbench.record.getByRole('button', { name: 'Put on the canvas' }).click();
    await page.locator('.drawing[data-drawn="1"]').waitFor();
    const title = page.getByRole('textbox', { name: 'Title' });
    await title.pressSequentially('Houston');
    await page.keyboard.press('Control+z');
    expect(await title.inputValue()).not.toBe('Houston');
    await page.keyboard.press('Delete');
    await page.locator('.drawing[data-drawn="1"]').waitFor();
  }, 60_000);

  test('and going back changes nothing that was made', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await workbench.open(server.url, 'selected=post/houston');
    await workbench.record.getByRole('button', { name: 'Put on the canvas' }).click();
    const notes = await workbench.tool('Investigation');
    await notes.getByRole('textbox', { name: 'Title' }).fill('Houston');
    await workbench.view('Table');
    await page.getByRole('table').first().waitFor();
    for (const tool of ['Investigation', 'Find']) {
      await page.goBack();
      await page.getByRole('complementary', { name: tool }).waitFor();
      await page.locator('.drawing[data-drawn="1"]').waitFor();
    }
    await page.goForward();
    expect(await notes.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Houston');
    await page.keyboard.press('Control+z');
    expect(await notes.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('');
    await page.locator('.drawing[data-drawn="1"]').waitFor();
  }, 60_000);

  test('to an investigation that another tab went on with meanwhile: what was made there stays', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await workbench.open(server.url, 'tool=notes');
    const title = page.getByRole('textbox', { name: 'Title' });
    const kept = page.getByRole('region', { name: 'Kept in this browser' });
    await title.fill('Houston');
    await keptWith(page, 'Houston');
    const address = page.url();
    await page.getByRole('button', { name: 'New investigation' }).click();
    await title.fill('Another');
    const second = await page.context().newPage();
    await second.goto(address);
    await second.getByRole('textbox', { name: 'General notes' }).fill('From the second tab');
    await keptWith(second, 'From the second tab');
    // Listed again, it has the note.
    await title.fill('Another one');
    const row = kept.getByRole('listitem').filter({ hasText: 'Houston' });
    await row.getByText('1 note').waitFor();
    await row.getByRole('button', { name: 'Houston', exact: true }).click();
    await page.getByText('From the second tab').first().waitFor();
    await row.getByText('open now').waitFor();

    const undo = page.getByRole('button', { name: 'Undo' });
    await undo.click();
    await title.and(page.locator('[value="Another one"]')).waitFor();
    while ((await title.inputValue()) !== 'Houston') await undo.click();
    await page.getByText('From the second tab').first().waitFor();
    await page.reload();
    expect(await page.getByRole('textbox', { name: 'General notes' }).inputValue()).toBe(
      'From the second tab',
    );
  }, 60_000);

  test('by going back at once after a step, which the history of the browser knows as soon as it is taken', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await workbench.open(server.url, 'selected=post/houston');
    const clickTool = (name: string) =>
      `[...document.querySelectorAll('nav[aria-label="Tools"] button')].find((each) => each.textContent.includes('${name}')).click()`;
    expect(await page.evaluate(`${clickTool('What if')}; location.hash`)).toBe(
      '#tool=whatIf&selected=post/houston',
    );
    await page.getByRole('complementary', { name: 'What if' }).waitFor();
    await page.evaluate(`${clickTool('Trace')}; history.back()`);
    await page.getByRole('complementary', { name: 'What if' }).waitFor();
    await page.goForward();
    await page.getByRole('complementary', { name: 'Trace', exact: true }).waitFor();
  }, 60_000);
});
