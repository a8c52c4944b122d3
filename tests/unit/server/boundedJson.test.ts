import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { boundedJson } from '../../../src/server/bounds/boundedJson.ts';
import { createFormatError } from '../../../src/server/errors/formatError.ts';
import { createLogger } from '../../../src/telemetry/logger.ts';
import { rounds } from '../../support/rounds.ts';
import { turnsOfOthers } from '../../support/turnsOfOthers.ts';

const formatError = createFormatError(createLogger('silent'));

const leaf = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.constantFrom(null, undefined, true, new Date(0)),
);

/** Values of an answer; some are so long or so many that they are written in pieces. */
const value = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.constant('発'.repeat(40_000)),
    leaf.map((each) => Array.from({ length: 600 }, () => [each, { each }])),
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie('node'), { maxKeys: 4 }),
  ),
})).node;

test('an answer is written as JSON.stringify writes it, however large it is', async () => {
  const write = boundedJson(64 * 1024 ** 2, formatError);
  await fc.assert(
    fc.asyncProperty(value, async (data) => {
      const written = await write({ data: data as Record<string, unknown> });
      expect(written === JSON.stringify({ data })).toBe(true);
    }),
    rounds(60),
  );
});

test('writing a large answer leaves the event loop to others many times', async () => {
  const data = {
    nodes: Array.from({ length: 40_000 }, (_, id) => ({ id: `case/${id}`, title: 'A case', date: null })),
  };
  expect(await turnsOfOthers(() => boundedJson(64 * 1024 ** 2, formatError)({ data }))).toBeGreaterThan(3);
});
