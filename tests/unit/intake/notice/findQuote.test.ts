import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readNotices } from '../../../../bench/notices/rightRecords.ts';
import { findExactly, findQuote } from '../../../../src/intake/notice/anchor/findQuote.ts';
import { quoteOf } from '../../../../src/intake/notice/anchor/quote.ts';
import { readPage } from '../../../../src/intake/notice/page/readPage.ts';
import { rounds } from '../../../support/rounds.ts';

const texts = await Promise.all(
  [...readNotices('open'), ...readNotices('held-out')].map(
    async ({ bytes, name }) => (await readPage(bytes, name)).text,
  ),
);

/** One letter of a text deleted, replaced, or preceded by another. */
interface Edit {
  readonly at: number;
  readonly kind: 'DELETE' | 'REPLACE' | 'INSERT';
  readonly letter: string;
}

/** Applies edits to a text; returns it with a function from old offsets to new ones. */
function edited(text: string, edits: readonly Edit[]) {
  const byPlace = new Map(edits.map((edit) => [Math.floor(edit.at * text.length), edit]));
  let result = '';
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    places.push(result.length);
    const edit = byPlace.get(at);
    if (edit?.kind === 'DELETE') continue;
    if (edit?.kind === 'INSERT') result += edit.letter;
    result += edit?.kind === 'REPLACE' ? edit.letter : text[at];
  }
  places.push(result.length);
  return { text: result, placeOf: (at: number) => places[at] ?? result.length };
}

const anEdit = fc.record({
  at: fc.double({ min: 0, max: 0.999_999, noNaN: true }),
  kind: fc.constantFrom<Edit['kind'][]>('DELETE', 'REPLACE', 'INSERT'),
  letter: fc.constantFrom(...'aeinst 的一技术公司，'),
});

const aRange = (text: string) =>
  fc
    .tuple(fc.nat(text.length - 5), fc.integer({ min: 4, max: 60 }))
    .map(([start, length]) => quoteOf(text, start, Math.min(text.length, start + length)));

const aNotice = fc.constantFrom(...texts);

describe('quotes of a text', () => {
  test('are found again in it, each at its own place', () => {
    fc.assert(
      fc.property(
        aNotice.chain((text) => fc.tuple(fc.constant(text), aRange(text))),
        ([text, quote]) => {
          const place = findExactly(text, quote);
          expect(place && text.slice(place.start, place.end)).toBe(quote.exact);
          expect(place?.start).toBe(quote.start);
          // Without the offset the context decides: it may be the same at two places only in a text that repeats itself.
          const { start: _, end: __, ...selector } = quote;
          expect(findQuote(text, selector)).toMatchObject({ start: quote.start, end: quote.end });
        },
      ),
      rounds(800),
    );
  });

  test('are found again, 95 of 100, after random edits of a tenth of the text', () => {
    const sampled = fc.sample(
      aNotice.chain((text) =>
        fc.tuple(
          fc.constant(text),
          aRange(text),
          fc.array(anEdit, {
            minLength: Math.floor(text.length / 10),
            maxLength: Math.floor(text.length / 10),
          }),
        ),
      ),
      rounds(2_000),
    );
    const found = sampled.filter(([text, quote, edits]) => {
      const after = edited(text, edits);
      const place = findQuote(after.text, quote);
      if (place === undefined) return false;
      const start = after.placeOf(quote.start);
      const end = after.placeOf(quote.end);
      const shared = Math.min(end, place.end) - Math.max(start, place.start);
      return shared >= 0.7 * Math.max(end - start, place.end - place.start);
    });
    expect(found.length / sampled.length).toBeGreaterThanOrEqual(0.95);
  });

  test('that are not in a text are not found', () => {
    expect(findExactly('The company offers a lidar.', { exact: 'a radar' })).toBeUndefined();
    expect(findQuote('The company offers a lidar.', { exact: '太阳能电池技术转让' })).toBeUndefined();
    expect(findExactly('text', { exact: '' })).toBeUndefined();
  });

  test('of words that stand twice are told apart by what stands around them', () => {
    const text = 'Alpha signed with Beta. Gamma signed with Delta.';
    expect(findQuote(text, { exact: 'signed', prefix: 'Gamma ', suffix: ' with' })?.start).toBe(30);
    expect(findQuote(text, { exact: 'signed', prefix: 'Alpha ', suffix: ' with' })?.start).toBe(6);
  });
});
