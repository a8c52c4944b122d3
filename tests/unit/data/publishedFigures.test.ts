import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const text = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

interface Figures {
  readonly sources: readonly { readonly id: string; readonly title: string; readonly date: string }[];
  readonly figures: readonly {
    readonly what: string;
    readonly value: number | string | null;
    readonly source: string;
  }[];
}
const { sources, figures }: Figures = JSON.parse(text('data/published-figures.json'));
const page = text('docs/published-figures.md').split('\n');
const rowOf = (first: string) => page.filter((line) => line.startsWith(`| ${first} | `));

describe('docs/published-figures.md', () => {
  test.each(figures)('lists "$what" once, with its value and its source', ({ what, value, source }) => {
    const [row = '', ...more] = rowOf(what);
    expect(more).toEqual([]);
    const [, , published = '', from] = row.split('|').map((cell) => cell.trim());
    expect(from).toBe(source);
    if (value !== null) expect(published.startsWith(String(value))).toBe(true);
  });

  test.each(sources)('lists the source $id with its title and date', ({ id, title, date }) => {
    const [row, ...more] = rowOf(id);
    expect(more).toEqual([]);
    expect(row).toContain(title);
    expect(row).toContain(date);
  });

  test.each(['README.md', 'CHANGELOG.md', 'data/reference/datapackage.json'])(
    '%s promises the figures that it lists, and no others',
    (path) => {
      expect(text(path)).toContain('every figure listed in');
      expect(text(path)).not.toMatch(/every (published figure|figure that was published)/);
    },
  );
});
