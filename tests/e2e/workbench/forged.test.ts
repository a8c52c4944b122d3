import { readFile } from 'node:fs/promises';
import { describe, expect } from '@jest/globals';
import { writeAddress } from '../../../web/workbench/state/address.ts';
import { emptyInvestigation, type Investigation } from '../../../web/workbench/state/investigation.ts';
import { test } from '../../support/browser.ts';
import { savedDownload } from '../../support/savedDownload.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

/** An investigation that calls Houston a charity, and holds a record that the graph does not have. */
const forged: Investigation = {
  ...emptyInvestigation,
  title: 'A gift',
  tool: 'notes',
  revision: 1,
  canvas: {
    ...emptyInvestigation.canvas,
    nodes: [
      { id: 'post/houston', label: 'Harmless Charity', labelZh: null, x: 0, y: 0 },
      { id: 'area/bio', label: 'Harmless Toys', labelZh: null, x: 200, y: 0 },
      { id: 'target/removed-since', label: 'Harmless Laboratory', labelZh: null, x: 0, y: 200 },
    ],
  },
  notes: {
    'post/houston': 'A note on the first',
    'target/removed-since': 'A note on the last',
    'post/houston|area/bio': 'A note on their tie',
  },
  slice: { label: 'Gifts of Harmless Charity', where: { post: { eq: 'post/houston' } } },
};

async function openForged(): Promise<void> {
  const { workbench, server } = run;
  await workbench.open(server.url, writeAddress(forged));
  await workbench.page.locator('.drawing[data-drawn="3"][data-ties="1"]').waitFor();
  await workbench.page.getByText('One record is not in the graph any more: target/removed-since.').waitFor();
}

async function saved(button: string): Promise<string> {
  const { page } = run.workbench;
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFile(await savedDownload(download), 'utf8');
}

describe('the names of a link are read anew', () => {
  test('on the page: canvas, list, notes and the heading of its cases', async () => {
    await openForged();
    const { page } = run.workbench;
    await page.getByRole('textbox', { name: 'Consulate-General in Houston', exact: true }).waitFor();
    await page.getByRole('textbox', { name: /^Consulate-General in Houston × / }).waitFor();
    await page.locator('.drawer').getByRole('heading', { name: 'Consulate-General in Houston' }).waitFor();
    await page.locator('.drawn-table summary').click();
    const list = page.locator('.drawn-table');
    await list.locator('.record-name').filter({ hasText: 'Consulate-General in Houston' }).waitFor();
    expect(await list.locator('li', { hasText: 'no longer in the graph' }).allTextContents()).toEqual([
      expect.stringContaining('target/removed-since'),
    ]);
    expect(await page.locator('body').textContent()).not.toContain('Harmless');
    await run.picture('workbench-gone');
  }, 90_000);

  test('also after a reload, when this browser keeps it', async () => {
    await openForged();
    const { page } = run.workbench;
    await page.waitForURL(/investigation=/);
    await page.reload();
    await page.getByText('One record is not in the graph any more: target/removed-since.').waitFor();
    await page.locator('.drawer').getByRole('heading', { name: 'Consulate-General in Houston' }).waitFor();
    expect(await page.locator('body').textContent()).not.toContain('Harmless');
    await page.getByRole('button', { name: 'Take off the canvas' }).click();
    await page.locator('.drawing[data-drawn="2"]').waitFor();
  }, 90_000);

  test('in every file, which leaves out what is gone and says so', async () => {
    await openForged();
    const files = ['SVG', 'CSV: records', 'CSV: ties', 'JSON', 'GraphML', 'GEXF', 'FollowTheMoney'];
    for (const button of [...files, 'Markdown', 'HTML to print']) {
      const text = await saved(button);
      expect([button, text.includes('Harmless')]).toEqual([button, false]);
      expect([button, text.includes('A note on the last')]).toEqual([button, false]);
      expect([button, /1 record that is no longer in the graph/.test(text)]).toEqual([button, true]);
    }
    const { nodes, ties } = JSON.parse(await saved('JSON'));
    expect(nodes.map(({ id, note }: { id: string; note?: string }) => [id, note])).toEqual([
      ['post/houston', 'A note on the first'],
      ['area/bio', undefined],
    ]);
    expect(ties).toHaveLength(1);
    expect((await saved('CSV: records')).trimEnd().split('\r\n')).toHaveLength(3);
    const file = JSON.parse(await saved('Save to a file'));
    expect(file.investigation.canvas.nodes.map(({ label }: { label: string }) => label)).toEqual([
      expect.stringContaining('Houston'),
      expect.not.stringContaining('Harmless'),
      'target/removed-since',
    ]);
  }, 90_000);
});
