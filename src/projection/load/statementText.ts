import { readFileSync } from 'node:fs';

/** The text of `cypher/projection/<name>.cypher`. */
export const statement = (name: string): string =>
  readFileSync(new URL(`../../../cypher/projection/${name}.cypher`, import.meta.url), 'utf8');
