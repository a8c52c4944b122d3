import { CsvSplitter } from '../../../import/csv/csvSplitter.ts';

const separators = [',', ';', '\t', '|'] as const;

const names: Readonly<Record<string, string>> = {
  ',': 'a comma',
  ';': 'a semicolon',
  '\t': 'a tab',
  '|': 'a vertical bar',
};

export const separatorName = (separator: string): string => names[separator] ?? `"${separator}"`;

/** Fitness of a separator to cut a text into a table: the share of rows that have as many cells as most, and more for more columns. */
function fitness(text: string, separator: string, quote: string | null): number {
  const rows = new CsvSplitter({ separator, quote }).split(text, true);
  const sound = rows.filter(({ fault }) => fault === undefined);
  const counts = new Map<number, number>();
  for (const { cells } of sound) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const fits = [...counts].map(([width, count]) => (width > 1 ? (count / rows.length) * (1 - 1 / width) : 0));
  return Math.max(0, ...fits);
}

/** Returns the separator of a table by the beginning of its text; null if it has only one column. */
export function findSeparator(text: string, quote: string | null): string | null {
  const whole = text.slice(0, Math.max(text.lastIndexOf('\n'), 0) || text.length);
  const found = separators
    .map((separator) => ({
      separator,
      score: text.includes(separator) ? fitness(whole, separator, quote) : 0,
    }))
    .sort((a, b) => b.score - a.score);
  return found[0] && found[0].score > 0 ? found[0].separator : null;
}
