import { describe, expect, test } from '@jest/globals';
import { derivedAliases } from '../../../src/names/derivedAliases.ts';

const texts = (names: string[], known: string[] = []) =>
  derivedAliases(names, known).map(({ kind, text }) => `${kind} ${text}`);

describe('aliases that follow from Chinese names', () => {
  test('a simplified name gets its pinyin', () => {
    expect(texts(['华为'])).toEqual(['PINYIN hua wei']);
  });

  test('a traditional name gets its simplified form too', () => {
    expect(texts(['臺灣積體電路'])).toEqual(['VARIANT 台湾积体电路', 'PINYIN tai wan ji ti dian lu']);
  });

  test('a known name is not derived again', () => {
    expect(texts(['臺灣', '台湾'], ['台湾'])).toEqual(['PINYIN tai wan']);
    expect(texts(['Foo Ltd'])).toEqual([]);
  });
});
