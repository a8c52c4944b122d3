import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareNames } from '../../../src/names/compare/compareNames.ts';
import { readName } from '../../../src/names/readName.ts';
import { rounds } from '../../support/rounds.ts';

const compare = (asked: string, stored: string) => compareNames(readName(asked), readName(stored));

describe('the comparison of two names', () => {
  test.each([
    ['Zürich Optics', 'ZURICH  optics', 'NONE'],
    ['清華大學', '清华大学', 'NONE'],
    ['Hua Wei', 'Huawei', 'SPACING'],
    ['Nio Limited', 'Nio (China)', 'LEGAL_FORM'],
    ['北京明略昭辉科技', '北京明略昭辉科技有限公司', 'LEGAL_FORM'],
    ['UK', 'United Kingdom', 'SYNONYM'],
    ['驻德国使馆', '驻德国大使馆', 'SYNONYM'],
    ['中国驻休斯敦总领馆', '驻休斯敦总领事馆', 'SYNONYM'],
    ['中国驻休斯敦总领事馆', '驻休斯敦总领事馆', 'LEGAL_FORM'],
    ['Univ. of Tokyo', 'University of Tokyo', 'SYNONYM'],
    ['Tokyo University', 'University of Tokyo', 'WORD_ORDER'],
    ['guoji guanxi xueyuan', '国际关系学院', 'SCRIPT'],
    ['沈阳师范大学', 'Shenyang Normal University', 'SCRIPT'],
    ['CTGU', 'Chongqing Three Gorges University', 'INITIALS'],
    ['Mongloian Qwetry', 'Mongolian Qwerty', 'TYPING'],
  ])('%s and %s differ by %s', (asked, stored, difference) => {
    const comparison = compare(asked, stored);
    expect(comparison.difference).toBe(difference);
    expect(comparison.score).toBeGreaterThan(60);
  });

  test.each([
    ['UK', 'United Kingdom', 'Ukraine'],
    ['深圳清华大学研究院', '清华大学深圳研究生院', '清华大学'],
    ['Second Hospital of Wuhan', 'Wuhan Second Hospital', 'Third Hospital of Wuhan'],
    ['Heyou Hosptl', 'Heyou Hospital', 'Hospital'],
    ['山科技大学', '山东科技大学', '浙江科技大学'],
    ['huawei', 'Huawei', 'Huawei Technologies'],
    ['驻德国使馆科技处', '驻德国大使馆', '驻汉堡总领事馆'],
  ])('%s is more like %s than %s', (asked, like, unlike) => {
    expect(compare(asked, like).score).toBeGreaterThan(compare(asked, unlike).score);
  });

  test('is from 0 to 100, and 100 for the same name', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc
        .array(fc.constantFrom('大', '学', '清', 'Co', ' Ltd', ' of', ' China', '(', ')', '.', ' 2'), {
          maxLength: 10,
        })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(name, name, (one, other) => {
        const { score } = compare(one, other);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(compare(one, one).score).toBe(readName(one).normal === '' ? 0 : 100);
      }),
      rounds(500),
    );
  });
});
