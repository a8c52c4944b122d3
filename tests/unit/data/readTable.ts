import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

export type Row = Record<string, string>;

const data = fileURLToPath(new URL('../../../data/', import.meta.url));

/** The path of something under data/. */
export function dataPath(name: string): string {
  return data + name;
}

/** The rows of a shipped CSV file, such as `reference/cases`. */
export function readTable(name: string): Row[] {
  const rows: Row[] = parse(readFileSync(dataPath(`${name}.csv`)), { columns: true });
  return rows;
}

/** The items of a list cell. */
export function items(cell: string | undefined): string[] {
  return (cell ?? '').split(';').filter((item) => item !== '');
}

/** The ids of a table. */
export function ids(rows: readonly Row[]): Set<string | undefined> {
  return new Set(rows.map((row) => row.id));
}

/** Number of rows by value. */
export function tally(rows: readonly Row[], values: (row: Row) => Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const value of new Set(values(row))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
