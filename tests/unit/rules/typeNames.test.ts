import { expect, test } from '@jest/globals';
import { sourcesIn } from './sourcesIn.ts';

test('no two exported types of the program have the same name, the types of the schema included', () => {
  const places = new Map<string, string[]>();
  for (const [file, text] of sourcesIn('src')) {
    for (const [, name = ''] of text.matchAll(/^export (?:interface|type|class) (\w+)/gm))
      places.set(name, [...(places.get(name) ?? []), file]);
  }
  expect(places.size).toBeGreaterThan(400);
  expect([...places].filter(([, each]) => each.length > 1)).toEqual([]);
});
