import { readFileSync } from 'node:fs';

/** Reads the text of `cypher/projection/<name>.cypher`. */
export const projectionStatement = (name: string): string =>
  readFileSync(new URL(`../../../cypher/projection/${name}.cypher`, import.meta.url), 'utf8');
