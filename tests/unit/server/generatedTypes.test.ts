import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { schemaTypes } from '../../../src/generated/generate.ts';

test('the committed types are what the schema gives today', async () => {
  const committed = await readFile(new URL('../../../src/generated/schema.ts', import.meta.url), 'utf8');
  // A boolean, since Jest would print both texts: run `npm run generate` where this fails.
  expect((await schemaTypes()) === committed).toBe(true);
}, 120_000);
