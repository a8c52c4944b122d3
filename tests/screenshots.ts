import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchBrowser } from './support/launchBrowser.ts';
import { Playground } from './support/playground.ts';
import { watchedPage } from './support/watchedPage.ts';
import { WorkbenchPage } from './support/workbench.ts';

// Takes the README's pictures from a running `npm start`: `npx tsx tests/screenshots.ts [ADDRESS]`. Over the reference dataset it takes those of
// invented cases, over `npm start -- --data data/documented data/figures` that of documented ones, for which the machine needs a Chinese font; that of
// "Bring in" is taken if the address has the token that the server printed, as it is over `npm start -- --store mine`, beside that of a notice.
const address = new URL(process.argv[2] ?? 'http://127.0.0.1:4000');
const { origin } = address;
/** The token of the server's start, where the whole address that it printed is given. */
const token = new URLSearchParams(address.hash.slice(1)).get('token');
const image = (name: string) => fileURLToPath(new URL(`../docs/images/${name}`, import.meta.url));
const mostBytes = 300 * 1024;

/** The data of a picture: the reference dataset, or documented cases alone. Refuses any other. */
async function servedData(): Promise<'REFERENCE' | 'DOCUMENTED' | 'EMPTY'> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ dataset { synthetic counts { cases } } }' }),
  });
  const found = JSON.stringify(await response.json());
  if (found.includes('"synthetic":true') && found.includes('"cases":642')) return 'REFERENCE';
  if (found.includes('"synthetic":false')) return 'DOCUMENTED';
  if (found.includes('"synthetic":null')) return 'EMPTY';
  throw new Error(`${origin} serves neither the reference dataset nor documented cases: ${found}`);
}

/** Keeps the picture of a page, unless it is too large for a README. */
async function keep(page: Page, name: string): Promise<void> {
  const file = image(name);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: file, animations: 'disabled' });
  const { size } = statSync(file);
  if (size > mostBytes) throw new Error(`${file} has ${size} bytes, more than ${mostBytes}.`);
  process.stdout.write(`${file} (${Math.round(size / 1024)} kB)\n`);
}

async function playgroundPicture(page: Page): Promise<void> {
  const playground = new Playground(page);
  await playground.open(origin);
  await playground.openExample('Which posts brokered which sectors?');
  await playground.panel('Show', 'Explain');
  await playground.run();
  await page.locator('.explained .cypher').first().waitFor();
  // The answer beside its question and its Cypher says more than the empty variables do.
  await page.getByRole('button', { name: 'Hide editor tools' }).click();
  await page.locator('.result-window .view-line').nth(20).waitFor();
  await keep(page, 'playground.png');
}

async function workbenchPictures(page: Page): Promise<void> {
  const workbench = new WorkbenchPage(page);
  await workbench.open(origin, 'selected=post/houston');
  await workbench.record.getByRole('button', { name: 'Put on the canvas' }).click();
  await page.getByRole('toolbar', { name: 'Canvas' }).getByRole('button', { name: 'Expand' }).click();
  await page.getByRole('menuitem').filter({ hasText: 'strongest targets' }).click();
  await page.locator('.drawing[data-drawn="11"]').waitFor();
  await workbench.settled();
  await keep(page, 'canvas.png');
  await workbench.record.getByRole('button', { name: 'Trace from here' }).click();
  const trace = page.getByRole('complementary', { name: 'Trace' });
  await trace.getByRole('textbox', { name: 'To' }).fill('Japan');
  await page.getByRole('option').filter({ hasText: 'Japan' }).first().click();
  await trace.getByRole('button', { name: 'Put on the canvas' }).click();
  await page.getByRole('button', { name: 'Close the record' }).click();
  await page.getByRole('toolbar', { name: 'Canvas' }).getByRole('button', { name: 'Lay out again' }).click();
  await workbench.settled();
  await keep(page, 'paths.png');
  await page.goto('about:blank');
  await workbench.open(origin, 'tool=breakdown&view=chart');
  await page.getByRole('img', { name: 'Heat map' }).or(page.locator('.heat-map svg')).first().waitFor();
  await workbench.settled();
  await keep(page, 'breakdown.png');
  await workbench.view('Timeline');
  await page.locator('.lanes .mark').first().waitFor();
  await workbench.settled();
  await keep(page, 'timeline.png');
  await page.goto('about:blank');
  await workbench.open(origin, 'tool=whatIf&view=map&selected=post/houston');
  await page.getByRole('button', { name: /Remove .*Houston/ }).click();
  await page
    .getByText(/targets lost/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Close the record' }).click();
  // The picture was fitted beside the record.
  await page.reload();
  await page
    .getByText(/targets lost/)
    .first()
    .waitFor();
  await workbench.settled();
  await keep(page, 'what-if.png');
}

/** A list of names, each with the records that it may be of, half of it decided. */
async function matchPicture(page: Page): Promise<void> {
  const workbench = new WorkbenchPage(page);
  await page.goto('about:blank');
  await workbench.open(origin, 'view=match');
  const names = [
    '中国驻休斯敦总领事馆',
    'Chinese Embassy in Germany',
    'Embassy in Lodnon',
    '莫斯科',
    'Artificial intelligence',
    'U.S.A.',
  ];
  await page.getByRole('textbox', { name: 'Names, one a line' }).fill(names.join('\n'));
  await page.getByRole('button', { name: `Match these ${names.length} names` }).click();
  await workbench.settled();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await workbench.settled();
  await keep(page, 'match.png');
}

/** A documented case in full, beside the heat map of the posts and years of all. */
async function documentedPicture(page: Page): Promise<void> {
  const workbench = new WorkbenchPage(page);
  await workbench.open(origin, 'tool=breakdown&view=chart&selected=post/houston');
  await page.locator('.heat-map svg').first().waitFor();
  await workbench.settled();
  await keep(page, 'documented.png');
}

/** A sheet of invented notices that has been checked: its columns, what an import would add, and a name to decide. */
async function bringInPicture(page: Page): Promise<void> {
  const workbench = new WorkbenchPage(page);
  await page.goto('about:blank');
  await workbench.open(origin, `view=intake&token=${token}`);
  const rows = [
    ['Notice', 'Published', 'Post', 'Title', 'Foreign party', 'Country', 'Technology'],
    [
      'http://de.example.invalid/1.htm',
      '2019-03-12',
      'Berlin',
      '激光熔覆技术寻求合作',
      'Invented Kaltwerk GmbH',
      '德国',
      'Lasers',
    ],
    [
      'http://us.example.invalid/2.htm',
      '2019-04-02',
      'Houstn',
      '无针注射器',
      'Invented Needlefree Inc.',
      'USA',
      'Vaccines',
    ],
    [
      'http://us.example.invalid/3.htm',
      '2019年5月',
      '休斯敦总领馆',
      '虚构的疫苗项目',
      'Invented Needlefree',
      'USA',
      '疫苗',
    ],
  ];
  await page.getByText('Paste cells', { exact: true }).click();
  const cells = page.getByRole('textbox', { name: 'Cells copied from a sheet' });
  await cells.fill(rows.map((row) => row.join('\t')).join('\n'));
  await workbench.button('Read these cells').click();
  await workbench.button('Check').click();
  await page.getByRole('list', { name: 'Names to decide' }).waitFor();
  await page.locator('.intake-view > .steps').evaluate((element) => element.scrollTo(0, 0));
  await keep(page, 'bring-in.png');
}

/** An invented notice beside the case that it proposes, with the words of one value marked. */
async function noticePicture(page: Page): Promise<void> {
  const workbench = new WorkbenchPage(page);
  await page.goto('about:blank');
  await workbench.open(origin, `view=intake&token=${token}`);
  const notices = new URL('./unit/intake/notice/notices/open/', import.meta.url);
  const files = ['zh-04.txt', 'zh-09.html', 'en-02.txt'].map((name) => fileURLToPath(new URL(name, notices)));
  await page.getByRole('region', { name: 'Notices' }).locator('input[type="file"]').setInputFiles(files);
  await page.getByText('3 notices to decide').waitFor({ timeout: 90_000 });
  await workbench.settled();
  await page.getByRole('combobox', { name: 'Role of' }).first().focus();
  await page.locator('.intake-view > .steps').evaluate((element) => element.scrollTo(0, 0));
  await keep(page, 'notice.png');
}

const data = await servedData();
const browser = await launchBrowser();
try {
  const { page, errors } = await watchedPage(browser, origin);
  await page.setViewportSize({ width: 1440, height: 810 });
  if (data === 'DOCUMENTED') {
    await documentedPicture(page);
    if (token) await bringInPicture(page);
  } else if (data === 'EMPTY') {
    await bringInPicture(page);
    await noticePicture(page);
  } else {
    await playgroundPicture(page);
    await workbenchPictures(page);
    await matchPicture(page);
  }
  if (errors.length > 0) throw new Error(`The page had errors: ${errors.join('; ')}`);
} finally {
  await browser.close();
}
