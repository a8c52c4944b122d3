import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sortKey } from '../../../src/names/sortKey.ts';

/** Texts by the numbers of their characters, which is one of the orders that programs put them in; the other is by their halves. */
const byNumber = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
const byHalves = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const names = fc.string({ unit: 'binary', maxLength: 12 });

describe('the sort key of a name', () => {
  test('sort keys order names without case, accents, quotes or brackets', () => {
    const expected = [
      '“Ålesund” Works',
      'ampère SA',
      'Łódź Optics',
      'Lodz Textiles',
      'Øresund',
      'Zürich',
      '（株）発明',
    ];
    const shuffled = [...expected].reverse();
    expect(shuffled.sort((a, b) => byNumber(sortKey(a), sortKey(b)))).toEqual(expected);
  });

  test('a sort key is the same for composed and decomposed letters', () => {
    expect(sortKey('Zu\u0308rich')).toBe(sortKey('Z\u00fcrich'));
    expect(sortKey('ＡＢＣ')).toBe(sortKey('abc'));
  });

  test('sort keys compare alike by code points and by UTF-16 units', () => {
    const hard = ['（株）発明', '𠮷田工業', '\ue000', '\uffee', '😀', '한글', 'か\u3099', 'z'];
    for (const a of hard)
      for (const b of hard)
        expect(Math.sign(byNumber(sortKey(a), sortKey(b)))).toBe(byHalves(sortKey(a), sortKey(b)));
    fc.assert(
      fc.property(names, names, (a, b) => {
        expect(Math.sign(byNumber(sortKey(a), sortKey(b)))).toBe(byHalves(sortKey(a), sortKey(b)));
      }),
    );
  });

  test('a sort key of a long name fits into an index', () => {
    expect(Buffer.byteLength(sortKey('😀'.repeat(1_000)))).toBeLessThan(8_000);
  });

  test('a sort key is empty only if the name is', () => {
    expect(sortKey('…')).not.toBe('');
  });
});
