import { readFile } from 'node:fs/promises';
import { expect } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { test } from '../../support/browser.ts';
import { savedDownload } from '../../support/savedDownload.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

test('an analyst goes from an empty page to a printed brief, with one step back on each way, and loses nothing', async () => {
  const { workbench, server } = run;
  const { page } = workbench;
  const { targets } = await server.data(
    '{ targets(where: { country: { eq: "country/JP" }, companyCount: { gte: 1 } }, orderBy: { field: COMPANIES, direction: DESC }, first: 1) { nodes { id name } } }',
  );
  const [target] = targets.nodes;
  const tool = (name: string) => page.getByRole('complementary', { name, exact: true });
  const drawing = (count: number) => page.locator(`.drawing[data-drawn="${count}"]`);
  const note = workbench.record.getByRole('textbox', { name: 'Note' });
  /** Goes back to what was looked at before, and forward again. What was made, by its place and its value, is there all the time. */
  const backOnce = async (before: Locator, after: Locator, made: Locator) => {
    await page.goBack();
    await before.first().waitFor();
    await made.first().waitFor();
    await page.goForward();
    await after.first().waitFor();
    await made.first().waitFor();
  };

  await workbench.open(server.url);
  await page.getByText('Begin with a question').first().waitFor();
  await workbench.find('休斯敦', 'Houston');
  await workbench.record.getByRole('button', { name: 'Put on the canvas' }).click();
  await drawing(1).waitFor();
  await backOnce(tool('Find'), workbench.record, drawing(1));

  await page.getByRole('toolbar', { name: 'Canvas' }).getByRole('button', { name: 'Expand' }).click();
  await page.getByRole('menuitem').filter({ hasText: 'strongest targets' }).click();
  await drawing(11).waitFor();
  await backOnce(tool('Find'), workbench.record, drawing(11));

  await note.fill('Closed in July 2020');
  await backOnce(tool('Find'), workbench.record, drawing(11));
  expect(await note.inputValue()).toBe('Closed in July 2020');

  await workbench.record.getByRole('button', { name: 'Trace from here' }).click();
  const trace = tool('Trace');
  await trace.getByRole('textbox', { name: 'To' }).fill(target.name);
  await page.getByRole('option').filter({ hasText: target.name }).first().click();
  const paths = trace.locator('.paths > li');
  await paths.first().waitFor();
  const pathCount = await paths.count();
  await backOnce(tool('Find'), paths, drawing(11));
  expect(await paths.count()).toBe(pathCount);

  await trace.getByRole('button', { name: 'Put on the canvas' }).click();
  await drawing(11).waitFor({ state: 'detached' });
  const drawn = Number(await page.locator('.drawing').getAttribute('data-drawn'));
  expect(drawn).toBeGreaterThan(11);
  await backOnce(tool('Find'), paths, drawing(drawn));

  const whatIf = await workbench.tool('What if');
  await whatIf.getByRole('button', { name: /Remove .*Houston/ }).click();
  const lost = whatIf.getByText(/targets? lost/);
  await lost.first().waitFor();
  await backOnce(paths, lost, drawing(drawn));

  const keep = await workbench.tool('Investigation');
  await keep.getByRole('textbox', { name: 'Title' }).fill('Houston and Japan');
  await keep.getByRole('textbox', { name: 'General notes' }).fill('What came through Houston?');
  await backOnce(lost, keep, drawing(drawn));
  expect(await keep.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Houston and Japan');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    keep.getByRole('button', { name: 'HTML to print' }).click(),
  ]);
  await backOnce(lost, keep, drawing(drawn));
  const brief = await page.context().newPage();
  await brief.setContent(await readFile(await savedDownload(download), 'utf8'));
  const pdf = await getDocumentProxy(new Uint8Array(await brief.pdf({ format: 'A4' })));
  const { text } = await extractText(pdf, { mergePages: true });
  for (const words of [
    'Houston and Japan',
    'SYNTHETIC',
    'revision 1',
    'What came through Houston?',
    'Closed in July 2020',
    target.name,
    'What this rests on',
  ])
    expect(text.replace(/\s+/g, ' ')).toContain(words);
  expect(text.match(/Path \d+: strength/g)).toHaveLength(pathCount);
  expect(text).not.toContain('no longer in the graph');

  // The same as a PDF of the page itself: the browser's dialog cannot be answered here, but what it would print can be read.
  await page.evaluate('window.print = () => undefined');
  await keep.getByRole('button', { name: 'PDF', exact: true }).click();
  await page.locator('.printed-brief').waitFor({ state: 'attached' });
  const printed = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  const { text: words } = await extractText(printed, { mergePages: true });
  // Lines may break elsewhere, and the moment of writing is another.
  const withoutMoment = (paper: string) => paper.replace(/\s+/g, '').replaceAll(/written[\d:.T-]+Z/g, '');
  expect(withoutMoment(words)).toBe(withoutMoment(text));
  expect(await page.locator('.printed-brief').count()).toBe(0);
}, 180_000);
