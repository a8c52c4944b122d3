import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nearTexts } from '../../../../src/fields/duplicates/nearTexts.ts';
import { plainDistance } from '../../../support/plainDistance.ts';
import { rounds } from '../../../support/rounds.ts';

const digits = (text: string) => text.replace(/\D/g, '');

function byBruteForce(texts: readonly string[]): string[] {
  const near = (one: string, other: string) => {
    const length = Math.max(one.length, other.length);
    return (
      digits(one) === digits(other) && plainDistance(one, other) <= (length >= 16 ? 2 : length >= 8 ? 1 : 0)
    );
  };
  return texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .filter((other) => near(one, other))
      .map((other) => [one, other].sort().join(' ')),
  );
}

/** A text of few letters, so that parts repeat, and some that come of it by errors. */
const family = fc
  .tuple(
    fc.string({ unit: fc.constantFrom('a', 'b', 'n', '1', '大'), minLength: 5, maxLength: 22 }),
    fc.array(fc.array(fc.tuple(fc.nat(), fc.constantFrom('add', 'drop', 'swap', 'x')), { maxLength: 3 })),
  )
  .map(([text, changes]) => [
    text,
    ...changes.map((all) =>
      all.reduce((changed, [place, what]) => {
        const at = place % (changed.length + 1);
        const [before, after] = [changed.slice(0, at), changed.slice(at)];
        if (what === 'add') return `${before}a${after}`;
        if (what === 'drop') return before + after.slice(1);
        return what === 'swap'
          ? before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2)
          : `${before}x${after.slice(1)}`;
      }, text),
    ),
  ]);

test('texts that differ by a letter, or by two if they are long, are found whatever the texts are', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(family, { maxLength: 6 }), async (families) => {
      const texts = [...new Set(families.flat())];
      const { pairs, complete } = await nearTexts(texts);
      expect(complete).toBe(true);
      expect(pairs.map((pair) => [...pair].sort().join(' ')).sort()).toEqual(byBruteForce(texts).sort());
    }),
    rounds(400),
  );
});

test('what would take too long is left off, and the answer says so', async () => {
  const texts = ['invented works', 'invented worms', 'invented words'];
  expect((await nearTexts(texts, { mostSteps: 5 })).complete).toBe(false);
  expect((await nearTexts(texts)).pairs).toHaveLength(3);
});
