import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { headerForm } from '../../../../src/intake/headers/headerForm.ts';
import { columnLines, kindLines } from '../../../../src/intake/headers/headerTerms.ts';
import { kindOfTable, readHeader } from '../../../../src/intake/headers/readHeader.ts';
import { proposeMapping } from '../../../../src/intake/mapping/proposeMapping.ts';
import { rounds } from '../../../support/rounds.ts';
import { tableOf } from '../mapping/tableOf.ts';

const words = (lines: typeof kindLines) =>
  lines.flatMap(({ name, words: of }) => of.map((word) => ({ name, word })));
const columns = words(columnLines);
const columnForms = new Set(columns.map(({ word }) => headerForm(word)));
const kinds = words(kindLines).filter(({ word }) => !columnForms.has(headerForm(word)));

test('no word of the table has two meanings', () => {
  for (const all of [columns, words(kindLines)]) {
    const meanings = new Map<string, Set<string>>();
    for (const { name, word } of all)
      meanings.set(headerForm(word), (meanings.get(headerForm(word)) ?? new Set()).add(name));
    expect([...meanings].filter(([, names]) => names.size > 1)).toEqual([]);
  }
});

test('the words that name a kind and a column too are the English and Chinese ones for countries and grades', () => {
  const both = words(kindLines).filter(({ word }) => columnForms.has(headerForm(word)));
  expect(both.map(({ word }) => word)).toEqual(['country', '国家']);
});

describe('each word of the table', () => {
  /** Ways in which people write one header. */
  const written: readonly (readonly [string, (word: string) => string])[] = [
    ['as it stands', (word) => word],
    ['in capitals', (word) => word.toUpperCase()],
    ['with spaces around it and a colon', (word) => `  ${word}: `],
    ['with underscores', (word) => word.replaceAll(' ', '_')],
    ['decomposed, as some systems write file names', (word) => word.normalize('NFD')],
    [
      'in full width',
      (word) => word.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    ],
  ];
  test.each(written)('is read %s', (_, write) => {
    for (const { name, word } of columns)
      expect([word, readHeader(write(word))]).toEqual([
        word,
        { kind: null, column: name, number: null, near: false },
      ]);
    for (const { name, word } of kinds)
      expect([word, readHeader(write(word))]).toEqual([
        word,
        { kind: name, column: null, number: null, near: false },
      ]);
  });

  test('is read with a number behind it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 99 }), ({ name, word }, number) => {
        for (const text of [`${word}${number}`, `${word} ${number}`, `${word}（${number}）`])
          expect(readHeader(text)).toEqual({ kind: name, column: null, number, near: false });
      }),
      rounds(400),
    );
  });

  test('names a party together with each word for its country or city in the same script', () => {
    const scriptOf = (word: string) =>
      /\p{Script=Hangul}/u.test(word)
        ? 'ko'
        : /[\p{Script=Han}\p{Script=Katakana}]/u.test(word)
          ? 'han'
          : 'other';
    const parties = kinds.filter(({ name }) => name === 'target' || name === 'company');
    const places = columns.filter(({ name }) => name === 'country' || name === 'city');
    fc.assert(
      fc.property(fc.constantFrom(...parties), fc.constantFrom(...places), (party, place) => {
        fc.pre(scriptOf(party.word) === scriptOf(place.word));
        expect([party.word, place.word, readHeader(`${party.word} ${place.word}`)]).toEqual([
          party.word,
          place.word,
          { kind: party.name, column: place.name, number: null, near: false },
        ]);
      }),
      rounds(400),
    );
  });
});

test.each([
  ['外国企業の国', 'target', 'country', null],
  ['外国企業2 国名', 'target', 'country', 2],
  ['외국 기관의 국가', 'target', 'country', null],
  ['외국기업 1 국가', 'target', 'country', 1],
  ['중국측 기관', 'company', null, null],
  ['발표 일자', null, 'published_on', null],
  ['掲載日', null, 'published_on', null],
  ['№ п/п', null, 'id', null],
  ['Иностранный партнёр', 'target', null, null],
  ['Veröffentlicht am', null, 'published_on', null],
  ['Pays d’origine', null, 'country', null],
])('the header %s is read', (header, kind, column, number) => {
  expect(readHeader(header)).toMatchObject({ kind, column, number });
});

test('a table is known by a name with a word for a list behind it', () => {
  expect(['外国企業一覧', '외국기관 목록', '案例列表', '案件リスト'].map(kindOfTable)).toEqual([
    'target',
    'target',
    'case',
    'case',
  ]);
});

test.each([
  [
    'Japanese',
    [
      '番号',
      '題名',
      '掲載日',
      '大使館',
      '外国企業',
      '外国企業の国',
      '中国企業',
      '技術分野',
      '協力形態',
      'リンク',
      '備考',
    ],
  ],
  [
    'Korean',
    [
      '관리번호',
      '제목',
      '게시일',
      '대사관',
      '외국 기업',
      '외국 기업 국가',
      '중국 기업',
      '기술 분야',
      '협력 형태',
      '링크',
      '비고',
    ],
  ],
  [
    'German',
    [
      'Kennung',
      'Titel',
      'Datum',
      'Botschaft',
      'Ausländischer Partner',
      'Ausländischer Partner Land',
      'Chinesischer Partner',
      'Technologiefeld',
      'Form der Zusammenarbeit',
      'Webseite',
      'Anmerkung',
    ],
  ],
  [
    'French',
    [
      'Identifiant',
      'Titre',
      'Date de publication',
      'Ambassade',
      'Partenaire étranger',
      'Partenaire étranger pays',
      'Partenaire chinois',
      'Domaine technique',
      'Forme de coopération',
      'Lien',
      'Remarques',
    ],
  ],
  [
    'Russian',
    [
      'Номер',
      'Заголовок',
      'Дата публикации',
      'Посольство',
      'Иностранная компания',
      'Иностранная компания страна',
      'Китайская компания',
      'Область техники',
      'Форма сотрудничества',
      'Ссылка',
      'Примечание',
    ],
  ],
])('a sheet of notices with %s headers is one of cases, parties and reports', async (_, headers) => {
  const { mapping } = await proposeMapping([tableOf('Sheet1', [headers])], { name: 'notices' });
  expect(mapping.tables[0]?.columns.map(({ is }) => is)).toEqual([
    'case.id',
    'case.title',
    'case.published_on',
    'case.posts',
    'target.name',
    'target.country',
    'case.companies',
    'case.technologies',
    'case.cooperation',
    'report.url',
    null,
  ]);
});
