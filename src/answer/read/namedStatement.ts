import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cypherFolder } from '../fragment/readFragments.ts';
import type { NamedRows } from './namedRows.ts';

const texts = new Map<string, string>();

/** Returns the text of `cypher/fields/<name>.cypher`, a statement of a TypeScript field. */
export function namedStatement(name: keyof NamedRows): string {
  const text = texts.get(name) ?? readFileSync(join(cypherFolder, 'fields', `${name}.cypher`), 'utf8');
  texts.set(name, text);
  return text;
}
