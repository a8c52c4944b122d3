import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const page = new URL('../../../web/', import.meta.url);

// Browsers begin to answer a scroll with a promise, which React would call as the end of the effect.
test('no effect of the page returns what a scroll returns', () => {
  const sources = readdirSync(page, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  expect(sources.length).toBeGreaterThan(300);
  const returning = sources.filter((name) =>
    /use(?:Layout)?Effect\(\(\) => [^{][^\n]*\.scroll/.test(readFileSync(new URL(name, page), 'utf8')),
  );
  expect(returning).toEqual([]);
});
