import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { newKey } from '../../../src/access/keyLine.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { importDatasets } from '../../../src/import/importDatasets.ts';
import { newFolder, writeDataset } from '../../integration/import/dataset.ts';
import { test, watchedPage } from '../../support/browser.ts';
import { hostileDataset, hostileTexts, storedText } from '../../support/hostile.ts';
import { scratchGraph } from '../../support/neo4j.ts';
import { savedDownload } from '../../support/savedDownload.ts';
import { startTestServer } from '../../support/server.ts';
import { WorkbenchPage } from '../../support/workbench.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const { key, line } = newKey('analyst', 'read');

let graph: Graph;
const run = workbenchRun(async () => {
  graph = await scratchGraph();
  const files = hostileDataset('https://example.invalid/x');
  await importDatasets(graph, [await writeDataset(await newFolder(), 'hostile', files)], { builtIn: false });
  return graph;
});

const hacked = () => run.watched.page.evaluate('window.hacked');

test('every text of the data is shown literally, and none is run as code', async () => {
  const { workbench, server } = run;
  const { page } = workbench;
  await workbench.open(server.url, 'selected=post/houston&view=table');
  await workbench.record.getByRole('heading', { level: 2 }).filter({ hasText: '<img src=x' }).waitFor();
  await workbench.settled();
  for (const [index, text] of hostileTexts.map(storedText).entries()) {
    await workbench.open(server.url, `selected=case/k${index}`);
    await workbench.record.getByRole('heading', { level: 2 }).waitFor();
    const shown = await workbench.record.getByRole('heading', { level: 2 }).textContent();
    expect(shown?.replace(/\s+/g, ' ')).toContain(text.replace(/\s+/g, ' '));
  }
  for (const view of ['Table', 'Chart', 'Map', 'Canvas']) {
    await workbench.view(view);
    await workbench.settled();
  }
  await workbench.record.getByRole('button', { name: 'Put on the canvas' }).click();
  await page.locator('.drawing[data-drawn="1"]').waitFor();
  await workbench.open(server.url, 'tool=trace&selected=target/t6');
  await workbench.record.getByRole('button', { name: 'Trace to here' }).click();
  await workbench.settled();
  expect(await hacked()).toBeUndefined();
  expect(await page.locator('img, script:not([src]), iframe, [onload], [onerror]').count()).toBe(0);
}, 180_000);

test('a saved investigation and a link from someone else run nothing either', async () => {
  const { workbench, server } = run;
  const { page } = workbench;
  const text = '<img src=x onerror="window.hacked=1">';
  await workbench.open(server.url, 'tool=notes&selected=post/houston');
  const tool = await workbench.tool('Investigation');
  await tool.getByRole('textbox', { name: 'Title' }).fill(text);
  await tool.getByRole('textbox', { name: 'General notes' }).fill(text);
  await workbench.record.getByRole('button', { name: 'Put on the canvas' }).click();
  for (const button of ['HTML to print', 'SVG']) {
    const found = page.getByRole('button', { name: button, exact: true });
    if ((await found.count()) === 0) continue;
    const [download] = await Promise.all([page.waitForEvent('download'), found.click()]);
    const content = await readFile(await savedDownload(download), 'utf8');
    expect(content).not.toContain(text);
    const viewer = await page.context().newPage();
    await viewer.setContent(content);
    expect(await viewer.evaluate('window.hacked')).toBeUndefined();
    expect(await viewer.locator('img, script').count()).toBe(0);
    await viewer.close();
  }
  expect(await hacked()).toBeUndefined();
}, 120_000);

test('a page of a server that requires a key asks for the key once and then works', async () => {
  const keys = join(await newFolder(), 'keys.txt');
  await writeFile(keys, `${line}\n`);
  const closed = await startTestServer(graph, { access: { keys } });
  const other = await watchedPage(run.browser, closed.url);
  const page = new WorkbenchPage(other.page);
  try {
    await page.open(closed.url, 'selected=post/houston');
    const dialog = other.page.getByRole('dialog', { name: 'Key' });
    await dialog.waitFor();
    expect(await other.page.getByRole('dialog').count()).toBe(1);
    await dialog.getByLabel('Your key').fill('wrong');
    await dialog.getByRole('button', { name: 'Use it' }).click();
    await dialog.getByLabel('Your key').fill(key);
    await dialog.getByRole('button', { name: 'Use it' }).click();
    await page.record.getByRole('heading', { level: 2 }).waitFor();
    await other.page.goto(`${closed.url}/playground`);
    await other.page.locator('.graphiql-container').waitFor();
    await other.page.waitForTimeout(1_000);
    expect(await other.page.getByRole('dialog', { name: 'Key' }).count()).toBe(0);
    other.forgive('401');
    // Its projection may still be loading, which the page tells too.
    other.forgive('503');
    expect(other.errors).toEqual([]);
    expect(other.foreign).toEqual([]);
  } finally {
    await other.close();
    await closed.close();
  }
}, 120_000);
