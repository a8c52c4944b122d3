import { readFile } from 'node:fs/promises';
import { describe, expect } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { writeAddress } from '../../../web/workbench/state/address.ts';
import { emptyInvestigation, filterOf } from '../../../web/workbench/state/investigation.ts';
import { test } from '../../support/browser.ts';
import { savedDownload } from '../../support/savedDownload.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

describe('an analyst takes the table of cases along', () => {
  test('whole, though only its first page is on show, below the filters by name', async () => {
    const { server, workbench } = run;
    const { page } = workbench;
    const filters = { ...emptyInvestigation.filters, from: '2012', to: '2022', countries: ['country/US'] };
    await workbench.open(server.url, writeAddress({ ...emptyInvestigation, view: 'table', filters }));
    const where = filterOf(filters);
    const { cases } = await server.data(
      'query Q($where: CaseFilter) { cases(where: $where) { totalCount } }',
      { where },
    );
    expect(cases.totalCount).toBeGreaterThan(50);
    await page.getByText('Only years 2012 to 2022; targets of United States.').waitFor();
    const button = page.getByRole('button', { name: `Download all ${cases.totalCount} cases as CSV` });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const lines = (await readFile(await savedDownload(download), 'utf8')).trimEnd().split('\r\n');
    expect(lines).toHaveLength(cases.totalCount + 1);
    const ids = lines.slice(1).map((line) => line.slice(0, line.indexOf(',')));
    expect(new Set(ids).size).toBe(cases.totalCount);
    for (const id of ids) expect(id).toMatch(/^case\//);
  }, 60_000);
});

/** The texts of the cells of a workbook's sheet, row by row, and the cells that are numbers. */
async function cellsOf(path: string): Promise<readonly (readonly { text: string; isNumber: boolean }[])[]> {
  const parts = unzipSync(new Uint8Array(await readFile(path)));
  const sheet = parts['xl/worksheets/sheet1.xml'];
  if (!sheet) throw new Error('The workbook has no sheet.');
  return [...strFromU8(sheet).matchAll(/<row>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c( t="inlineStr")?[^>]*>(.*?)<\/c>/gs)].map(([, isText, cell = '']) => ({
      text: cell.replace(/<[^>]+>/g, ''),
      isNumber: !isText,
    })),
  );
}

describe('an analyst reads the table of cases', () => {
  const open = async () => {
    const { server, workbench } = run;
    await workbench.open(server.url, 'view=table');
    const table = workbench.page.getByRole('table');
    await table.getByRole('row').nth(5).waitFor();
    return table;
  };
  /** All ids in the order that the server gives. */
  const idsBy = async (field: string, direction: string): Promise<readonly string[]> => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const {
        cases,
      }: { cases: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } =
        await run.server.data(
          `query Q($orderBy: CaseOrder!, $after: String) {
            cases(orderBy: $orderBy, first: 200, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } }
          }`,
          { orderBy: { field, direction }, after },
        );
      ids.push(...cases.nodes.map(({ id }) => id));
      after = cases.pageInfo.hasNextPage ? cases.pageInfo.endCursor : null;
    } while (after);
    return ids;
  };

  test('by scrolling alone: every case comes by in the order of the server, each in one line', async () => {
    const table = await open();
    const expected = await idsBy('DATE', 'DESC');
    expect(expected.length).toBeGreaterThan(400);
    expect(await table.getAttribute('aria-rowcount')).toBe(String(expected.length + 1));
    const scroller = run.workbench.page.locator('.case-table .scroll');
    const seen = new Map<number, string>();
    for (let top = 0; top < expected.length; top += 20) {
      await scroller.evaluate((element, to) => element.scrollTo(0, to), top * 32);
      await table.locator(`tr[aria-rowindex="${Math.min(top + 21, expected.length + 1)}"]`).waitFor();
      const rows: readonly (readonly [number, string, number])[] = await table
        .locator('tbody tr')
        .evaluateAll((all) =>
          // A row that was found may be drawn no longer, and has no height then.
          all
            .filter(({ isConnected }) => isConnected)
            .map((row) => [
              Number(row.getAttribute('aria-rowindex')) - 2,
              row.getAttribute('data-id') ?? '',
              row.getBoundingClientRect().height,
            ]),
        );
      for (const [index, id, height] of rows) {
        seen.set(index, id);
        expect(height).toBe(32);
      }
      // Only what is near the visible part is drawn.
      expect(rows.length).toBeLessThanOrEqual(150);
    }
    expect(expected.map((_, index) => seen.get(index))).toEqual(expected);
    const head = await table
      .locator('thead th')
      .first()
      .evaluate((each) => each.getBoundingClientRect().top);
    expect(head).toBe(await scroller.evaluate((each) => each.getBoundingClientRect().top));
  }, 120_000);

  test.each([
    ['grade', 'GRADE', 'ASC'],
    ['case', 'TITLE', 'ASC'],
    ['in Chinese', 'TITLE_ZH', 'ASC'],
    ['posts', 'POST', 'ASC'],
    ['targets', 'TARGET', 'ASC'],
    ['companies', 'COMPANY', 'ASC'],
    ['areas', 'AREA', 'ASC'],
    ['reports', 'REPORTS', 'DESC'],
    ['support', 'CONFIDENCE', 'DESC'],
  ] as const)(
    'sorted by %s, one way and the other, as the head says: names from A, numbers from the greatest',
    async (head, field, begun) => {
      const table = await open();
      const ways = [
        ['DESC', 'descending'],
        ['ASC', 'ascending'],
      ] as const;
      for (const [direction, said] of begun === 'DESC' ? ways : ways.toReversed()) {
        const button = table.getByRole('columnheader', { name: head }).getByRole('button', { name: head });
        await button.click();
        const [first] = await idsBy(field, direction);
        await table.locator(`tr[aria-rowindex="2"][data-id="${first}"]`).waitFor();
        expect(await table.getByRole('columnheader', { name: head }).getAttribute('aria-sort')).toBe(said);
        expect(await table.locator('th[aria-sort]').count()).toBe(1);
      }
    },
    90_000,
  );

  test('with the first name of each cell as long as there is room, none cut beside it, and how many there are', async () => {
    const table = await open();
    const { cases } = await run.server.data(
      '{ cases(first: 50, orderBy: { field: DATE, direction: DESC }) { nodes { id areas(first: 5) { totalCount nodes { label } } } } }',
    );
    const several = cases.nodes.find(({ areas }: { areas: { totalCount: number } }) => areas.totalCount > 1);
    const names = table.locator(`tr[data-id="${several.id}"] .record-names`).last();
    expect(await names.locator('.count').textContent()).toBe(`(${several.areas.totalCount})`);
    const lines = await names.locator('.record-name').evaluateAll((each) =>
      each.map((name) => {
        const { top, right } = name.getBoundingClientRect();
        const cell = name.closest('td')?.getBoundingClientRect();
        return {
          text: name.textContent,
          isSeen: top < (cell?.bottom ?? 0) - 8,
          fits: right <= (cell?.right ?? 0),
        };
      }),
    );
    expect(lines.map(({ text }) => text)).toEqual(
      several.areas.nodes.map(({ label }: { label: string }) => expect.stringContaining(label)),
    );
    expect(lines[0]?.isSeen).toBe(true);
    expect(lines.every(({ fits }) => fits)).toBe(true);
  }, 90_000);

  test('with the columns and widths of their choice, which the browser keeps', async () => {
    const table = await open();
    const { page } = run.workbench;
    const heads = () => table.getByRole('columnheader').count();
    const before = await heads();
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('checkbox', { name: 'companies' }).uncheck();
    await page.getByRole('checkbox', { name: 'published' }).check();
    await page.getByRole('checkbox', { name: 'areas' }).uncheck();
    await page.keyboard.press('Escape');
    const edge = table.getByRole('separator', { name: 'Width of the column case' });
    const width = Number(await edge.getAttribute('aria-valuenow'));
    await edge.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.reload();
    await table.getByRole('row').nth(5).waitFor();
    expect(await heads()).toBe(before - 1);
    expect(await table.getByRole('columnheader', { name: 'published' }).count()).toBe(1);
    expect(Number(await edge.getAttribute('aria-valuenow'))).toBe(width + 32);
  }, 90_000);

  test('and takes all of it along as a workbook: text is text, numbers are numbers', async () => {
    await open();
    const { page } = run.workbench;
    const { cases } = await run.server.data('{ cases(first: 0) { totalCount } }');
    const button = page.getByRole('button', {
      name: `Download all ${cases.totalCount.toLocaleString('en')} cases as XLSX`,
    });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(download.suggestedFilename()).toBe('cases.xlsx');
    const [heads = [], ...rows] = await cellsOf(await savedDownload(download));
    expect(rows.map(([id]) => id?.text)).toEqual(await idsBy('DATE', 'DESC'));
    const numeric = heads.flatMap(({ text }, index) => (text === 'reports' ? [index] : []));
    for (const row of rows)
      expect(row.flatMap(({ isNumber }, index) => (isNumber ? [index] : []))).toEqual(numeric);
  }, 90_000);

  test('and puts chosen rows on the canvas', async () => {
    const table = await open();
    const { page } = run.workbench;
    const ids = (await idsBy('DATE', 'DESC')).slice(0, 3);
    for (const id of ids) await table.locator(`tr[data-id="${id}"]`).getByRole('checkbox').check();
    await page.getByText('3 chosen').waitFor();
    await page.getByRole('button', { name: 'Show on the canvas' }).click();
    await page
      .getByText(/^3 records/)
      .first()
      .waitFor();
  }, 60_000);
});
