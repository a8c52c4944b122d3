import { describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { test } from '../../support/browser.ts';
import { keptWith } from '../../support/keptWith.ts';
import { until } from '../../support/until.ts';
import { WorkbenchPage } from '../../support/workbench.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

const titleOf = (page: Page) => page.getByRole('textbox', { name: 'Title' });
const notesOf = (page: Page) => page.getByRole('textbox', { name: 'General notes' });

/** A browser whose store refuses what it is given while `isFull` is set, as it does when the disk is full: after it has taken the request. */
const fullStore = `
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (...args) {
    const request = put.apply(this, args);
    if (window.isFull) {
      this.transaction.commit = () => {};
      this.transaction.abort();
    }
    return request;
  };`;

/** A tab that stops, while `isStopped` is set, where it has read what is kept and has not written yet. */
const stoppedTab = `
  const get = IDBObjectStore.prototype.get;
  IDBObjectStore.prototype.get = function (...args) {
    const request = get.apply(this, args);
    if (window.isStopped && this.transaction.mode === 'readwrite')
      request.addEventListener('success', (event) => event.stopImmediatePropagation());
    return request;
  };`;

/** As tabs that sleep: no word from the other one arrives. */
const silentTab = 'BroadcastChannel.prototype.postMessage = () => {};';

/** Two tabs that show one investigation, of which the second one has kept a note that the first has not heard of; the first begins at an address. */
async function twoTabs(
  note = 'From the second tab',
  address = 'tool=notes',
): Promise<{ first: Page; second: Page }> {
  const { workbench, server } = run;
  const first = workbench.page;
  await first.context().addInitScript(silentTab);
  await first.context().addInitScript(stoppedTab);
  await workbench.open(server.url, address);
  await titleOf(first).fill('Houston');
  await keptWith(first, 'Houston');
  const second = await first.context().newPage();
  await second.goto(first.url());
  await notesOf(second).fill(note);
  await keptWith(second, note);
  return { first, second };
}

async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await crashed;
}

describe('nothing that an analyst made is lost', () => {
  test('by two tabs that change one investigation without having heard of one another', async () => {
    const { first, second } = await twoTabs('From the second tab', 'tool=notes&selected=post/houston');
    await second.getByRole('button', { name: 'Put on the canvas' }).click();
    await second.locator('.drawing[data-drawn="1"]').waitFor();
    await keptWith(second, 'From the second tab', 'post/houston');
    expect(await notesOf(second).inputValue()).toBe('From the second tab');
    expect(await notesOf(first).inputValue()).toBe('');

    await titleOf(first).fill('Houston, July');
    await first.locator('.drawing[data-drawn="1"]').waitFor();
    // The canvas may have been painted before the notes are.
    await until(
      async () => (await notesOf(first).inputValue()) === 'From the second tab',
      () => 'The canvas of the second tab came, and its notes did not.',
    );
    await second.reload();
    await second.locator('.drawing[data-drawn="1"]').waitFor();
    expect(await titleOf(second).inputValue()).toBe('Houston, July');
    expect(await notesOf(second).inputValue()).toBe('From the second tab');
  }, 90_000);

  test('by two tabs that write into one note: it holds what both wrote', async () => {
    const { first } = await twoTabs('Closed in July');
    await notesOf(first).fill('Opened in 1979');
    await first.getByText('Closed in July').first().waitFor();
    await first.reload();
    expect(await notesOf(first).inputValue()).toBe('Closed in July\nOpened in 1979');
  }, 90_000);

  test('by a tab that is loaded again before it has seen what another one kept', async () => {
    const { first, second } = await twoTabs();
    await first.evaluate('window.isStopped = true');
    await titleOf(first).fill('Houston, July');
    for (const page of [first, second]) {
      await page.reload();
      expect(await titleOf(page).inputValue()).toBe('Houston, July');
      expect(await notesOf(page).inputValue()).toBe('From the second tab');
    }
  }, 90_000);

  test('by tabs that crash there: what each had made is listed as one', async () => {
    const { first, second } = await twoTabs();
    for (const page of [first, second]) await page.evaluate('window.isStopped = true');
    await titleOf(first).fill('Houston, July');
    await notesOf(second).fill('From the second tab, and more');
    const context = first.context();
    for (const page of [first, second]) await crash(page);
    const next = new WorkbenchPage(await context.newPage());
    await next.open(run.server.url);
    const tool = await next.tool('Investigation');
    await tool.getByRole('button', { name: 'Houston, July', exact: true }).click();
    await next.page.getByText('From the second tab, and more').first().waitFor();
    expect(await titleOf(next.page).inputValue()).toBe('Houston, July');
    expect(
      await tool.getByRole('region', { name: 'Kept in this browser' }).getByRole('listitem').count(),
    ).toBe(1);
  }, 90_000);

  test('by an update of the page: a tab of the first version is to be closed, and what it kept is opened', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    const older = await page.context().newPage();
    await older.goto(`${server.url}/playground`);
    await older.evaluate(`new Promise((resolve) => {
      const opening = indexedDB.open('wishlist-graph', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('investigations', { keyPath: 'id' });
      opening.onsuccess = () => {
        window.kept = opening.result;
        const writing = opening.result.transaction('investigations', 'readwrite');
        writing.objectStore('investigations').put(
          { id: 'older', changedAt: 1, stamp: 'a', investigation: { title: 'Kept before' } });
        writing.oncomplete = () => resolve();
      };
    })`);
    await workbench.open(server.url, 'investigation=older&tool=notes');
    await page.getByText('Another tab shows an older version of this page.').first().waitFor();
    await older.close();
    await page.reload();
    await notesOf(page).fill('Gone on with');
    await keptWith(page, 'Kept before', 'Gone on with');
    await page.reload();
    expect(await titleOf(page).inputValue()).toBe('Kept before');
    expect(await notesOf(page).inputValue()).toBe('Gone on with');
  }, 90_000);

  test('by a tab that crashes', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await workbench.open(server.url, 'tool=notes');
    await titleOf(page).fill('Before the crash');
    await page.waitForURL(/investigation=/);
    await notesOf(page).fill('The last words');
    const address = page.url();
    await crash(page);
    const next = new WorkbenchPage(await page.context().newPage());
    await next.open(server.url);
    const tool = await next.tool('Investigation');
    await tool.getByRole('button', { name: 'Before the crash', exact: true }).click();
    await next.page.getByText('The last words').first().waitFor();
    await next.page.goto('about:blank');
    await next.page.goto(address);
    expect(await titleOf(next.page).inputValue()).toBe('Before the crash');
    expect(await notesOf(next.page).inputValue()).toBe('The last words');
  }, 90_000);

  test('without a word where the disk is full: it is said, asked about before leaving, and kept once there is room', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await page.addInitScript(fullStore);
    await workbench.open(server.url, 'tool=notes');
    await titleOf(page).fill('Fits');
    await page.evaluate('window.isFull = true');
    await titleOf(page).fill('Too much');
    const words = page.getByText('The browser could not keep the last change');
    await words.waitFor();
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    expect(await titleOf(page).inputValue()).toBe('Too much');

    await page.evaluate('window.isFull = false');
    await notesOf(page).fill('Room again');
    await words.waitFor({ state: 'detached' });
    await page.reload();
    expect(await titleOf(page).inputValue()).toBe('Too much');
    expect(await notesOf(page).inputValue()).toBe('Room again');
  }, 90_000);
});
