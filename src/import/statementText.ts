import { readFileSync } from 'node:fs';
import { statedLinks } from '../model/relationships.ts';

const texts = new Map<string, string>();

/** Returns the text of `cypher/import/<name>.cypher`. For `statedLinks` it has the types that the model's rows state, which Neo4j then follows alone. */
export function statementText(name: string): string {
  let text = texts.get(name);
  if (text === undefined) {
    const file = new URL(`../../cypher/import/${name}.cypher`, import.meta.url);
    text = readFileSync(file, 'utf8').replace('[link:statedLinks', `[link:${[...statedLinks].join('|')}`);
    texts.set(name, text);
  }
  return text;
}
