import { readFile } from 'node:fs/promises';
import { expect } from '@jest/globals';
import { test, watchedPage } from '../../support/browser.ts';
import { savedDownload } from '../../support/savedDownload.ts';
import { WorkbenchPage } from '../../support/workbench.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

test('an analyst finds Houston, expands it, traces to a target abroad, removes it, saves, reopens, and exports the brief', async () => {
  const { workbench, server, browser } = run;
  const { page } = workbench;
  const { targets } = await server.data(
    '{ targets(where: { country: { eq: "country/JP" }, companyCount: { gte: 1 } }, orderBy: { field: COMPANIES, direction: DESC }, first: 1) { nodes { id name } } }',
  );
  const [target] = targets.nodes;
  const { paths } = await server.data(
    'query ($to: ID!) { paths(from: "post/houston", to: $to) { paths { strength hops { case { title } citations(first: 3) { nodes { report { title } } } } } } }',
    { to: target.id },
  );
  expect(paths.paths.length).toBeGreaterThan(0);

  await workbench.open(server.url);
  await workbench.find('休斯敦', 'Houston');
  await workbench.record.getByRole('button', { name: 'Put on the canvas' }).click();
  await page.getByRole('toolbar', { name: 'Canvas' }).getByRole('button', { name: 'Expand' }).click();
  await page.getByRole('menuitem').filter({ hasText: 'strongest targets' }).click();
  await page.locator('.drawing[data-drawn="11"][data-ties="10"]').waitFor();

  await workbench.record.getByRole('button', { name: 'Trace from here' }).click();
  const trace = page.getByRole('complementary', { name: 'Trace' });
  await trace.getByRole('textbox', { name: 'To' }).fill(target.name);
  await page.getByRole('option').filter({ hasText: target.name }).first().click();
  await trace.locator('.paths > li').first().waitFor();
  expect(await trace.locator('.paths > li').count()).toBe(paths.paths.length);
  expect(await trace.locator('.paths > li .strength').first().textContent()).toBe(
    paths.paths[0].strength.toFixed(2),
  );
  await trace.getByRole('button', { name: 'Put on the canvas' }).click();
  await page
    .locator('.drawn-table summary')
    .filter({ hasNotText: /^11 records/ })
    .waitFor();

  const whatIf = await workbench.tool('What if');
  await whatIf.getByRole('button', { name: /Remove .*Houston/ }).click();
  const lost = await server.data(
    '{ whatIf(remove: ["post/houston"]) { cases { after } targets { lostCount } } }',
  );
  await whatIf
    .getByRole('cell', { name: String(lost.whatIf.cases.after) })
    .first()
    .waitFor();
  await whatIf.getByText(`${lost.whatIf.targets.lostCount} targets lost`).first().waitFor();
  await run.picture('workbench-story');

  const keep = await workbench.tool('Investigation');
  await keep.getByRole('textbox', { name: 'Title' }).fill('Houston and Japan');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    keep.getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  const path = await savedDownload(file);

  const other = await watchedPage(browser, server.url);
  const again = new WorkbenchPage(other.page);
  await again.open(server.url, 'tool=notes');
  await other.page.locator('input[type="file"]').setInputFiles(path);
  await other.page
    .locator('.drawn-table summary')
    .filter({ hasNotText: /^11 records/ })
    .waitFor();
  const opened = other.page.getByRole('complementary', { name: 'Investigation' });
  expect(await opened.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Houston and Japan');
  const brief = opened.getByRole('button', { name: 'Markdown', exact: true });
  await other.page.waitForTimeout(1_500);
  const [download] = await Promise.all([other.page.waitForEvent('download'), brief.click()]);
  const text = await readFile(await savedDownload(download), 'utf8');
  expect(text).toContain('# Houston and Japan');
  expect(text).toContain('SYNTHETIC');
  expect(text).toContain('revision 1');
  const sentences = text.split('\n').filter((line) => /“.+” \(\d{4}-\d{2}\), (in )?which /.test(line));
  const hops = paths.paths.flatMap(({ hops: each }: { hops: unknown[] }) => each);
  expect(sentences).toHaveLength(hops.length);
  for (const sentence of sentences) expect(sentence).toMatch(/\[\^\d+\]|no report supports this/);
  expect(text).toMatch(/^\[\^1\]: /m);
  expect(other.errors).toEqual([]);
  await other.close();
}, 180_000);
