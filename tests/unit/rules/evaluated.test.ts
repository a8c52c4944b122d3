import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const e2e = new URL('../../e2e/', import.meta.url);

// A browser makes a function of such a text and does not call it: the test would compare undefined with undefined.
test('no test hands a browser a function as a text', () => {
  const sources = readdirSync(e2e, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  expect(sources.length).toBeGreaterThan(40);
  const uncalled = sources.filter((name) =>
    /\.evaluate(?:All|Handle)?(?:<[^\n]*>)?\(\s*['"`](?:async )?(?:\([^()]*\)|\w+) =>/.test(
      readFileSync(new URL(name, e2e), 'utf8'),
    ),
  );
  expect(uncalled).toEqual([]);
});
