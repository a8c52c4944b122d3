import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { MatchRecord } from '../../src/names/match/matchNames.ts';

/** A name, and the organisation that it is of. */
export interface Pair {
  readonly category: string;
  readonly query: string;
  readonly ror: string;
}

const rowsOf = (file: string | URL): Record<string, string>[] =>
  parse(readFileSync(file), { columns: true, bom: true });

/** Returns the organisations of `organisations/`. */
export const readOrganisations = (): MatchRecord[] =>
  rowsOf(new URL('organisations/companies.csv', import.meta.url)).map(
    ({ id = '', name = '', name_zh = '', identifiers = '' }) => ({
      id: `company/${id}`,
      name,
      nameZh: name_zh || null,
      identifiers: identifiers ? [identifiers] : [],
      aliases: [],
    }),
  );

/** Returns the pairs of a file. */
export const readPairs = (file: string | URL): Pair[] =>
  rowsOf(file).map(({ category = '', query = '', ror = '' }) => ({ category, query, ror }));
