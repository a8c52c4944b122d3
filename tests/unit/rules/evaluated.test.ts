import { expect, test } from '@jest/globals';
import { sourcesIn } from './sourcesIn.ts';

// A browser makes a function of such a text and does not call it: the test would compare undefined with undefined.
test('no test hands a browser a function as a text', () => {
  const sources = sourcesIn('tests/e2e');
  expect(sources.length).toBeGreaterThan(40);
  const uncalled = sources.filter(([, text]) =>
    /\.evaluate(?:All|Handle)?(?:<[^\n]*>)?\(\s*['"`](?:async )?(?:\([^()]*\)|\w+) =>/.test(text),
  );
  expect(uncalled.map(([name]) => name)).toEqual([]);
});
