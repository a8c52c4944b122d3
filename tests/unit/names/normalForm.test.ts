import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normalForm } from '../../../src/names/normalForm.ts';
import { rounds } from '../../support/rounds.ts';

describe('the normal form of a name', () => {
  test.each([
    ['Chamantoire Chemicals S.à r.l.', 'chamantoire chemicals sa rl'],
    ['Müller & Söhne, S.A.', 'muller sohne sa'],
    ['ＡＢＣ　科技', 'abc 科技'],
    ['Xi’an Jiaotong', 'xian jiaotong'],
    ["Xi'an Jiaotong", 'xian jiaotong'],
    ['Xiʼan Jiaotong', 'xian jiaotong'],
    ['Xi´an Jiaotong', 'xian jiaotong'],
    ['Łódź/Ørsted–Straße', 'lodz orsted strasse'],
    ['臺灣積體電路', '台湾积体电路'],
    ['Zhèjiāng Wànlǐ', 'zhejiang wanli'],
    ['SIR基金会', 'sir 基金会'],
    ['がくせい', 'がくせい'],
    ['ｶﾞｸｾｲ', 'ガクセイ'],
    ['한글', '한글'],
    ['צה״ל', 'צהל'],
    ['جَامِعَة', 'جامعة'],
    ['Ὀδυσσεύς', 'οδυσσευσ'],
    ['Йошкар-Ола', 'иошкар ола'],
    ['co\u00adoperation\u200b', 'cooperation'],
    ['İstanbul', 'istanbul'],
    ['A&T 3M 5G', 'a t 3m 5g'],
    ['“…”', ''],
  ])('of %j is %j', (text, normal) => {
    expect(normalForm(text)).toBe(normal);
  });

  test('does not depend on composition, and is its own normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        const normal = normalForm(text);
        expect(normalForm(text.normalize('NFD'))).toBe(normalForm(text.normalize('NFC')));
        expect(normal).toMatch(/^(?:[\p{L}\p{M}\p{N}]+(?: [\p{L}\p{M}\p{N}]+)*)?$/u);
        expect(normalForm(normal)).toBe(normal);
      }),
      rounds(500),
    );
  });
});
