import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { MatchRecord } from '../../src/names/match/matchNames.ts';

const rowsOf = (path: string): Record<string, string>[] =>
  parse(readFileSync(new URL(`../../data/${path}.csv`, import.meta.url)), { columns: true, bom: true });

const recordsOf = (kind: string, path: string): MatchRecord[] =>
  rowsOf(path).map(({ id = '', name = '', name_zh = '', aliases = '', country = '' }) => ({
    id: `${kind}/${id}`,
    name,
    nameZh: name_zh || null,
    aliases: aliases
      .split(';')
      .filter(Boolean)
      .map((each) => ({ text: each.split('|')[0] ?? '' })),
    country: country || null,
  }));

/** Returns the named records of the demonstration, read from its files. */
export const knownRecords = (): MatchRecord[] => [
  ...recordsOf('post', 'posts/posts'),
  ...recordsOf('area', 'posts/areas'),
  ...recordsOf('technology', 'posts/technologies'),
  ...recordsOf('target', 'reference/targets'),
  ...recordsOf('company', 'reference/companies'),
];
