import { describe, expect, test } from '@jest/globals';
import { readText } from '../../../../src/answer/arguments/readText.ts';

describe('a text of the caller', () => {
  test('is taken in NFC, as texts are stored', () => {
    expect(readText('Universita\u0308t', {}, null, 'name.eq')).toBe('Universit\u00e4t');
  });

  test.each(['\u0000', 'a\u0007', '\u009f', '\ud800', 'a\udc00b', 'x'.repeat(2_001)])(
    '%j is refused',
    (text) => {
      expect(() => readText(text, {}, null, 'name.eq')).toThrow(
        expect.objectContaining({ code: 'BAD_USER_INPUT' }),
      );
    },
  );

  test.each([
    ['GRADE', 'b2', 'B2'],
    ['LANGUAGE', 'EN', 'en'],
    ['LANGUAGE', 'zh-HANT-tw', 'zh-Hant-TW'],
    ['CODE', 'us', 'US'],
  ] as const)('that must be a %s may be written %s for %s', (form, written, usual) => {
    expect(readText(written, { form }, null, 'eq')).toBe(usual);
  });

  test.each([
    ['GRADE', 'Z9'],
    ['GRADE', 'B'],
    ['GRADE', 'B22'],
    ['LANGUAGE', 'english'],
    ['LANGUAGE', 'e'],
    ['CODE', 'a b'],
    ['CODE', ''],
  ] as const)('that must be a %s is never %j', (form, written) => {
    expect(() => readText(written, { form }, null, 'eq')).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT' }),
    );
  });

  test('may be a part of such a text, and only that', () => {
    expect(readText('b', { form: 'GRADE' }, 'start', 'startsWith')).toBe('b');
    expect(() => readText('Z', { form: 'GRADE' }, 'start', 'startsWith')).toThrow(
      'is not the start of a grade',
    );
    expect(() => readText('中', { form: 'LANGUAGE' }, 'within', 'contains')).toThrow(
      'is not a part of a language tag',
    );
  });
});
