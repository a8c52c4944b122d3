import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { graphTerms, termsOf } from '../../../src/answer/check/checkTerms.ts';
import { tokenize } from '../../../src/answer/fragment/tokenize.ts';

const folder = fileURLToPath(new URL('../../../cypher/', import.meta.url));

const files = (readdirSync(folder, { recursive: true }) as string[]).filter((name) =>
  name.endsWith('.cypher'),
);

test('every statement of cypher/ names only labels and relationships of the model', () => {
  const unknown = files.flatMap((name) => {
    const body = tokenize(readFileSync(join(folder, name), 'utf8').replace(/^\s*\/\/.*$/gm, ''));
    return termsOf({ body, value: [] })
      .filter((term) => !graphTerms.has(term))
      .map((term) => `${name}: ${term}`);
  });
  expect(files.length).toBeGreaterThan(200);
  expect(unknown).toEqual([]);
});
