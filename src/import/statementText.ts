import { readFileSync } from 'node:fs';

const texts = new Map<string, string>();

/** Returns the text of `cypher/import/<name>.cypher`. */
export function statementText(name: string): string {
  let text = texts.get(name);
  if (text === undefined) {
    text = readFileSync(new URL(`../../cypher/import/${name}.cypher`, import.meta.url), 'utf8');
    texts.set(name, text);
  }
  return text;
}
