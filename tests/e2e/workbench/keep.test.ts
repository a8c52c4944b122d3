import { readFile } from 'node:fs/promises';
import { describe, expect } from '@jest/globals';
import { test, watchedPage } from '../../support/browser.ts';
import { copiedText } from '../../support/copiedText.ts';
import { savedDownload } from '../../support/savedDownload.ts';
import { WorkbenchPage } from '../../support/workbench.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

/** Presses a button that hands over a file; gives its name and content. */
async function saved(button: string): Promise<{ name: string; path: string; text: string }> {
  const { page } = run.workbench;
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const path = await savedDownload(download);
  return { name: download.suggestedFilename(), path, text: await readFile(path, 'utf8') };
}

/** Houston and three of its targets on the canvas, with a title and notes. */
async function investigate(): Promise<void> {
  const { workbench, server } = run;
  const { page } = workbench;
  await workbench.open(server.url, 'selected=post/houston');
  await workbench.record.getByRole('button', { name: 'Put on the canvas' }).click();
  await page.getByRole('toolbar', { name: 'Canvas' }).getByRole('button', { name: 'Expand' }).click();
  await page.getByRole('menuitem').filter({ hasText: 'strongest targets' }).click();
  await page.locator('.drawing[data-drawn="11"][data-ties="10"]').waitFor();
  await workbench.record.getByRole('textbox', { name: 'Note' }).fill('Closed in July 2020');
  const tool = await workbench.tool('Investigation');
  await tool.getByRole('textbox', { name: 'Title' }).fill('Houston');
  await tool.getByRole('textbox', { name: 'General notes' }).fill('What came through Houston?');
}

describe('an analyst keeps', () => {
  test('an investigation in a file, and opens it again: the same canvas, title and notes', async () => {
    const { workbench, server, browser } = run;
    await investigate();
    const { path, text, name } = await saved('Save to a file');
    expect(name).toBe('Houston.json');
    expect(JSON.parse(text)).toMatchObject({
      format: 'wishlist-graph-investigation',
      synthetic: true,
      revision: 1,
    });
    const other = await watchedPage(browser, server.url);
    const again = new WorkbenchPage(other.page);
    await again.open(server.url, 'tool=notes');
    await other.page.locator('input[type="file"]').setInputFiles(path);
    await other.page.locator('.drawing[data-drawn="11"][data-ties="10"]').waitFor();
    await other.page.getByText('The data has not changed since this was saved (revision 1).').waitFor();
    expect(await other.page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Houston');
    expect(await other.page.getByRole('textbox', { name: 'Consulate-General in Houston' }).inputValue()).toBe(
      'Closed in July 2020',
    );
    expect(other.errors).toEqual([]);
    await other.close();
    expect(workbench.page.url()).toContain('investigation=');
  }, 90_000);

  test('and is told which records changed since a file was saved', async () => {
    const { workbench, server } = run;
    await investigate();
    const { text } = await saved('Save to a file');
    const older = JSON.parse(text);
    older.investigation.revision = 0;
    older.investigation.canvas.nodes.push({ id: 'target/gone', label: 'Gone', labelZh: null });
    await workbench.page.locator('input[type="file"]').setInputFiles({
      name: 'older.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(older)),
    });
    await workbench.page
      .getByText('The data has changed since this was saved: revision 0 then, 1 now.')
      .waitFor();
    await workbench.page.getByText('No longer in the graph: target/gone.').waitFor();
    const { cases } = await server.data('{ cases(where: { addedIn: { gte: 1 } }, first: 0) { totalCount } }');
    await workbench.page.getByText(`${cases.totalCount} cases were added`).waitFor();
  }, 90_000);

  test('no part of a damaged file, and keeps the work that is open', async () => {
    const { workbench } = run;
    await investigate();
    await workbench.page.locator('input[type="file"]').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"a": 1}'),
    });
    await workbench.page.getByText('This file is not a saved investigation').waitFor();
    await workbench.page.locator('.drawing[data-drawn="11"]').waitFor();
  }, 90_000);

  test('a link that opens the same canvas for a colleague', async () => {
    const { workbench, server, browser } = run;
    await investigate();
    await workbench.page.waitForTimeout(300);
    await workbench.page.getByRole('button', { name: 'Share' }).click();
    const link = await copiedText(workbench.page, 'state=');
    const other = await watchedPage(browser, server.url);
    await other.page.goto(link);
    await other.page.locator('.drawing[data-drawn="11"][data-ties="10"]').waitFor();
    expect(other.errors).toEqual([]);
    await other.close();
  }, 90_000);

  test('the picture as files that name the dataset and its revision', async () => {
    await investigate();
    for (const button of ['SVG', 'CSV: records', 'CSV: ties', 'JSON', 'GraphML', 'GEXF', 'FollowTheMoney']) {
      const { text, name } = await saved(button);
      expect([name, /revision"?:? 1\b/.test(text)]).toEqual([name, true]);
      expect([name, /SYNTHETIC/.test(text) || /"synthetic": true/.test(text)]).toEqual([name, true]);
    }
    const records = await saved('CSV: records');
    expect(records.text.trimEnd().split('\r\n')).toHaveLength(12);
    const ties = await saved('CSV: ties');
    expect(ties.text.trimEnd().split('\r\n')).toHaveLength(11);
    const { page } = run.workbench;
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'PNG', exact: true }).click(),
    ]);
    const bytes = await readFile(await savedDownload(download));
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.length).toBeGreaterThan(5_000);
  }, 90_000);
});

describe('what an analyst made is not lost', () => {
  const noteOf = (workbench: WorkbenchPage) => workbench.record.getByRole('textbox', { name: 'Note' });

  test('by going back and forward, which change what is looked at alone', async () => {
    const { workbench } = run;
    const { page } = workbench;
    await investigate();
    await page.goBack();
    await page.getByRole('complementary', { name: 'Find' }).waitFor();
    expect(await noteOf(workbench).inputValue()).toBe('Closed in July 2020');
    await page.goForward();
    const tool = page.getByRole('complementary', { name: 'Investigation' });
    expect(await tool.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Houston');
    expect(await tool.getByRole('textbox', { name: 'General notes' }).inputValue()).toBe(
      'What came through Houston?',
    );
    await page.locator('.drawing[data-drawn="11"][data-ties="10"]').waitFor();
  }, 90_000);

  test('by a tab that is closed right after the last key, and is listed in the next one', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await investigate();
    await page.getByRole('textbox', { name: 'General notes' }).fill('The last words');
    const context = page.context();
    await page.close();
    const next = new WorkbenchPage(await context.newPage());
    await next.open(server.url);
    const tool = await next.tool('Investigation');
    await tool.getByRole('button', { name: 'Houston', exact: true }).click();
    await next.page.locator('.drawing[data-drawn="11"]').waitFor();
    expect(await tool.getByRole('textbox', { name: 'General notes' }).inputValue()).toBe('The last words');
  }, 90_000);

  test('by a reload, or by a second tab that works on the same', async () => {
    const { workbench } = run;
    const { page } = workbench;
    await investigate();
    await page.waitForURL(/tool=notes/);
    await page.reload();
    const title = page.getByRole('textbox', { name: 'Title' });
    await title.waitFor();
    expect(await title.inputValue()).toBe('Houston');
    const second = await page.context().newPage();
    await second.goto(page.url());
    await second.locator('.drawing[data-drawn="11"]').waitFor();
    await second.getByRole('textbox', { name: 'General notes' }).fill('From the second tab');
    await page.getByText('From the second tab').first().waitFor();
    await title.fill('From the first tab');
    await second.reload();
    const notes = second.getByRole('textbox', { name: 'General notes' });
    await notes.waitFor();
    expect(await notes.inputValue()).toBe('From the second tab');
    expect(await second.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('From the first tab');
  }, 90_000);

  test('without a word where the browser refuses to keep more', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await page.addInitScript(
      "IDBObjectStore.prototype.put = () => { throw new DOMException('The quota has been exceeded.', 'QuotaExceededError'); };",
    );
    await workbench.open(server.url, 'tool=notes');
    await page.getByRole('textbox', { name: 'Title' }).fill('Too much');
    await page
      .getByText('The browser could not keep the last change (The quota has been exceeded.).')
      .waitFor();
    expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Too much');
  }, 90_000);

  test('by deleting it, which can be undone, nor by working on a duplicate', async () => {
    const { workbench } = run;
    const { page } = workbench;
    await investigate();
    const kept = page.getByRole('region', { name: 'Kept in this browser' });
    const opened = (name: string) =>
      kept.getByRole('listitem').filter({ hasText: name }).getByText('open now').waitFor();
    // What can be done with it stands in one line.
    const tops = ['Rename', 'Duplicate', 'Delete'].map(async (what) => {
      const box = await kept.getByRole('button', { name: `${what} Houston`, exact: true }).boundingBox();
      return box?.y;
    });
    expect(new Set(await Promise.all(tops)).size).toBe(1);
    await kept.getByRole('button', { name: 'Duplicate Houston' }).click();
    await kept.getByRole('button', { name: 'Houston (copy)', exact: true }).click();
    // Until an investigation is read, the title box is that of the one before.
    await opened('Houston (copy)');
    await page.getByRole('textbox', { name: 'Title' }).fill('Another');
    await kept.getByRole('button', { name: 'Delete Houston', exact: true }).click();
    await kept.getByText('Deleted “Houston”.').waitFor();
    await kept.getByRole('button', { name: 'Undo' }).click();
    await kept.getByRole('button', { name: 'Houston', exact: true }).click();
    await opened('Houston');
    await page.locator('.drawing[data-drawn="11"]').waitFor();
    expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Houston');
  }, 90_000);

  test('by renaming it in the list: the open one and another alike, and the list has no other name for it', async () => {
    const { workbench } = run;
    const { page } = workbench;
    await investigate();
    const kept = page.getByRole('region', { name: 'Kept in this browser' });
    const rename = async (from: string, to: string) => {
      await kept.getByRole('button', { name: `Rename ${from}`, exact: true }).click();
      await kept.getByRole('textbox', { name: `New name of ${from}` }).fill(to);
      await page.keyboard.press('Enter');
      await kept.getByRole('button', { name: to, exact: true }).waitFor();
    };
    await kept.getByRole('button', { name: 'Duplicate Houston' }).click();
    await rename('Houston (copy)', 'Second');
    expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Houston');
    await rename('Houston', 'First');
    expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('First');
    await page.waitForTimeout(500);
    await page.reload();
    await kept.getByRole('button', { name: 'First', exact: true }).waitFor();
    await kept.getByRole('button', { name: 'Second', exact: true }).click();
    await page.getByRole('textbox', { name: 'Title' }).and(page.locator('[value="Second"]')).waitFor();
    await page.locator('.drawing[data-drawn="11"]').waitFor();
    expect(await kept.getByRole('button', { name: /^Houston/ }).count()).toBe(0);
  }, 90_000);

  test('by a tool whose script is gone: its place says so, and the rest works on', async () => {
    const { workbench, server, watched } = run;
    const { page } = workbench;
    await page.route(/TraceTool-.*\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
    await workbench.open(server.url, 'selected=post/houston');
    await noteOf(workbench).fill('Kept');
    const trace = await workbench.tool('Trace');
    await trace.getByText('This part could not be loaded').waitFor();
    expect(await noteOf(workbench).inputValue()).toBe('Kept');
    await workbench.view('Table');
    await page.getByRole('table').first().waitFor();
    await page.unroute(/TraceTool-.*\.js$/);
    await trace.getByRole('button', { name: 'Reload the page' }).click();
    await trace.getByRole('textbox', { name: 'To' }).waitFor();
    expect(await noteOf(workbench).inputValue()).toBe('Kept');
    watched.forgive('404');
    watched.forgive('dynamically imported module');
  }, 90_000);
});
