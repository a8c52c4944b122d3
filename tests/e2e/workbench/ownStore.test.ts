import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { askServer } from '../../support/askServer.ts';
import { sharedBrowser, test, type WatchedPage, watchedPage } from '../../support/browser.ts';
import { copyKeptStore } from '../../support/keptStore.ts';
import { environmentAt, takeProofs, temporaryHome } from '../../support/projectHome.ts';
import { referenceStore } from '../../support/referenceStore.ts';
import { type WishlistRun, wishlist } from '../../support/wishlist.ts';
import { WorkbenchPage } from '../../support/workbench.ts';

const patience = 600_000;

/** Two invented notices, as a person saves them from a spreadsheet. */
const sheet = `Notice,Published,Post,Title,Foreign party,Country,Technology
http://no.example.invalid/1.htm,2019-03-12,Embassy in Oslo,Needle valves seek a partner,Invented Ventil AS,Norway,Lasers
http://no.example.invalid/2.htm,2019-04-02,Embassy in Oslo,Mirrors on offer,Invented Speil AS,Norway,Lasers
`;

let home: string;
let remove: () => Promise<void>;
let run: WishlistRun;
let browser: Browser;
let watched: WatchedPage;
let workbench: WorkbenchPage;
let origin: string;
let token: string;

beforeAll(async () => {
  ({ home, remove } = await temporaryHome());
  // The first check and the first load are told by the tests of the program's life.
  await Promise.all([takeProofs(home), copyKeptStore(referenceStore(), home)]);
  run = wishlist(['serve'], environmentAt(home));
  await run.until('Press Ctrl-C to stop it');
  const printed = /(http:\/\/127\.0\.0\.1:\d+)\/#token=(\S+)/.exec(run.printed()) ?? [];
  [, origin = '', token = ''] = printed;
  browser = await sharedBrowser();
  watched = await watchedPage(browser, origin);
  // On a slow machine a first import into a new store takes minutes.
  watched.page.setDefaultTimeout(180_000);
  workbench = new WorkbenchPage(watched.page);
}, patience);

afterAll(async () => {
  await watched?.close();
  await browser?.close();
  run?.child.kill('SIGTERM');
  await run?.ended;
  await remove?.();
}, patience);

/** Counts of the store that is served, with the foreign parties that the sheet names. */
async function held(): Promise<unknown> {
  // For a while after a change of stores the server says that it is not ready.
  const data = await askServer(origin).finalData(`{
    dataset { synthetic } cases { totalCount }
    targets(where: { name: { startsWith: "Invented " } }) { nodes { name } }
  }`);
  return {
    synthetic: data.dataset.synthetic,
    cases: data.cases.totalCount,
    targets: data.targets.nodes.map(({ name }: { name: string }) => name),
  };
}

const store = () => watched.page.getByRole('region', { name: 'Store' });

/** Clicks to the other store, and waits until the page is that of it. */
async function change(button: string, to: string): Promise<void> {
  await store().getByRole('button', { name: button }).click();
  await watched.page.getByText(`Changing to the store “${to}”`).waitFor();
  await store().getByText(`This is the store “${to}”.`).waitFor();
}

test(
  'a newcomer opens a store of her own from the demonstration, brings a sheet in, and goes back: the two never mix',
  async () => {
    const demonstration = { synthetic: true, cases: 642, targets: [] };
    const own = { synthetic: false, cases: 2, targets: ['Invented Speil AS', 'Invented Ventil AS'] };
    await workbench.open(origin, `token=${token}`);
    await workbench.button('Bring in your own data').click();
    await store().getByText('This is the store “reference”.').waitFor();
    expect(await held()).toEqual(demonstration);

    await change('Open my own store', 'mine');
    expect(await held()).toEqual({ synthetic: null, cases: 0, targets: [] });
    const { page } = watched;
    const given = page.getByRole('region', { name: 'A sheet' }).locator('input[type="file"]');
    await given.setInputFiles({ name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) });
    await page.getByRole('combobox', { name: 'Meaning of Title', exact: true }).waitFor();
    await workbench.button('Check').click();
    await page.getByText('2 rows: 2 to import.').waitFor();
    await workbench.button('Import').click();
    await workbench.button('Undo the import').waitFor();
    expect(await held()).toEqual(own);

    await workbench.button('Bring in another file').click();
    await change('Back to the demonstration', 'reference');
    expect(await held()).toEqual(demonstration);

    await change('Open my own store', 'mine');
    expect(await held()).toEqual(own);
    await workbench.findBox.fill('Invented Ventil');
    await page.getByRole('option').filter({ hasText: 'Invented Ventil AS' }).waitFor();

    expect(watched.foreign).toEqual([]);
    // While one server ends and the other starts, nobody answers the page, or not in time.
    for (const expected of ['ERR_CONNECTION', 'ERR_EMPTY_RESPONSE', '503', '504']) watched.forgive(expected);
    expect(watched.errors).toEqual([]);
  },
  patience,
);
