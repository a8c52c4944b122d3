import { readFile } from 'node:fs/promises';
import { describe, expect } from '@jest/globals';
import type { Locator } from 'playwright-core';
import type { Graph } from '../../../src/graph/graph.ts';
import { importDatasets } from '../../../src/import/importDatasets.ts';
import { toXlsx } from '../../../web/workbench/components/table/toXlsx.ts';
import { newFolder, writeDataset } from '../../integration/import/dataset.ts';
import { test } from '../../support/browser.ts';
import { resetGraph, scratchGraph } from '../../support/neo4j.ts';
import { savedDownload } from '../../support/savedDownload.ts';
import { violations } from '../../support/violations.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

/** A store with the lists that every store begins with, and one foreign party of its own. */
let graph: Graph;
const run = workbenchRun(async () => {
  graph = await scratchGraph();
  const files = { 'targets.csv': 'id,name,kind,country\nelder,Invented Elder Works,COMPANY,DE\n' };
  const folder = await writeDataset(await newFolder(), 'elder', files, { synthetic: false });
  await importDatasets(graph, [folder]);
  return graph;
});

const headers = ['Notice', 'Published', 'Post', 'Title', 'Foreign party', 'Country', 'Technology', 'Seen as'];

/** Invented notices. The post of the second has a typing error. */
const notices = [
  [
    'http://de.example.invalid/1.htm',
    '2019-03-12',
    'Embassy in Berlin',
    'An invented cladding laser seeks a partner',
    'Invented Kaltwerk GmbH',
    'Germany',
    'Lasers',
    'An offer to license.',
  ],
  [
    'http://us.example.invalid/2.htm',
    '2019-04-02',
    'Houstn',
    'An invented injector without a needle',
    'Invented Needlefree Inc.',
    'United States',
    'Vaccines',
    'A call for distributors.',
  ],
];

const workbook = async () => ({
  name: 'notices.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(await toXlsx(headers, notices, new Set()).arrayBuffer()),
});

const status = (): Locator => run.workbench.page.locator('.step-bar [role="status"]');
const meaning = (header: string): Locator =>
  run.workbench.page.getByRole('combobox', { name: `Meaning of ${header}`, exact: true });
const counted = async (): Promise<number> => {
  const { cases } = await run.server.finalData('{ cases(first: 0) { totalCount } }');
  return cases.totalCount;
};

/** Opens the page as the address of the server's start opens it, and its view for own data from the empty first page. */
async function openBringIn(): Promise<void> {
  const { server, token, workbench } = run;
  await workbench.open(server.url, `token=${token}`);
  await workbench.button('Bring in your own data').click();
  await workbench.button('Choose a file').waitFor();
}

async function giveFile(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  const sheet = run.workbench.page.getByRole('region', { name: 'A sheet' });
  await sheet.locator('input[type="file"]').setInputFiles(file);
}

/** Drops a file on the view, as text, since tests are compiled without the types of a page. */
const dropFile = ({ name, buffer }: { name: string; buffer: Buffer }) =>
  run.workbench.page.evaluate(`{
    const transfer = new DataTransfer();
    const bytes = Uint8Array.from(atob('${buffer.toString('base64')}'), (letter) => letter.charCodeAt(0));
    transfer.items.add(new File([bytes], ${JSON.stringify(name)}));
    document.querySelector('.intake-view').dispatchEvent(
      new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
    );
  }`);

describe('an analyst with a sheet of her own', () => {
  test('has her cases on the canvas after one correction and one decision, and takes the import back', async () => {
    const { workbench, watched } = run;
    const { page } = workbench;
    await openBringIn();
    await giveFile(await workbook());
    await meaning('Title').waitFor();
    expect(await meaning('Title').inputValue()).toBe('case.title');
    expect(await meaning('Country').inputValue()).toBe('target.country');
    await meaning('Seen as').selectOption('case.summary');
    await workbench.button('Check').click();
    const names = page.getByRole('list', { name: 'Names to decide' });
    await names.getByRole('button', { name: 'Houstn' }).waitFor();
    expect(await counted()).toBe(0);
    expect(await page.getByText('2 rows: 1 to import, 1 held back.').count()).toBe(1);
    // The list has the focus, and the last decision checks anew.
    await page.keyboard.press('1');
    await page.getByText('2 rows: 2 to import.').waitFor();
    // What it may be is still there, for a change of mind.
    expect(await page.locator('.name-choice').getByRole('button', { name: 'It is ' }).count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await run.picture('bring-in-checked');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      workbench.button('Download the decisions').click(),
    ]);
    expect(await readFile(await savedDownload(download), 'utf8')).toContain(
      'Houstn,post,,same,post/houston,a person,',
    );
    await workbench.button('Import').click();
    await workbench.button('Undo the import').waitFor();
    expect(await status().textContent()).toMatch(/^Imported as number 2: .*\btarget 2\b.*\bcase 2\b/);
    expect(await counted()).toBe(2);
    await workbench.button('Show on the canvas').click();
    // Two cases, their posts and their targets.
    await page.locator('.drawing[data-drawn="6"]').waitFor();
    await page.getByText('6 records and 6 ties drawn').waitFor();
    await workbench.settled();
    await run.picture('bring-in-canvas');
    // After a reload the store still knows what may be undone, and asks before it is.
    await page.reload();
    // Keys count once the page is drawn.
    await workbench.findBox.waitFor();
    await page.keyboard.press('i');
    await workbench.button('Undo import 2…').click();
    await workbench.button('Undo import 2').click();
    await page.getByText('Import 2 is undone').waitFor();
    await workbench.button('Undo import 1…').waitFor();
    expect(await counted()).toBe(0);
    // The projection loads anew after each import, and what needs it is asked again.
    watched.forgive('503');
  }, 180_000);

  test('finds her mapping and her decision again after a reload, once she gives a file with the same columns', async () => {
    const { workbench } = run;
    const { page } = workbench;
    await openBringIn();
    await giveFile(await workbook());
    await meaning('Seen as').selectOption('case.summary');
    await workbench.button('Check').click();
    await page.getByRole('list', { name: 'Names to decide' }).waitFor();
    await page.keyboard.press('1');
    await page.getByText('2 rows: 2 to import.').waitFor();
    await page.reload();
    await page.getByRole('region', { name: 'Kept in this browser' }).getByText('notices.xlsx').waitFor();
    await dropFile({ ...(await workbook()), name: 'december.xlsx' });
    await page.getByText('its mapping and 1 decision are used again').waitFor();
    expect(await meaning('Seen as').inputValue()).toBe('case.summary');
    await workbench.button('Check').click();
    await page.getByText('2 rows: 2 to import.').waitFor();
    await page.getByRole('button', { name: 'Begin with a new mapping' }).click();
    expect(await meaning('Seen as').inputValue()).toBe('');
  }, 180_000);

  test('pastes cells instead of a file, and adds what no column says', async () => {
    const { workbench } = run;
    const { page } = workbench;
    await openBringIn();
    await page.getByText('Paste cells', { exact: true }).click();
    const cells = [headers, ...notices].map((row) => row.join('\t')).join('\n');
    await page.getByRole('textbox', { name: 'Cells copied from a sheet' }).fill(cells);
    await workbench.button('Read these cells').click();
    await meaning('Title').waitFor();
    expect(await page.locator('.table-meaning tbody tr').count()).toBe(2);
    // What no column says is said once for all rows.
    await page.getByRole('combobox', { name: 'Add a value for every row' }).selectOption('case.kind');
    await page.getByRole('textbox', { name: 'Case: kind, in every row' }).fill('OFFER');
    const [asked] = await Promise.all([page.waitForRequest(/\/check$/), workbench.button('Check').click()]);
    expect(asked.postDataJSON().mapping.tables[0].constants).toEqual({ 'case.kind': 'OFFER' });
    await page.getByText('2 rows: 1 to import, 1 held back.').waitFor();
  }, 120_000);

  test('loses no row of a sheet without headers, and can say that its first row holds them', async () => {
    const { workbench } = run;
    const { page } = workbench;
    await openBringIn();
    await giveFile({
      name: 'bare.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(notices.map((row) => row.join(',')).join('\n')),
    });
    await meaning('Column A').waitFor();
    expect(await meaning('Column A').inputValue()).toBe('report.url');
    const lines = page.locator('.table-meaning tbody tr');
    expect(await lines.count()).toBe(2);
    await page.getByText('No headers were found: the first row is one of data.').waitFor();
    const header = page.getByRole('checkbox', { name: 'First row is a header' });
    expect(await header.isChecked()).toBe(false);
    await header.click();
    await meaning('Houstn').waitFor({ state: 'detached' });
    await meaning('2019-03-12').waitFor();
    expect(await lines.count()).toBe(1);
    await header.click();
    await meaning('Column H').waitFor();
    expect(await header.isChecked()).toBe(false);
    await meaning('Column D').selectOption('case.title');
    const [asked] = await Promise.all([page.waitForRequest(/\/check$/), workbench.button('Check').click()]);
    expect(asked.postDataJSON().mapping.tables[0]).toMatchObject({ header: 'none' });
    await page.getByText('2 rows: 2 to import.').waitFor();
    // Another sheet of as many columns is not taken for this one; this one is.
    await workbench.button('Another file').click();
    await giveFile({
      name: 'bare.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(notices.map((row) => row.join(',')).join('\n')),
    });
    await page.getByText('its mapping is used again').waitFor();
    expect(await meaning('Column D').inputValue()).toBe('case.title');
  }, 120_000);

  test('is told by name what is wrong with a file, and can give another', async () => {
    const { workbench, watched } = run;
    const { page } = workbench;
    await openBringIn();
    await giveFile({ name: 'broken.xlsx', mimeType: '', buffer: Buffer.from('PK no workbook') });
    const notice = page.locator('.step-bar .error-notice');
    await notice.waitFor();
    expect(await notice.textContent()).toContain('broken.xlsx');
    expect(await notice.locator('.quiet').count()).toBe(1);
    await giveFile(await workbook());
    await meaning('Title').waitFor();
    expect(await notice.count()).toBe(0);
    watched.forgive('400');
  }, 120_000);

  test('is asked for the token where the page was opened without it, and loses nothing of the file by that', async () => {
    const { server, token, workbench, watched } = run;
    const { page } = workbench;
    await workbench.open(server.url, 'view=intake');
    await giveFile(await workbook());
    const dialog = page.getByRole('dialog', { name: 'Key' });
    await dialog.getByText('open the address that the server printed when it started').waitFor();
    await dialog.getByLabel('Your key').fill(token ?? '');
    await dialog.getByRole('button', { name: 'Use it' }).click();
    await meaning('Title').waitFor();
    watched.forgive('401');
  }, 120_000);

  test('is told before anything is stored that real records do not go into a synthetic graph, and what to do', async () => {
    const { server, workbench, watched } = run;
    const { page } = workbench;
    await resetGraph(graph);
    const files = { 'targets.csv': 'id,name,kind,country\nelder,Invented Elder Works,COMPANY,DE\n' };
    await importDatasets(graph, [await writeDataset(await newFolder(), 'invented', files)]);
    await server.searchable();
    await openBringIn();
    await giveFile(await workbook());
    await workbench.button('Check').click();
    const refusal = page.getByRole('region', { name: 'Checked' }).locator('.error-notice');
    await refusal.getByText('This cannot be imported as it is.').waitFor();
    expect(await refusal.textContent()).toMatch(/synthetic/);
    expect(await refusal.locator('.quiet').first().textContent()).toMatch(/\S/);
    expect(await workbench.button('Import').isDisabled()).toBe(true);
    await run.picture('bring-in-refused');
    watched.forgive('503');
  }, 180_000);
});
