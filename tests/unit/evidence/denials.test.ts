import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const folder = new URL('../../../cypher/', import.meta.url);

/** The answers that go from cases to reports or back; citations themselves show denials, as denials. */
const supporting = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^[A-Z]\w*\/\w+\.cypher$/.test(file) && !/^(Citation\/|Case\/citations\.)/.test(file))
  .map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }))
  .filter(({ text }) => text.includes('SUPPORTED_BY'));

test('every answer that counts or lists by support leaves denials out', () => {
  expect(supporting.length).toBeGreaterThan(8);
  const forgetful = supporting.filter(
    ({ text }) => !text.includes("coalesce(citation.assertion, 'STATED') <> 'DENIED'"),
  );
  expect(forgetful.map(({ file }) => file)).toEqual([]);
});
