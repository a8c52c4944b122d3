import { expect, test } from '@jest/globals';
import { readSources } from '../../../src/answer/sources/readSources.ts';

const { fragments } = await readSources();

/** The answers that go from cases to reports or back; citations show denials as denials, and a quote is checked whatever it says. */
const supporting = [...fragments.values()]
  .map(({ coordinate, body }) => ({ coordinate, text: body.map(({ text }) => text).join('') }))
  .filter(
    ({ coordinate, text }) =>
      text.includes('SUPPORTED_BY') &&
      !/^(Citation\.|Case\.citations$|CaseFilter\.quoteCheck$)/.test(coordinate),
  );

test('every answer that counts or lists by support leaves denials out', () => {
  expect(supporting.length).toBeGreaterThan(8);
  const forgetful = supporting.filter(
    ({ text }) => !text.includes("coalesce(citation.assertion, 'STATED') <> 'DENIED'"),
  );
  expect(forgetful.map(({ coordinate }) => coordinate)).toEqual([]);
});
