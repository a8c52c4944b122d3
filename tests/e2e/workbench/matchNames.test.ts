import { readFile } from 'node:fs/promises';
import { describe, expect } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { test } from '../../support/browser.ts';
import { savedDownload } from '../../support/savedDownload.ts';
import { violations } from '../../support/violations.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

const view = (page: Page) => page.getByRole('region', { name: 'Match names', exact: true });
const list = (page: Page) => view(page).getByRole('list', { name: 'Names' }).locator(':scope > li');

const names = [
  'Consulate-General in Houston',
  '莫斯科',
  'Embassy in London',
  'Qqxzv Wwkjq',
  'Embassy in London',
];

/** Opens the view and matches a list. */
async function match(text: string, button: string | RegExp): Promise<Page> {
  const { server, workbench } = run;
  const { page } = workbench;
  await workbench.open(server.url, 'view=match');
  expect(await view(page).getByRole('button', { name: 'Match these names' }).isDisabled()).toBe(true);
  await view(page).getByRole('textbox', { name: 'Names, one a line' }).fill(text);
  await view(page).getByRole('button', { name: button }).click();
  await workbench.settled();
  return page;
}

/** Drops a file on the place of the names. It is text, since tests are compiled without the types of a page. */
const drop = (page: Page, name: string, content: string) =>
  page.evaluate(`{
    const transfer = new DataTransfer();
    transfer.items.add(new File([${JSON.stringify(content)}], ${JSON.stringify(name)}, { type: 'text/csv' }));
    document.querySelector('.names-input').dispatchEvent(
      new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
    );
  }`);

describe('an analyst matches a list of names', () => {
  test('and sees the candidates of each with score, verdict and reasons, as `match` tells them', async () => {
    const page = await match(names.join('\n'), 'Match these 4 names');
    const rows = list(page);
    expect(await rows.count()).toBe(4);
    const { match: told } = await run.server.data(
      'query ($name: String!) { match(name: $name, first: 5) { score verdict node { label } features { because } } }',
      { name: names[0] },
    );
    const candidates = page.getByRole('table', { name: `Candidates for ${names[0]}` }).getByRole('row');
    expect(await candidates.count()).toBe(told.length);
    for (const [index, { score, verdict, node, features }] of told.entries()) {
      const text = (await candidates.nth(index).textContent()) ?? '';
      for (const words of [
        String(score),
        verdict.toLowerCase(),
        node.label,
        ...features.map(({ because }: { because: string }) => because),
      ])
        expect(text).toContain(words);
    }
    expect(await rows.nth(1).textContent()).toContain('Moscow');
    expect(await rows.nth(3).textContent()).toContain('No match');
    expect(await violations(page)).toEqual([]);
    await run.picture('match-names');
  }, 120_000);

  test('decides by keyboard: accepts, chooses another, none, takes back; it stays through a reload', async () => {
    const page = await match(names.join('\n'), 'Match these 4 names');
    const rows = list(page);
    const chip = (index: number) => rows.nth(index).locator('.grade').textContent();
    await page.keyboard.press('Enter');
    expect(await chip(0)).toBe('accepted');
    // The second of the candidates for the next name.
    const other = await page
      .getByRole('table', { name: 'Candidates for 莫斯科' })
      .getByRole('row')
      .nth(1)
      .locator('.record-name')
      .textContent();
    await page.keyboard.press('2');
    expect(other).toContain((await rows.nth(1).locator('.match-record').textContent()) ?? 'nothing');
    await page.keyboard.press('0');
    expect(await rows.nth(2).locator('.match-record').textContent()).toBe('None');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Backspace');
    expect(await chip(2)).not.toBe('none');
    await page.keyboard.press('0');
    await page.getByRole('status').getByText('4 names, 3 decided').waitFor();
    await page.reload();
    await page.getByRole('status').getByText('4 names, 3 decided').waitFor();
    expect(await chip(0)).toBe('accepted');
    expect(await chip(2)).toBe('none');
  }, 120_000);

  test('takes the outcome along: as CSV, a row a name, and as records on the canvas', async () => {
    const page = await match(
      ['Consulate-General in Houston', 'Embassy in London', '=HYPERLINK("x")'].join('\n'),
      'Match these 3 names',
    );
    await page.getByRole('button', { name: 'Accept the 2 that are the same' }).click();
    await page.getByRole('status').getByText('3 names, 2 decided').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the decisions' }).click(),
    ]);
    const rows: Record<string, string>[] = parse(await readFile(await savedDownload(download)), {
      columns: true,
      bom: true,
    });
    expect(rows.map(({ name, decision, id, verdict }) => [name, decision, id, verdict])).toEqual([
      ['Consulate-General in Houston', 'accepted', 'post/houston', 'SAME'],
      ['Embassy in London', 'accepted', 'post/london', 'SAME'],
      ['\'=HYPERLINK("x")', '', '', ''],
    ]);
    expect(rows[0]).toMatchObject({
      score: '100',
      because: 'The names are the same: Consulate-General in Houston. (+100)',
      decided_on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    await page.getByRole('button', { name: 'Put 2 records on the canvas' }).click();
    await page.locator('.drawing[data-drawn="2"]').waitFor();
  }, 120_000);

  test('drops a file, whose column of names is found and can be changed, and asks for one kind alone', async () => {
    const { server, workbench } = run;
    const { page } = workbench;
    await workbench.open(server.url);
    await page.getByRole('button', { name: 'Match names' }).first().click();
    await view(page).getByRole('region', { name: 'Names to match' }).waitFor();
    await drop(
      page,
      'posts.csv',
      'no;Name;City\n1;"Embassy in London";London\n2;Consulate-General in Houston;Houston\n',
    );
    const text = view(page).getByRole('textbox', { name: 'Names, one a line' });
    expect(await text.inputValue()).toBe('Embassy in London\nConsulate-General in Houston');
    await view(page)
      .getByRole('combobox', { name: 'Column of names' })
      .or(view(page).getByRole('textbox', { name: 'Column of names' }))
      .first()
      .click();
    await page.getByRole('option', { name: 'City' }).click();
    expect(await text.inputValue()).toBe('London\nHouston');
    await view(page).getByRole('button', { name: 'Match these 2 names' }).click();
    await view(page)
      .getByRole('textbox', { name: 'Kind of record' })
      .or(view(page).getByRole('combobox', { name: 'Kind of record' }))
      .first()
      .click();
    await page.getByRole('option', { name: 'posts' }).click();
    await workbench.settled();
    expect(await list(page).nth(0).locator('.match-record').textContent()).toContain('London');
    expect(await list(page).nth(1).locator('.match-record').textContent()).toContain('Houston');
  }, 120_000);

  test('pastes a table whose columns of countries and identifiers count, and sees how', async () => {
    const { server, workbench } = run;
    const { page } = workbench;
    await workbench.open(server.url, 'view=match');
    const text = view(page).getByRole('textbox', { name: 'Names, one a line' });
    await text.focus();
    await page.evaluate(`{
      const data = new DataTransfer();
      data.setData('text/plain', ${JSON.stringify(
        [
          'Name\tCountry\tWikidata',
          'Consulate-General in Houston\tUnited States\t',
          'Consulate-General in Houston\tGermany\t',
          'Consulate-General in Houston\tAtlantis\tQ1',
        ].join('\n'),
      )});
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }`);
    await view(page).getByText('Column of countries').waitFor();
    expect((await text.inputValue()).split('\n')).toEqual([
      'Consulate-General in Houston\tUnited States',
      'Consulate-General in Houston\tGermany',
      'Consulate-General in Houston\tAtlantis\tWikidata:Q1',
    ]);
    await view(page).getByRole('button', { name: 'Match these 3 names' }).click();
    await page.getByRole('status').getByText('3 names, 0 decided').waitFor();
    const first = list(page).nth(0);
    expect(await first.getByRole('row').first().textContent()).toContain('Both are of the United States.');
    await list(page).nth(1).getByRole('button').first().click();
    await list(page).nth(1).getByText('-15 The record is of the United States.').first().waitFor();
    expect(await list(page).nth(1).locator('.grade').textContent()).toBe('review');
    expect(await list(page).nth(2).locator('.match-name').textContent()).toContain('Wikidata:Q1');
    await view(page)
      .getByText('No country is called Atlantis: that counts neither for nor against.')
      .waitFor();
    expect(await violations(page)).toEqual([]);
  }, 120_000);
});
