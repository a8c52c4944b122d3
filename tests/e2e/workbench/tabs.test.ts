import { describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { test } from '../../support/browser.ts';
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

describe('nothing that an analyst made is lost', () => {
  test('by two tabs that change one investigation without having heard of one another', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    // As tabs that sleep: no word from the other one arrives.
    await page.context().addInitScript('BroadcastChannel.prototype.postMessage = () => {};');
    await workbench.open(server.url, 'tool=notes&selected=post/houston');
    await titleOf(page).fill('Houston');
    await page.waitForURL(/investigation=/);
    const second = await page.context().newPage();
    await second.goto(page.url());
    await titleOf(second).waitFor();
    await notesOf(second).fill('From the second tab');
    await second.getByRole('button', { name: 'Put on the canvas' }).click();
    await second.locator('.drawing[data-drawn="1"]').waitFor();
    expect(await notesOf(second).inputValue()).toBe('From the second tab');
    expect(await notesOf(page).inputValue()).toBe('');

    await titleOf(page).fill('Houston, July');
    await page.locator('.drawing[data-drawn="1"]').waitFor();
    // The canvas may have been painted before the notes are.
    await until(
      async () => (await notesOf(page).inputValue()) === 'From the second tab',
      () => 'The canvas of the second tab came, and its notes did not.',
    );
    await second.reload();
    await second.locator('.drawing[data-drawn="1"]').waitFor();
    expect(await titleOf(second).inputValue()).toBe('Houston, July');
    expect(await notesOf(second).inputValue()).toBe('From the second tab');
  }, 90_000);

  test('by two tabs that write into one note: it holds what both wrote', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await page.context().addInitScript('BroadcastChannel.prototype.postMessage = () => {};');
    await workbench.open(server.url, 'tool=notes');
    await titleOf(page).fill('Houston');
    await page.waitForURL(/investigation=/);
    const second = await page.context().newPage();
    await second.goto(page.url());
    await notesOf(second).fill('Closed in July');
    await notesOf(page).fill('Opened in 1979');
    await page.getByText('Closed in July').first().waitFor();
    await page.reload();
    expect(await notesOf(page).inputValue()).toBe('Closed in July\nOpened in 1979');
  }, 90_000);

  test('by a tab that crashes', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await workbench.open(server.url, 'tool=notes');
    await titleOf(page).fill('Before the crash');
    await page.waitForURL(/investigation=/);
    await notesOf(page).fill('The last words');
    const address = page.url();
    const session = await page.context().newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    session.send('Page.crash').catch(() => undefined);
    await crashed;
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
