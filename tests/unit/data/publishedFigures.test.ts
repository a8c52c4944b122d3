import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { publishedFiguresPage, publishedFiguresPath } from '../../../data/generator/publishedFiguresPage.ts';
import { items, readTable } from './readTable.ts';

const text = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const figures = readTable('figures/figures');
const reports = readTable('figures/reports');
const page = readFileSync(publishedFiguresPath, 'utf8').split('\n');
const rowsOf = (...cells: string[]) =>
  page.filter((line) => cells.every((cell) => line.split(' | ').some((each) => each.includes(cell))));

describe('docs/published-figures.md', () => {
  test('is what `npm run generate` writes', () => {
    // A boolean, since Jest would print both texts.
    expect(page.join('\n') === publishedFiguresPage()).toBe(true);
  });

  test.each(figures.map((row) => [row.id, row] as const))(
    'lists %s as its source printed it, with its words',
    (_, { what = '', printed = '', quote = '', report = '' }) => {
      const [row] = rowsOf(what, printed, report);
      expect(row).toBeDefined();
      expect(row).toContain(quote.replaceAll('|', '\\|'));
    },
  );

  test.each(reports.map((row) => [row.id, row] as const))(
    'lists the source %s',
    (id, { title = '', publisher = '' }) => {
      expect(rowsOf(id ?? '', title, publisher)).toHaveLength(1);
    },
  );

  test('lists each pair of sources that disagree once', () => {
    const start = page.indexOf('## Sources that disagree');
    const listed = page.slice(start, page.indexOf('## Sources')).filter((line) => line.startsWith('| '));
    const pairs = figures.flatMap((row) =>
      items(row.contradicts).map((other) => [row.id, other].sort().join(' ')),
    );
    expect(listed).toHaveLength(new Set(pairs).size + 2);
    expect(new Set(pairs).size).toBeGreaterThan(3);
  });

  test.each(['README.md', 'CHANGELOG.md', 'data/reference/datapackage.json'])(
    '%s promises the figures that it lists, and no others',
    (path) => {
      expect(text(path)).toMatch(/every figure listed (in|under \[?Published figures)/);
      expect(text(path)).not.toMatch(/every (published figure|figure (?!listed))/);
    },
  );
});

describe('the published figures', () => {
  test('have bounds that allow one value at least, and ranks that name a record', () => {
    for (const { at_least: least, at_most: most, counted_by: by, counted_rank_of: ranked } of figures) {
      if (least && most) expect(Number(least)).toBeLessThanOrEqual(Number(most));
      if (ranked)
        expect([by, Number(least), least]).toEqual([expect.stringMatching(/^[A-Z_]+$/), Number(most), most]);
    }
    expect(figures.filter((row) => row.counted_rank_of).length).toBeGreaterThan(3);
  });

  test('that rest on the brief say so, so that what repeats it is no second source', () => {
    const repeats = reports.filter(({ id = '' }) => /^cset-wish-list-(?!2021)/.test(id));
    expect(repeats.length).toBeGreaterThan(5);
    expect(repeats.filter((row) => row.derived_from !== 'cset-wish-list-2021')).toEqual([]);
  });
});
