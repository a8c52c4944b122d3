import { readFileSync } from 'node:fs';

/** The statement in a file of the bench. */
export const cypherAt = (path: string): string =>
  readFileSync(new URL(`./${path}.cypher`, import.meta.url), 'utf8');
