import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { generatedFiles } from '../../../src/generated/generatedFiles.ts';

test.each(generatedFiles)(
  'the committed $path is what `npm run generate` writes today',
  async ({ url, text }) => {
    const committed = await readFile(url, 'utf8');
    // A boolean, since Jest would print both texts.
    expect((await text()) === committed).toBe(true);
  },
  120_000,
);
