import { describe, expect } from '@jest/globals';
import { test } from '../../support/browser.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

const expected = ['dynamically imported module', 'preload CSS', 'Failed to load resource', 'net::ERR_FAILED'];

describe('no page is white', () => {
  test('where the server stops before the script of a tool was fetched: all else works on, and reloading waits for the server', async () => {
    const { workbench, server, watched } = run;
    const { page } = workbench;
    const trace = page.getByRole('complementary', { name: 'Trace' });
    await page.route(/TraceTool-.*\.js$/, (route) => route.abort());
    await workbench.open(server.url, 'selected=post/houston');
    const note = workbench.record.getByRole('textbox', { name: 'Note' });
    await note.fill('Before');
    await page.route('**', (route) => route.abort());
    await workbench.tool('Trace');
    await trace.getByText('This part could not be loaded: the server has stopped').waitFor();
    await trace.getByRole('button', { name: 'Reload the page' }).click();
    await trace.getByText('The server does not answer yet.').waitFor();
    await note.fill('After');
    await workbench.record.getByRole('button', { name: 'Put on the canvas' }).click();
    await page.locator('.drawing[data-drawn="1"]').waitFor();
    await page.unrouteAll();
    await trace.getByRole('button', { name: 'Reload the page' }).click();
    await trace.getByRole('textbox', { name: 'To' }).waitFor();
    await page.locator('.drawing[data-drawn="1"]').waitFor();
    expect(await note.inputValue()).toBe('After');
    expected.forEach(watched.forgive);
  }, 90_000);

  test('after an upgrade of the server: a notice offers to reload, and nothing made is lost', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await page.route(`${server.url}/`, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      // The page itself stays what it is: only what it finds when it looks is of another version.
      await route.fulfill({
        response,
        body: route.request().isNavigationRequest()
          ? html
          : html.replace(/workbench-[^"]+\.js/, 'workbench-new.js'),
      });
    });
    await workbench.open(server.url, 'tool=notes');
    const title = page.getByRole('textbox', { name: 'Title' });
    await title.fill('Kept');
    const notice = page.getByRole('status').filter({ hasText: 'The server has a new version of this page.' });
    await notice.waitFor();
    await page.waitForURL(/investigation=/);
    await Promise.all([
      page.waitForEvent('domcontentloaded'),
      notice.getByRole('button', { name: 'Reload' }).click(),
    ]);
    await title.waitFor();
    expect(await title.inputValue()).toBe('Kept');
  }, 60_000);

  test('and there is no such notice without an upgrade', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    const [looked] = await Promise.all([
      page.waitForResponse(
        (response) => response.url() === `${server.url}/` && !response.request().isNavigationRequest(),
      ),
      workbench.open(server.url),
    ]);
    await looked.finished();
    await workbench.settled();
    expect(await page.getByText('a new version of this page').count()).toBe(0);
  }, 60_000);

  test('where the frame of the page fails: it says why, and offers a way on', async () => {
    const { server, watched, workbench } = run;
    const { page } = workbench;
    await page.addInitScript(
      "HTMLHtmlElement.prototype.addEventListener = () => { throw new Error('No keys in this browser.'); };",
    );
    await page.goto(server.url);
    await page.getByRole('alert').filter({ hasText: 'The page failed: No keys in this browser.' }).waitFor();
    await page.getByRole('button', { name: 'Reload the page' }).waitFor();
    await page.getByRole('link', { name: 'begin with an empty page' }).waitFor();
    watched.forgive('No keys in this browser.');
  }, 60_000);

  test('where not even its first script can be fetched', async () => {
    const { server, watched, workbench } = run;
    const { page } = workbench;
    await page.route(/workbench-.*\.js$/, (route) => route.abort());
    await page.goto(server.url);
    const words = page.getByText('Wishlist Graph is loading. If this stays, its server has stopped');
    await words.waitFor();
    expected.forEach(watched.forgive);
  }, 60_000);
});
