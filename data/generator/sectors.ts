import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { technologies } from './vocabulary.ts';

/** The scheme whose sectors the published figures count. */
const SCHEME = 'mic2025';

/** Marks a technology that lies in no sector. */
export const NO_SECTOR = 0;

const rows: Record<string, string>[] = parse(
  readFileSync(new URL('../posts/technology-classes.csv', import.meta.url)),
  { columns: true },
);

const sectors = new Map(
  rows.flatMap(({ technology, class: of = '' }) => {
    const [scheme, code] = of.split('.');
    return scheme === SCHEME ? [[technology, Number(code)] as const] : [];
  }),
);

/** By place in `technologies`: the number of its sector of Made in China 2025, 1 to 10; 0 for none. */
export const sectorByTechnology: Uint8Array = Uint8Array.from(
  technologies,
  (technology) => sectors.get(technology) ?? NO_SECTOR,
);
