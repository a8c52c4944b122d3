import { describe, expect } from '@jest/globals';
import type { Locator } from 'playwright-core';
import type { Graph } from '../../../src/graph/graph.ts';
import { importDatasets } from '../../../src/import/importDatasets.ts';
import { newFolder, writeDataset } from '../../integration/import/dataset.ts';
import { test } from '../../support/browser.ts';
import { faultsInEachLook } from '../../support/looks.ts';
import { resetGraph, scratchGraph } from '../../support/neo4j.ts';
import { violations } from '../../support/violations.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

/** A store with the lists that every store begins with, and one foreign party of its own. */
let graph: Graph;
const fill = async (name: string) => {
  const files = { 'targets.csv': `id,name,kind,country\n${name},Invented ${name} Works,COMPANY,DE\n` };
  await importDatasets(graph, [await writeDataset(await newFolder(), name, files, { synthetic: false })]);
};
const run = workbenchRun(async () => {
  graph = await scratchGraph();
  await fill('elder');
  return graph;
});

const soil = `<html><body><h1>Agreement on soil remediation signed</h1>
  <p>Source: Chinese Consulate General in Sao Paulo</p><p>22 October 2019</p>
  <p>On 18 October the Paulista Agency for Soil Recovery and the Guangxi Lijiang Academy of Environmental Sciences
  signed an agreement on joint research into soil remediation. The Institute was shown by Barra Filters.</p></body></html>`;
const chinese = `<html><body><h1>德国激光熔覆技术寻求合作</h1><p>来源：驻德国使馆科技处</p><p>二〇一九年三月下旬</p>
  <p>德国海茵机器公司拟与浙江澄岚机床有限公司合资生产激光设备。</p></body></html>`;

const filters = `<html><body><h1>Drinking water filters shown</h1><p>14 May 2019</p>
  <p>The consulate in Sao Paulo was shown drinking water filters.</p></body></html>`;

const desk = (): Locator => run.workbench.page.locator('.notice-desk');
const status = (): Locator => run.workbench.page.locator('.step-bar [role="status"]');
const counted = async (): Promise<number> => {
  const { cases } = await run.server.finalData('{ cases(first: 0) { totalCount } }');
  return cases.totalCount;
};

/** Drops files on "Bring in", as text, since tests are compiled without the types of a page. */
const drop = (files: readonly (readonly [name: string, content: string])[]) =>
  run.workbench.page.evaluate(`{
    const transfer = new DataTransfer();
    for (const [name, content] of ${JSON.stringify(files)}) transfer.items.add(new File([content], name));
    document.querySelector('.intake-view').dispatchEvent(
      new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
    );
  }`);

/** Selects words of the text, as a drag over them does. */
const select = (words: string) =>
  run.workbench.page.evaluate(`{
    const pieces = document.createTreeWalker(document.querySelector('.notice-text > div'), NodeFilter.SHOW_TEXT);
    while (pieces.nextNode()) {
      const at = pieces.currentNode.textContent.indexOf(${JSON.stringify(words)});
      if (at >= 0) getSelection().setBaseAndExtent(pieces.currentNode, at, pieces.currentNode, at + ${words.length});
    }
  }`);

/** Goes on by Tab until an element has the focus, as a person without a mouse does. */
async function tabTo(wanted: Locator): Promise<void> {
  const { page } = run.workbench;
  for (let step = 0; step < 150; step += 1) {
    if ((await wanted.and(page.locator(':focus')).count()) === 1) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${wanted}.`);
}

describe('an analyst with notices', () => {
  test('sees each value beside its words, corrects, confirms and discards, and takes the import back', async () => {
    const { server, token, workbench, watched } = run;
    const { page } = workbench;
    await workbench.open(server.url, `token=${token}&view=intake`);
    await workbench.button('Choose notices').waitFor();
    expect(await violations(page)).toEqual([]);
    await drop([
      ['soil.html', soil],
      ['laser.html', chinese],
      ['empty.html', '<html></html>'],
    ]);
    await page.getByText('empty.html has no text.').waitFor();
    await desk().getByText('notice 1 of 2, to decide').waitFor();

    // Words lead to their field, and a field to its words.
    const agency = desk().getByRole('group', { name: 'Foreign party: Paulista Agency for Soil Recovery' });
    const words = desk().getByRole('link', { name: 'Paulista Agency for Soil Recovery' });
    await words.hover();
    expect(await agency.getAttribute('class')).toContain('pointed');
    await desk().getByRole('group', { name: 'Title' }).hover();
    expect(await agency.getAttribute('class')).not.toContain('pointed');
    await page.mouse.move(0, 0);
    await agency.getByRole('textbox', { name: 'Name of' }).focus();
    expect(await words.getAttribute('class')).toContain('pointed');
    await words.click();
    expect(await page.evaluate('document.activeElement.id')).toBe('notice-targets-0');

    // What the rules did not see is added from its own words.
    await select('Barra Filters');
    await workbench.button('Foreign party').click();
    const added = desk().getByRole('group', { name: 'Foreign party: Barra Filters' });
    expect(await workbench.button('Confirm this case').isDisabled()).toBe(true);
    await added.getByRole('textbox', { name: 'Country of Barra Filters' }).fill('Brazil');
    await page.getByRole('option').filter({ hasText: 'Brazil' }).first().click({ timeout: 5_000 });
    expect(await faultsInEachLook(page, '.view', (way) => run.picture(`notice-${way}`))).toEqual([]);
    await page.setViewportSize({ width: 1360, height: 860 });
    await run.picture('notice');
    await workbench.button('Confirm this case').click();

    await desk().getByText('notice 2 of 2, to decide').waitFor();
    expect(await desk().getByRole('textbox', { name: 'Published on' }).inputValue()).toMatch(/^2019-03/);
    await workbench.button('Discard this notice').click();
    expect(await counted()).toBe(0);
    // A reload loses nothing of it.
    await page.reload();
    await desk().getByText('notice 1 of 2, confirmed').waitFor();
    await workbench.button('Check what is confirmed').click();
    await page.getByRole('region', { name: 'Checked' }).waitFor();
    await workbench.button('Import').click();
    await workbench.button('Undo the import').waitFor();
    expect(await status().textContent()).toBe('Imported as number 2: 1 case added.');
    const { cases } = await server.finalData(
      `{ cases(first: 5) { nodes { date targets { nodes { name } }
           citations(first: 20) { nodes { quote report { textSha256 } } } } } }`,
    );
    expect(cases.nodes).toHaveLength(1);
    expect(cases.nodes[0].targets.nodes.map(({ name }: { name: string }) => name).sort()).toEqual([
      'Barra Filters',
      'Paulista Agency for Soil Recovery',
    ]);
    expect(cases.nodes[0].citations.nodes).toContainEqual(
      expect.objectContaining({
        quote: 'Barra Filters',
        report: { textSha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      }),
    );
    await workbench.button('Undo the import').click();
    await page.getByText('Import 2 is undone').waitFor();
    expect(await counted()).toBe(0);
    watched.forgive('400');
    watched.forgive('503');
  }, 120_000);

  test('goes through them by keyboard alone: one key each to confirm, discard and leaf', async () => {
    const { server, token, workbench } = run;
    const { page } = workbench;
    const press = (...keys: readonly string[]) =>
      keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
    await workbench.open(server.url, `token=${token}`);
    await press('i');
    await workbench.button('Choose notices').waitFor();
    // A key may overtake Playwright's demand to be shown choosers: it is made some keys earlier.
    const chosen = page.waitForEvent('filechooser');
    await tabTo(workbench.button('Choose notices'));
    await press('Enter');
    const chooser = await chosen;
    await chooser.setFiles(
      [soil, chinese, filters].map((text, at) => ({
        name: `${at}.html`,
        mimeType: 'text/html',
        buffer: Buffer.from(text),
      })),
    );
    const isShown = (words: string) => desk().getByText(words).waitFor({ timeout: 10_000 });
    await page.getByRole('list', { name: 'Notices' }).getByRole('listitem').nth(2).waitFor();
    await isShown('notice 1 of 3, to decide');
    await press('.', '.', '.');
    await isShown('notice 3 of 3, to decide');
    await press(',', ',', ',');
    await isShown('notice 1 of 3, to decide');

    // In a box they are letters; what is not whole is not confirmed.
    const title = desk().getByRole('textbox', { name: 'Title', exact: true });
    await tabTo(title);
    await press('ControlOrMeta+a', 'Delete', 'Escape', 'a');
    await desk().getByText('A case has a title.').first().waitFor();
    await tabTo(title);
    await page.keyboard.type('Soil, a tax.');
    expect(await title.inputValue()).toBe('Soil, a tax.');
    await isShown('notice 1 of 3, to decide');
    await press('Escape', 'a');
    await isShown('notice 2 of 3, to decide');
    await press('x');
    await isShown('notice 3 of 3, to decide');
    await press('x');
    await isShown('notice 3 of 3, discarded');
    expect(await page.locator('.notice-list .quiet').allTextContents()).toEqual([
      'confirmed',
      'discarded',
      'discarded',
    ]);

    await tabTo(workbench.button('Check what is confirmed'));
    await press('Enter');
    await page.getByRole('region', { name: 'Checked' }).waitFor();
    await tabTo(workbench.button('Import'));
    await press('Enter');
    await workbench.button('Undo the import').waitFor();
    const { cases } = await server.finalData('{ cases(first: 5) { nodes { title } } }');
    expect(cases.nodes).toEqual([{ title: 'Soil, a tax.' }]);
    // What is stored is not put aside by a key.
    await press(',', ',');
    await isShown('notice 1 of 3, imported');
    await press('x');
    await isShown('notice 1 of 3, imported');
    await press('?');
    const help = page.getByRole('dialog', { name: 'Keyboard' });
    expect(await help.getByRole('row', { name: 'Discard this notice' }).textContent()).toMatch(/^x/);
    await press('Escape');
    await help.waitFor({ state: 'detached' });
    await tabTo(workbench.button('Undo the import'));
    await press('Enter');
    await page.getByText('is undone').waitFor();
    expect(await counted()).toBe(0);
    run.watched.forgive('503');
  }, 120_000);

  test('sees a notice as imported in the store that has it alone', async () => {
    const { server, token, workbench } = run;
    const { page } = workbench;
    const isShown = (words: string) => desk().getByText(words).waitFor({ timeout: 20_000 });
    await workbench.open(server.url, `token=${token}&view=intake`);
    await workbench.button('Choose notices').waitFor();
    await drop([['filters.html', filters]]);
    await isShown('notice 1 of 1, to decide');
    await workbench.button('Confirm this case').click();
    await workbench.button('Check what is confirmed').click();
    await page.getByRole('region', { name: 'Checked' }).waitFor();
    await workbench.button('Import').click();
    await workbench.button('Undo the import').waitFor();
    const words = await status().textContent();
    const number = Number(/number (\d+)/.exec(words ?? '')?.[1]);
    await page.reload();
    await isShown('notice 1 of 1, imported');

    // Another store at the same address, with an import of the same number.
    await resetGraph(graph);
    for (let at = 1; at <= number; at += 1) await fill(`other${at}`);
    await server.searchable();
    await page.reload();
    await isShown('notice 1 of 1, confirmed');
    expect(await counted()).toBe(0);
    await workbench.button('Check what is confirmed').click();
    await page.getByRole('region', { name: 'Checked' }).waitFor();
    await workbench.button('Import').click();
    await workbench.button('Undo the import').waitFor();
    await page.reload();
    await isShown('notice 1 of 1, imported');
    expect(await counted()).toBe(1);
    run.watched.forgive('503');
  }, 120_000);
});
