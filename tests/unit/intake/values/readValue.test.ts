import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foreignSynonyms } from '../../../../src/intake/values/enums/foreignSynonyms.ts';
import { readValue } from '../../../../src/intake/values/readValue.ts';
import { cleanText } from '../../../../src/intake/values/text/cleanText.ts';
import type { ValueKind } from '../../../../src/intake/values/valueKind.ts';
import { type StoredEnum, storedEnums } from '../../../../src/model/values.ts';
import { countryNames } from '../../../../src/names/vocabulary/countries.ts';
import { rounds } from '../../../support/rounds.ts';

const value = (text: string) => ({ kind: 'value', value: text });
const kinds: readonly ValueKind[] = ['text', 'name', 'date', 'number', 'country', 'CaseKind', 'Cooperation'];
const enums = Object.keys(storedEnums) as StoredEnum[];

describe('words for "missing"', () => {
  test.each(
    'N/A n/a n.a. - — -- 未知 无 不详 不詳 null NULL None ? TBD unknown #N/A n.d. （无） [unknown] 暂无。 … / keine&Angabe нет&данных なし 該当なし 記載なし 不明 不詳 없음 해당&없음 미상 불명 （不明） 미정.'.split(
      ' ',
    ),
  )('%s is empty in a column of any kind', (word) => {
    for (const kind of kinds) expect(readValue(kind, word.replace('&', ' '))).toEqual({ kind: 'empty' });
  });

  test('a column can have its own', () => {
    expect(readValue('text', '999', { missing: ['999'] })).toEqual({ kind: 'empty' });
    expect(readValue('text', '999')).toEqual(value('999'));
  });

  test('NA in a column of countries may be Namibia', () => {
    expect(readValue('country', 'NA')).toMatchObject({ kind: 'doubt', candidates: ['NA'] });
    expect(readValue('text', 'NA')).toEqual({ kind: 'empty' });
  });

  test('a country is none of the words in Japanese or Korean', () => {
    for (const word of ['なし', '不明', '없음', '미상'])
      expect(readValue('country', word)).toEqual({ kind: 'empty' });
  });

  test('a name that has such a word within it is a name', () => {
    for (const name of ['无锡大学', 'None Ltd', 'Unknown Worlds Inc.', 'N/A Films'])
      expect(readValue('name', name)).toEqual(value(name));
  });
});

describe('a country', () => {
  test.each([
    ['DE', 'DE'],
    ['de', 'DE'],
    ['ＤＥ', 'DE'],
    ['DEU', 'DE'],
    ['Germany', 'DE'],
    ['德国', 'DE'],
    ['德國', 'DE'],
    ['Deutschland', 'DE'],
    ['UK', 'GB'],
    ['United Kingdom', 'GB'],
    ['英国', 'GB'],
    ['USA', 'US'],
    ['U.S.', 'US'],
    ['U.S.A.', 'US'],
    ['United States', 'US'],
    ['South Korea', 'KR'],
    ['Republic of Korea', 'KR'],
    ['Czech Republic', 'CZ'],
    ['Taiwan', 'TW'],
    ['台湾', 'TW'],
    ['Hong Kong', 'HK'],
    ['Россия', 'RU'],
    ['日本', 'JP'],
    ['대한민국', 'KR'],
    ['The Netherlands', 'NL'],
    ['P.R. China', 'CN'],
    ['Korea (South)', 'KR'],
    ['Switzerland (CH)', 'CH'],
    ['DE - Germany', 'DE'],
    ['Taiwan, China', 'TW'],
    ['瑞士联邦', 'CH'],
    ['Türkiye', 'TR'],
    ['Côte d’Ivoire', 'CI'],
  ])('%s is %s', (text, code) => {
    expect(readValue('country', text)).toEqual(value(code));
  });

  test('of today is read by the name that Japanese and Korean have for it', () => {
    const codes = countryNames().map(({ code }) => code);
    for (const language of ['ja', 'ko']) {
      const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
      const read = codes.map((code) => [names.of(code), readValue('country', names.of(code) ?? '')]);
      expect(read).toEqual(codes.map((code) => [names.of(code), value(code)]));
    }
  });

  test.each([
    ['米国', 'US'],
    ['アメリカ', 'US'],
    ['イギリス', 'GB'],
    ['韓国', 'KR'],
    ['北朝鮮', 'KP'],
    ['豪州', 'AU'],
    ['ドイツ連邦共和国', 'DE'],
    ['한국', 'KR'],
    ['남한', 'KR'],
    ['북한', 'KP'],
    ['미국', 'US'],
    ['영국', 'GB'],
    ['독일', 'DE'],
    ['호주', 'AU'],
  ])('%s is %s', (text, code) => {
    expect(readValue('country', text)).toEqual(value(code));
  });

  test.each([
    ['Korea', ['KR', 'KP']],
    ['Congo', ['CG', 'CD']],
    ['德国/法国', ['DE', 'FR']],
    ['Berlin, Germany', ['DE']],
    ['Germnay', ['DE']],
    ['EU', []],
    ['XX', []],
  ])('%s is a doubt: %j', (text, candidates) => {
    expect(readValue('country', text)).toMatchObject({ kind: 'doubt', candidates });
  });
});

describe('a value of an enum', () => {
  test('each is read by its own name, however it is written', () => {
    for (const name of enums)
      for (const each of storedEnums[name])
        for (const text of [each, each.toLowerCase(), each.replaceAll('_', ' '), each.replaceAll('_', '-')])
          expect([name, text, readValue(name, text)]).toEqual([name, text, value(each)]);
  });

  const words: readonly (readonly [StoredEnum, string, string])[] = [
    ['Cooperation', '合资', 'JOINT_VENTURE'],
    ['Cooperation', 'JV', 'JOINT_VENTURE'],
    ['Cooperation', '技术转让', 'LICENSING'],
    ['Cooperation', '技術轉讓', 'LICENSING'],
    ['Cooperation', 'licence', 'LICENSING'],
    ['Cooperation', 'R&D', 'JOINT_RESEARCH'],
    ['Cooperation', '联合研发', 'JOINT_RESEARCH'],
    ['Cooperation', 'M&A', 'ACQUISITION'],
    ['Cooperation', '人才引进', 'TALENT'],
    ['Cooperation', '合资合作', 'JOINT_VENTURE'],
    ['Cooperation', '合资、技术转让', 'JOINT_VENTURE;LICENSING'],
    ['Cooperation', 'licensing and joint venture', 'LICENSING;JOINT_VENTURE'],
    ['Cooperation', '合弁会社', 'JOINT_VENTURE'],
    ['Cooperation', 'ジョイント・ベンチャー', 'JOINT_VENTURE'],
    ['Cooperation', '技術移転', 'LICENSING'],
    ['Cooperation', '共同研究・技術移転', 'JOINT_RESEARCH;LICENSING'],
    ['Cooperation', '공동 연구', 'JOINT_RESEARCH'],
    ['Cooperation', '기술이전 및 합작투자', 'LICENSING;JOINT_VENTURE'],
    ['Cooperation', '인수합병', 'ACQUISITION'],
    ['TargetKind', '研究機関', 'RESEARCH_INSTITUTE'],
    ['TargetKind', '대학교', 'UNIVERSITY'],
    ['CaseKind', '技術ニーズ', 'DEMAND'],
    ['CaseKind', '업무협약', 'AGREEMENT'],
    ['Stage', '交渉中', 'NEGOTIATING'],
    ['Stage', '계약 완료', 'AGREED'],
    ['TargetKind', '高校', 'UNIVERSITY'],
    ['TargetKind', '科研院所', 'RESEARCH_INSTITUTE'],
    ['TargetKind', 'Start-up', 'COMPANY'],
    ['CompanyKind', '中介机构', 'INTERMEDIARY'],
    ['CompanyKind', '企业', 'COMPANY'],
    ['CaseKind', '项目', 'OFFER'],
    ['CaseKind', '技术需求', 'DEMAND'],
    ['CaseKind', 'MoU', 'AGREEMENT'],
    ['Stage', '洽谈中', 'NEGOTIATING'],
    ['Stage', 'Signed', 'AGREED'],
    ['PostKind', '总领馆', 'CONSULATE_GENERAL'],
    ['SectionKind', '科技处', 'SCIENCE_AND_TECHNOLOGY'],
    ['AliasKind', '曾用名', 'FORMER'],
  ];
  test('each Japanese and Korean word has one value, with and without spaces', () => {
    for (const [name, table] of Object.entries(foreignSynonyms))
      for (const line of table.trim().split('\n')) {
        const [expected = '', ...all] = line.split('|').map((each) => each.trim());
        for (const word of all.flatMap((each) => each.split(', ')))
          for (const text of [word, ` ${word.normalize('NFD')} `, word.replaceAll(' ', '')])
            expect([name, text, readValue(name as StoredEnum, text)]).toEqual([name, text, value(expected)]);
      }
  });

  test.each(words)('%s: %s is %s', (name, text, expected) => {
    expect(readValue(name, text)).toEqual(value(expected));
  });

  test.each([
    ['Cooperation', '寻求技术转让的中方伙伴', ['LICENSING']],
    ['Stage', 'closed', ['AGREED', 'ENDED']],
    ['CaseKind', 'offer; demand', ['OFFER', 'DEMAND']],
    ['Cooperation', 'barter', []],
  ] as const)('%s: %s is a doubt: %j', (name, text, candidates) => {
    expect(readValue(name, text)).toMatchObject({ kind: 'doubt', candidates });
  });
});

describe('a number', () => {
  test.each([
    ['12', '12'],
    ['１２', '12'],
    ['007', '7'],
    ['0.10', '0.1'],
    ['-5', '-5'],
    ['1,5', '1.5'],
    ['1,234,567', '1234567'],
    ['1.234.567', '1234567'],
    ['1.234,5', '1234.5'],
    ['1,234.5', '1234.5'],
    ['1 234', '1234'],
    ['12万', '120000'],
    ['1.2亿', '120000000'],
    ['3.2 million', '3200000'],
    ['1e+21', '1000000000000000000000'],
  ])('%s is %s', (text, expected) => {
    expect(readValue('number', text)).toEqual(value(expected));
  });

  test('a comma that may separate thousands or decimals is a doubt', () => {
    expect(readValue('number', '1,234')).toMatchObject({ kind: 'doubt', candidates: ['1234', '1.234'] });
    expect(readValue('number', 'many')).toMatchObject({ kind: 'doubt', candidates: [] });
    expect(readValue('number', '10 firms')).toMatchObject({ kind: 'doubt', candidates: ['10'] });
  });

  test('any number of a sheet is read as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(99), (whole, hundredths) => {
        const text = String(Number(`${whole}.${String(hundredths).padStart(2, '0')}`));
        expect(readValue('number', text)).toEqual(value(text));
        const english = Number(text).toLocaleString('en', { maximumFractionDigits: 2 });
        if (english.split(',').length !== 2 || english.includes('.'))
          expect(readValue('number', english)).toEqual(value(text));
      }),
      rounds(1_000),
    );
  });
});

describe('clean text', () => {
  test.each([
    ['Zor\u200bvian Optics', 'Zorvian Optics', 'contains invisible characters (U+200B), which are removed'],
    ['卓\u202e维光学', '卓维光学', 'contains invisible characters (U+202E), which are removed'],
    ['a\u0000b\u0007', 'ab', 'contains control characters (U+0000, U+0007), which are removed'],
    ['Laser \u00a0', 'Laser', 'has spaces around it, which are removed'],
    ['ＡＢＣ１２', 'ABC12', 'contains full-width characters, which are read as half-width ones'],
  ])('%j is %j, and the change is said', (text, clean, change) => {
    expect(cleanText(text)).toEqual({ text: clean, changes: [change] });
  });

  test('Chinese punctuation of prose and the letters of a name stay', () => {
    expect(cleanText('激光，寻求合作。')).toEqual({ text: '激光，寻求合作。', changes: [] });
    expect(cleanText('Ｚｏｒｖｉａｎ', 'name')).toEqual({ text: 'Ｚｏｒｖｉａｎ', changes: [] });
    expect(cleanText('２０１９／０３', 'date').text).toBe('2019/03');
  });

  test('any text is clean after one cleaning, and an unchanged one has no changes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...kinds), (text, kind) => {
        const { text: clean, changes } = cleanText(text, kind);
        expect(cleanText(clean, kind)).toEqual({ text: clean, changes: [] });
        if (changes.length === 0) expect(clean).toBe(text.replace(/\r\n?/g, '\n').normalize('NFC'));
      }),
      rounds(2_000),
    );
  });
});
