import { expect, test } from '@jest/globals';
import { sourcesIn } from './sourcesIn.ts';

// Browsers begin to answer a scroll with a promise, which React would call as the end of the effect.
test('no effect of the page returns what a scroll returns', () => {
  const sources = sourcesIn('web');
  expect(sources.length).toBeGreaterThan(300);
  const returning = sources.filter(([, text]) =>
    /use(?:Layout)?Effect\(\(\) => [^{][^\n]*\.scroll/.test(text),
  );
  expect(returning.map(([name]) => name)).toEqual([]);
});
