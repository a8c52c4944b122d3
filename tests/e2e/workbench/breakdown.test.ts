import { describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { BreakdownDimension, CaseFilter } from '../../../web/generated/operations.ts';
import { filterOfCell } from '../../../web/workbench/features/breakdown/filterOfCell.ts';
import type { DimensionKey } from '../../../web/workbench/model/filterOfKey.ts';
import { writeAddress } from '../../../web/workbench/state/address.ts';
import { emptyInvestigation, type Investigation } from '../../../web/workbench/state/investigation.ts';
import { nameOfKey } from '../../../web/workbench/words/nameOfKey.ts';
import { test } from '../../support/browser.ts';
import { copiedText } from '../../support/copiedText.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

/** A pair of the server's test against chance. */
interface Pair {
  readonly node: { readonly label: string };
  readonly area: { readonly label: string };
  readonly caseCount: number;
  readonly qValue: number;
}

interface Row {
  readonly caseCount: number;
  readonly keys: readonly DimensionKey[];
}

interface RowPage {
  readonly totalCount: number;
  readonly caseTotal: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Row[];
}

/** All rows of a breakdown, page by page. */
const rowsOf = async (
  by: readonly BreakdownDimension[],
  where: CaseFilter = {},
): Promise<{ readonly totalCount: number; readonly caseTotal: number; readonly rows: readonly Row[] }> => {
  const rows: Row[] = [];
  let after: string | null = null;
  for (;;) {
    const { breakdown }: { breakdown: RowPage } = await run.server.data(
      `query Q($by: [BreakdownDimension!]!, $scheme: ID, $where: CaseFilter, $after: String) {
        breakdown(by: $by, scheme: $scheme, where: $where, first: 200, after: $after) {
          totalCount caseTotal pageInfo { hasNextPage endCursor } nodes { caseCount keys { dimension id label } }
        }
      }`,
      { by, where, after, scheme: by.includes('SCHEME_CLASS') ? 'mic2025' : null },
    );
    rows.push(...breakdown.nodes);
    if (!breakdown.pageInfo.hasNextPage) return { ...breakdown, rows };
    after = breakdown.pageInfo.endCursor;
  }
};

const open = async (parts: Partial<Investigation>): Promise<Page> => {
  await run.workbench.open(run.server.url, writeAddress({ ...emptyInvestigation, ...parts }));
  return run.workbench.page;
};

const chartOf = (rows: BreakdownDimension, columns: BreakdownDimension): Partial<Investigation> => ({
  tool: 'breakdown',
  view: 'chart',
  breakdown: { ...emptyInvestigation.breakdown, rows, columns },
});

const cellName = ({ keys }: Row): string => keys.map(nameOfKey).join(' × ');

/** The table of cases must say so many, and hold them. */
async function expectCases(page: Page, count: number, title: string): Promise<void> {
  const table = page.locator('.case-table');
  await table.getByRole('heading', { name: title, exact: true }).waitFor();
  await table.getByText(new RegExp(`^${count} cases?$`)).waitFor();
  // Only the rows in sight are drawn.
  expect(await table.getByRole('table').getAttribute('aria-rowcount')).toBe(String(count + 1));
}

describe('an analyst breaks down', () => {
  test('cases by post and area: a cell of the picture opens exactly as many cases as it says', async () => {
    const page = await open({ tool: 'breakdown' });
    await page.getByRole('button', { name: 'Posts by areas' }).click();
    const { rows, totalCount, caseTotal } = await rowsOf(['POST', 'AREA']);
    expect(rows).toHaveLength(totalCount);
    expect(rows.length).toBeGreaterThan(200);
    await page.getByRole('heading', { name: `${caseTotal} cases: post × area` }).waitFor();
    const cells = page.locator('.heat-map [aria-label="cell"] rect');
    expect(await cells.count()).toBe(rows.length);
    await run.picture('workbench-breakdown-light');
    await page.getByRole('button', { name: 'Copy as CSV: this table' }).click();
    const csv = await copiedText(page, 'Consulate-General in Houston');
    expect(csv.trim().split(/\r?\n/)).toHaveLength(rows.length + 1);
    const row = rows.find(({ keys, caseCount }) => keys[0]?.id === 'post/houston' && caseCount > 5);
    if (!row) throw new Error('Houston has no such cell.');
    await cells.filter({ hasText: `${cellName(row)}: ${row.caseCount}` }).click();
    await expectCases(page, row.caseCount, cellName(row));
  }, 60_000);

  test('by the classes of a published list, chosen among several: a cell opens its cases, known or unknown', async () => {
    const page = await open({ tool: 'breakdown' });
    await page.getByRole('button', { name: 'Posts by classes of a scheme' }).click();
    const { rows, caseTotal } = await rowsOf(['POST', 'SCHEME_CLASS']);
    await page.getByRole('heading', { name: `${caseTotal} cases: post × class of a scheme` }).waitFor();
    expect(await page.locator('.heat-map [aria-label="cell"] rect').count()).toBe(rows.length);
    await run.picture('workbench-breakdown-scheme-light');
    await page.getByRole('combobox', { name: 'Scheme' }).click();
    await page.getByRole('option', { name: 'Critical and Emerging Technologies List Update' }).click();
    await page.locator('.heat-map').getByText('Biotechnologies').first().waitFor();
    for (const known of [true, false]) {
      const row = rows.find(({ keys, caseCount }) => (keys[1]?.id !== null) === known && caseCount > 3);
      if (!row) throw new Error('There is no such cell.');
      const chart = await open(chartOf('POST', 'SCHEME_CLASS'));
      await chart
        .locator('.heat-map [aria-label="cell"] rect')
        .filter({ hasText: `${cellName(row)}: ${row.caseCount}` })
        .first()
        .click();
      await expectCases(chart, row.caseCount, cellName(row));
    }
  }, 60_000);

  test('within a class of a published list: the shared filter counts what the class counts', async () => {
    const page = await open({ tool: 'breakdown', view: 'chart' });
    const { rows } = await rowsOf(['SCHEME_CLASS']);
    const row = rows.find(({ keys: [key] }) => key?.id === 'class/mic2025.10');
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('combobox', { name: 'Limit to a class of a scheme' }).fill('Bio-medicine');
    await page.getByRole('option', { name: 'Bio-medicine' }).click();
    await page.getByRole('heading', { name: `${row?.caseCount} cases: post × area` }).waitFor();
  }, 60_000);

  test('from the keyboard: Enter on a cell of the table twin does the same, in the same colours', async () => {
    const page = await open(chartOf('TARGET_COUNTRY', 'YEAR'));
    const { rows } = await rowsOf(['TARGET_COUNTRY', 'YEAR']);
    const [row] = rows;
    if (!row) throw new Error('There is no cell.');
    await page.getByText('The same as a table').click();
    const cell = page.getByRole('button', { name: `${row.caseCount} cases of ${cellName(row)}` });
    const shown = await cell.evaluate(
      (button) => button.ownerDocument.defaultView?.getComputedStyle(button).backgroundColor,
    );
    const drawn = await page
      .locator('.heat-map [aria-label="cell"] rect')
      .filter({ hasText: `${cellName(row)}: ${row.caseCount}` })
      .evaluate((rect) => rect.ownerDocument.defaultView?.getComputedStyle(rect).fill);
    expect(drawn).toMatch(/^\w+\(/);
    expect(drawn).toBe(shown);
    expect(await page.locator('.grid-table .shaded').count()).toBe(rows.length);
    await cell.focus();
    await page.keyboard.press('Enter');
    await expectCases(page, row.caseCount, cellName(row));
  }, 60_000);

  test('by country and kind of target, for which there is no filter: the cell opens exactly its cases', async () => {
    const page = await open(chartOf('TARGET_COUNTRY', 'TARGET_KIND'));
    const { rows } = await rowsOf(['TARGET_COUNTRY', 'TARGET_KIND']);
    const row = rows.find(({ caseCount }) => caseCount < 50);
    if (!row) throw new Error('There is no such cell.');
    await page
      .locator('.heat-map [aria-label="cell"] rect')
      .filter({ hasText: `${cellName(row)}: ${row.caseCount}` })
      .first()
      .click();
    await expectCases(page, row.caseCount, cellName(row));
  }, 60_000);

  test('and the filter of each cell counts as many cases as the cell says', async () => {
    const by: readonly (readonly BreakdownDimension[])[] = [
      ['POST', 'AREA'],
      ['TARGET_COUNTRY', 'YEAR'],
      ['AREA', 'COOPERATION'],
      ['COMPANY', 'PROVINCE'],
      ['TECHNOLOGY', 'MONTH'],
      ['TARGET_KIND', 'GRADE'],
      ['LANGUAGE', 'STAGE'],
      ['TARGET'],
    ];
    for (const dimensions of by) {
      const { rows } = await rowsOf(dimensions);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows.filter((_, index) => index < 5 || index % 25 === 0)) {
        const where = filterOfCell(row.keys);
        if (!where) continue;
        const { cases } = await run.server.data(
          'query Q($where: CaseFilter) { cases(where: $where, first: 1) { totalCount } }',
          { where },
        );
        expect([cellName(row), cases.totalCount]).toEqual([cellName(row), row.caseCount]);
      }
    }
  }, 120_000);
});

describe('an analyst reads the heat map', () => {
  test('as wide as its place, with each side counted once at its edge, and a dot for every zero', async () => {
    const page = await open(chartOf('POST', 'AREA'));
    const { rows: cells } = await rowsOf(['POST', 'AREA']);
    const { rows: areas } = await rowsOf(['AREA']);
    const { rows: posts } = await rowsOf(['POST']);
    const texts = page.locator('.heat-map [aria-label="text"]');
    await texts.nth(3).waitFor();
    // A tooltip follows each number.
    const numbersIn = async (index: number) =>
      (await texts.nth(index).locator('text').allTextContents()).map((text) => Number.parseInt(text, 10));
    expect((await numbersIn(0)).sort((a, b) => b - a)).toEqual(posts.map(({ caseCount }) => caseCount));
    expect((await numbersIn(1)).sort((a, b) => b - a)).toEqual(areas.map(({ caseCount }) => caseCount));
    expect(await texts.nth(3).locator('text').count()).toBe(posts.length * areas.length - cells.length);
    const place = await page.locator('.heat-map').boundingBox();
    const picture = await page.locator('.heat-map svg').boundingBox();
    expect(Math.abs((place?.width ?? 0) - (picture?.width ?? 0))).toBeLessThan(2);
    const [area] = areas;
    if (!area) throw new Error('There is no area.');
    await texts
      .nth(1)
      .locator('text')
      .filter({ hasText: `${cellName(area)}: ${area.caseCount} cases` })
      .click();
    await expectCases(page, area.caseCount, cellName(area));
  }, 60_000);

  test('whose names are whole, also on a phone: long ones go over several lines', async () => {
    const squeezed = (text: string) => text.replace(/\s/g, '');
    const whole = async (rows: BreakdownDimension, columns: BreakdownDimension) => {
      const page = await open(chartOf(rows, columns));
      for (const [axis, side] of [
        ['y', rows],
        ['x', columns],
      ] as const) {
        const labels = page.locator(`.heat-map [aria-label="${axis}-axis tick label"] text`);
        await labels.first().waitFor();
        const names = (await rowsOf([side])).rows.map(cellName);
        expect((await labels.allTextContents()).map(squeezed).sort()).toEqual(names.map(squeezed).sort());
      }
      const pieces = page.locator('.heat-map [aria-label="y-axis tick label"] tspan');
      return { page, lineCount: await pieces.count() };
    };
    const wide = await whole('TARGET', 'AREA');
    await run.picture('workbench-heat-names-light');
    const place = await wide.page.locator('.heat-map').boundingBox();
    for (const label of await wide.page.locator('.heat-map [aria-label="y-axis tick label"] text').all())
      expect((await label.boundingBox())?.x).toBeGreaterThanOrEqual(place?.x ?? 0);
    await wide.page.setViewportSize({ width: 390, height: 844 });
    const narrow = await whole('TARGET', 'AREA');
    expect(narrow.lineCount).toBeGreaterThan(wide.lineCount);
  }, 60_000);

  test('by share of the row: each cell reads its share, and its cases beside it', async () => {
    const page = await open(chartOf('TARGET_COUNTRY', 'AREA'));
    const { rows: cells } = await rowsOf(['TARGET_COUNTRY', 'AREA']);
    const { rows: countries } = await rowsOf(['TARGET_COUNTRY']);
    await page.locator('.heat-map [aria-label="text"]').nth(3).waitFor();
    await page.getByRole('radiogroup', { name: 'Shade by' }).getByText('share of row').click();
    const shown = page.locator('.heat-map [aria-label="text"]').nth(2).locator('text');
    await shown.filter({ hasText: '%' }).first().waitFor();
    const [place, picture] = await Promise.all(
      ['.heat-map', '.heat-map svg'].map((each) => page.locator(each).boundingBox()),
    );
    expect(Math.abs((place?.width ?? 0) - (picture?.width ?? 0))).toBeLessThan(2);
    const shares = cells.map(({ keys: [country], caseCount }) => {
      const row = countries.find(({ keys: [key] }) => key?.id === country?.id);
      const percent = (100 * caseCount) / (row?.caseCount ?? 0);
      return percent < 0.5 ? '<1 %' : `${Math.round(percent)} %`;
    });
    expect((await shown.allTextContents()).sort()).toEqual(shares.sort());
    const [most] = cells;
    if (!most) throw new Error('There is no cell.');
    await page
      .locator('.heat-map [aria-label="cell"] rect')
      .filter({ hasText: new RegExp(`^${cellName(most)}: ${most.caseCount} \\([\\d.]+ % of its row, `) })
      .waitFor();
    await page.locator('.shade-legend').getByText('share of the row').waitFor();
    await page.getByText('The same as a table').click();
    const twin = page.getByRole('button', {
      name: new RegExp(`^${most.caseCount} cases of ${cellName(most)}, \\d+ %$`),
    });
    expect(await twin.textContent()).toMatch(new RegExp(`^${most.caseCount} · \\d+ %$`));
    await run.picture('workbench-heat-share-light');
  }, 60_000);

  test('by more than chance: the darkest cell stands out most above what its sides would share', async () => {
    const page = await open(chartOf('AREA', 'COOPERATION'));
    const { rows: cells, caseTotal } = await rowsOf(['AREA', 'COOPERATION']);
    const counts = new Map(
      [...(await rowsOf(['AREA'])).rows, ...(await rowsOf(['COOPERATION'])).rows].map((row) => [
        cellName(row),
        row.caseCount,
      ]),
    );
    const excess = (row: Row): number => {
      const [first, second] = row.keys.map((key) => counts.get(nameOfKey(key)) ?? 0);
      const expected = ((first ?? 0) * (second ?? 0)) / caseTotal;
      return (row.caseCount - expected) / Math.sqrt(expected);
    };
    const most = cells.reduce((best, row) => (excess(row) > excess(best) ? row : best));
    const darkest = page
      .locator('.heat-map [aria-label="cell"] rect')
      .filter({ hasText: `${cellName(most)}: ${most.caseCount}` });
    await page.locator('.heat-map [aria-label="text"]').nth(3).waitFor();
    await page.getByRole('radiogroup', { name: 'Shade by' }).getByText('more than chance').click();
    await page.getByText('more cases than their row and column would share by chance').waitFor();
    expect(await darkest.first().getAttribute('fill')).toContain('100%');
  }, 60_000);

  test('by more than chance, posts by areas: exactly the pairs that stand the server’s test are shaded, whichever side is above', async () => {
    const { significance } = await run.server.data(
      '{ significance(first: 200) { meaning edges { caseCount qValue node { label } area { label } } } }',
    );
    const found = significance.edges.filter(({ qValue }: { qValue: number }) => qValue <= 0.05);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(significance.edges.length);
    for (const by of [
      ['POST', 'AREA'],
      ['AREA', 'POST'],
    ] as const) {
      const page = await open(chartOf(by[0], by[1]));
      await page.locator('.heat-map [aria-label="text"]').nth(3).waitFor();
      await page.getByRole('radiogroup', { name: 'Shade by' }).getByText('more than chance').click();
      await page.getByText(significance.meaning).waitFor();
      const shaded = await page
        .locator('.heat-map [aria-label="cell"] rect:not([fill*=" 0%"])')
        .locator('title')
        .allTextContents();
      expect(shaded.map((title) => title.replace(/ \(.*/, '')).sort()).toEqual(
        found
          .map(
            ({ node, area, caseCount }: Pair) =>
              `${by[0] === 'POST' ? `${node.label} × ${area.label}` : `${area.label} × ${node.label}`}: ${caseCount}`,
          )
          .sort(),
      );
      // A printed cell has no tooltip: where it is shaded, it says its q below its cases.
      await page.evaluate("dispatchEvent(new Event('beforeprint'))");
      const said = found.map(
        ({ caseCount, qValue }: Pair) => `${caseCount}q ${qValue < 0.001 ? '<0.001' : qValue.toFixed(3)}`,
      );
      for (const place of ['.on-screen', '.on-paper']) {
        const cells = await page.locator(`.heat-map ${place} text:has(tspan)`).allTextContents();
        expect(cells.filter((text) => text.includes('q ')).sort()).toEqual([...said].sort());
      }
      await page.evaluate("dispatchEvent(new Event('afterprint'))");
    }
    await run.picture('workbench-heat-chance-light');
  }, 60_000);

  test('by more than chance, where nothing stands the test: the page says so, and shows no scale', async () => {
    const where = '{ date: { gte: "2016-03-01", lte: "2016-03-31" } }';
    const { significance } = await run.server.data(
      `{ significance(first: 200, where: ${where}) { edges { qValue } } }`,
    );
    expect(significance.edges.length).toBeGreaterThan(0);
    expect(significance.edges.every(({ qValue }: { qValue: number }) => qValue > 0.05)).toBe(true);
    const filters = { ...emptyInvestigation.filters, from: '2016-03', to: '2016-03' };
    const page = await open({ ...chartOf('POST', 'AREA'), filters });
    await page.getByRole('radiogroup', { name: 'Shade by' }).getByText('more than chance').click();
    await page.getByText('No cell has more cases than chance would give it').waitFor();
    expect(await page.locator('.shading .shade-legend').count()).toBe(0);
  }, 60_000);
});

describe('an analyst asks who stands out', () => {
  test('by a measure of the network: as the server ranks them, with what it means, and the cases of the first', async () => {
    const page = await open({ tool: 'breakdown', view: 'chart' });
    await page.getByText('Rankings and communities').click();
    const { network } = await run.server.data(
      '{ network(measure: DEGREE, first: 25) { meaning edges { node { label caseCount } } } }',
    );
    const ranking = page.getByRole('table', { name: 'Ranking' });
    await ranking.locator('tbody tr').nth(24).waitFor();
    expect(await ranking.locator('.record-name > span').allTextContents()).toEqual(
      network.edges.map(({ node }: { node: { label: string } }) => node.label),
    );
    await page.getByText(network.meaning).waitFor();
    const [{ node }] = network.edges;
    await ranking.locator('tbody .plain-link').first().click();
    await expectCases(page, node.caseCount, node.label);
    await page.getByRole('combobox', { name: 'Rank by' }).click();
    await page.getByRole('option', { name: 'communities' }).click();
    await page.getByRole('list', { name: 'Communities' }).locator('li').first().waitFor();
  }, 60_000);

  test('against chance: a pair of a post and an area opens exactly its cases', async () => {
    const page = await open({ tool: 'breakdown', view: 'chart' });
    await page.getByText('More than chance', { exact: true }).click();
    const { significance } = await run.server.data(
      '{ significance(first: 1) { meaning edges { caseCount node { label } area { label } } } }',
    );
    const [{ caseCount, node, area }] = significance.edges;
    const table = page.getByRole('table', { name: 'More than chance' });
    await table
      .getByRole('button', { name: `${caseCount} cases of ${node.label} and ${area.label}` })
      .click();
    await expectCases(page, caseCount, `${node.label} × ${area.label}`);
    await page.getByText(significance.meaning).waitFor();
    await run.picture('workbench-measures-light');
  }, 60_000);
});

describe('an analyst looks at the map', () => {
  test('and clicks a country: as many cases open as its colour stands for', async () => {
    const page = await open({ view: 'map' });
    const { rows } = await rowsOf(['TARGET_COUNTRY']);
    const japan = rows.find(({ keys }) => keys[0]?.id === 'country/JP');
    if (!japan) throw new Error('There is no case with a target in Japan.');
    await page.locator('.world .post').first().waitFor();
    expect(await page.locator('.world .country.with-cases').count()).toBeGreaterThanOrEqual(rows.length);
    await page.getByText('they imply no view').waitFor();
    await run.picture('workbench-map-light');
    await page.locator('.world path[data-id="country/JP"]').dispatchEvent('click');
    await expectCases(page, japan.caseCount, 'Japan');
  }, 60_000);

  test('and chooses a post on it: its record opens, and the chart marks it', async () => {
    const page = await open({ view: 'map', tool: 'breakdown' });
    const houston = page.locator('.world .post[data-id="post/houston"]');
    await houston.click();
    await run.workbench.record.getByRole('heading', { level: 2 }).filter({ hasText: 'Houston' }).waitFor();
    expect(await houston.getAttribute('data-marked')).toBe('true');
    await run.workbench.view('Chart');
    await page.getByText('The same as a table').click();
    const marked = page.locator('.grid-table th[aria-current]');
    expect(await marked.textContent()).toContain('Houston');
  }, 60_000);

  test('and keeps only one country: chart, table and timeline follow', async () => {
    const page = await open({ view: 'map' });
    await page.getByRole('button', { name: 'Only Japan' }).click();
    const where = { targetCountry: { in: ['country/JP'] } };
    const { caseTotal } = await rowsOf(['POST', 'AREA'], where);
    await page.getByRole('heading', { name: `${caseTotal} cases in` }).waitFor();
    await page.getByRole('button', { name: '1 country' }).waitFor();
    await run.workbench.view('Chart');
    await page.getByRole('heading', { name: `${caseTotal} cases: post × area` }).waitFor();
    await run.workbench.view('Table');
    await page
      .locator('.case-table')
      .getByText(new RegExp(`^${caseTotal} cases`))
      .waitFor();
    await run.workbench.view('Map');
    await page.getByRole('button', { name: 'Only Japan' }).click();
    const all = await rowsOf(['TARGET_COUNTRY']);
    await page.getByRole('heading', { name: `${all.caseTotal} cases in` }).waitFor();
  }, 60_000);
});

test('a range of years changes the numbers of chart, map and table alike', async () => {
  const page = await open(chartOf('POST', 'AREA'));
  const { caseTotal: all } = await rowsOf(['POST', 'AREA']);
  await page.getByRole('heading', { name: `${all} cases: post × area` }).waitFor();
  await page.getByRole('slider', { name: 'First month' }).focus();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  const { breakdown } = await run.server.data(
    '{ breakdown(by: [YEAR], orderBy: { field: KEYS, direction: ASC }, first: 200) { nodes { keys { label } } } }',
  );
  const first = Number(breakdown.nodes[0].keys[0].label) + 2;
  const where = { date: { gte: String(first) } };
  const { caseTotal, rows } = await rowsOf(['POST', 'AREA'], where);
  expect(caseTotal).toBeLessThan(all);
  await page.getByRole('heading', { name: `${caseTotal} cases: post × area` }).waitFor();
  const [most] = rows;
  if (!most) throw new Error('No case is left.');
  await page
    .locator('.heat-map [aria-label="cell"] rect')
    .filter({ hasText: `${cellName(most)}: ${most.caseCount}` })
    .first()
    .waitFor();
  await run.workbench.view('Map');
  const countries = await rowsOf(['TARGET_COUNTRY'], where);
  await page
    .getByRole('heading', { name: `${caseTotal} cases in ${countries.rows.length} countries` })
    .waitFor();
  const [top] = countries.rows;
  await page
    .getByRole('button', { name: `${top?.caseCount} cases of ${top?.keys.map(nameOfKey)[0]}` })
    .first()
    .waitFor();
  await run.workbench.view('Table');
  await page
    .locator('.case-table')
    .getByText(new RegExp(`^${caseTotal} cases`))
    .waitFor();
}, 60_000);
