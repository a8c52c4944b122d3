import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const source = new URL('../../../src/', import.meta.url);

test('no two exported types of the program have the same name, the types of the schema included', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.ts$/.test(name),
  );
  const places = new Map<string, string[]>();
  for (const file of files) {
    const text = readFileSync(new URL(file, source), 'utf8');
    for (const [, name = ''] of text.matchAll(/^export (?:interface|type|class) (\w+)/gm))
      places.set(name, [...(places.get(name) ?? []), file]);
  }
  expect(places.size).toBeGreaterThan(400);
  expect([...places].filter(([, each]) => each.length > 1)).toEqual([]);
});
