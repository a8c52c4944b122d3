import { describe, expect, test } from '@jest/globals';
import { encode } from '../support/encode.ts';
import { cellsOf, readMade, readOne } from '../support/readMade.ts';

/** Rows as people have them, in many languages: invented notices and names of parties. */
const texts: readonly (readonly [label: string, rows: readonly string[]])[] = [
  [
    'gb18030',
    [
      '卡尔特韦克公司,寻求中方合作伙伴',
      '休斯敦总领馆,无针注射器',
      '激光熔覆技术,德国亚琛',
      '石墨烯电池项目,合资',
      '慕尼黑工业大学,技术转让',
      '量子通信,北京',
    ],
  ],
  [
    'big5',
    [
      '卡爾特韋克公司,尋求中方合作夥伴',
      '休士頓總領館,無針注射器',
      '雷射熔覆技術,德國亞琛',
      '台灣大學,技術移轉',
      '量子通訊,半導體材料',
    ],
  ],
  [
    'shift_jis',
    [
      '株式会社カルトヴェルク,レーザー加工技術',
      '東京大学,量子通信の共同研究',
      '技術移転について,日本',
      '半導体材料の開発,大阪',
    ],
  ],
  [
    'euc-jp',
    ['株式会社カルトヴェルク,レーザー加工技術', '東京大学,量子通信の共同研究', '技術移転について,日本'],
  ],
  [
    'euc-kr',
    [
      '칼트베르크 주식회사,레이저 기술',
      '서울대학교,양자 통신 공동 연구',
      '기술 이전을 위한 협력,대한민국',
      '반도체 재료,부산',
    ],
  ],
  [
    'windows-1252',
    [
      'Universität München,Müller & Söhne',
      'Société Générale,Île-de-France',
      'Málaga,España',
      'Köln,Straße',
      'Ørsted,København',
      'São Paulo,Fundação',
      'L’Oréal – Recherche,Évry',
    ],
  ],
  [
    'windows-1250',
    [
      'Politechnika Łódzka,współpraca badawcza',
      'Uniwersytet Jagielloński,Kraków',
      'Plzeň,Škoda Výzkum',
      'Győr,Műszaki Egyetem',
    ],
  ],
  [
    'windows-1251',
    [
      'Московский государственный университет,Москва',
      'ООО «Лазер»,Сотрудничество',
      'Новосибирск,Институт физики',
    ],
  ],
  ['windows-1253', ['Πανεπιστήμιο Αθηνών,Ελλάδα', 'Εθνικό Κέντρο Έρευνας,Θεσσαλονίκη']],
  ['windows-1255', ['אוניברסיטת תל אביב,ישראל', 'מכון ויצמן למדע,רחובות']],
  ['windows-1256', ['جامعة القاهرة,مصر', 'مركز البحوث العلمية,الرياض']],
];

const table = (rows: readonly string[]) => `name,about\r\n${rows.join('\r\n')}\r\n`;
const expected = (rows: readonly string[]) => rows.map((row) => row.split(','));

describe('an encoding that is not declared is found', () => {
  test.each(texts)('%s, by all rows together', async (label, rows) => {
    const read = await readOne('a.csv', encode(table(rows), label));
    expect(cellsOf(read)).toEqual(expected(rows));
    expect(read.notes[0]).toMatch(/^Its encoding is .*(found|likely|guess).* by its characters/u);
  });

  test.each(texts.filter(([label]) => label !== 'windows-1250'))(
    '%s, by any one row',
    async (label, rows) => {
      for (const row of rows) {
        const read = await readOne('a.csv', encode(table([row]), label));
        expect(cellsOf(read)).toEqual(expected([row]));
      }
    },
  );

  test.each([
    ['utf-8', '\uFEFF'],
    ['utf-16le', '\uFEFF'],
    ['utf-16be', '\uFEFF'],
    ['utf-8', ''],
    ['utf-16le', ''],
    ['utf-16be', ''],
  ])('%s after the mark %j, for each language', async (label, mark) => {
    for (const [, rows] of texts) {
      const read = await readOne('a.csv', encode(mark + table(rows), label));
      expect(read.columns).toEqual(['name', 'about']);
      expect(cellsOf(read)).toEqual(expected(rows));
    }
  });

  test('a character that is cut by the border of a chunk is whole', async () => {
    const row = `${'激光熔覆技术'.repeat(40)},德国亚琛`;
    for (const pad of [0, 1, 2, 3]) {
      const rows = [`${'x'.repeat(pad)},a`, ...Array.from({ length: 700 }, () => row)];
      for (const label of ['gb18030', 'utf-8', 'utf-16le'])
        expect(cellsOf(await readOne('a.csv', encode(table(rows), label))).slice(1)).toEqual(
          expected(rows).slice(1),
        );
    }
  });
});

describe('a file that is no text of one encoding is refused, with the place', () => {
  test('UTF-8 with a byte that is none', async () => {
    const good = encode(table(['激光,a', '技术,b']), 'utf-8');
    const bad = Buffer.concat([good, Buffer.from([0xff]), Buffer.from(',c\r\n')]);
    await expect(readOne('a.csv', bad)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(`a.csv, line 4: byte ${good.length} is not UTF-8`),
    });
  });

  test('another encoding than the descriptor declares', async () => {
    const files = {
      'datapackage.json': JSON.stringify({
        name: 'd',
        resources: [{ name: 'firms', path: 'a.csv', encoding: 'utf-8' }],
      }),
      'a.csv': encode(table(['激光,a']), 'gb18030'),
    };
    await expect(readMade(files, '.')).rejects.toThrow(
      /a\.csv, line 2: byte \d+ is not UTF-8.*the descriptor says so/u,
    );
  });

  test('an encoding that nobody knows', async () => {
    const files = {
      'datapackage.json': JSON.stringify({
        name: 'd',
        resources: [{ name: 'firms', path: 'a.csv', encoding: 'rot13' }],
      }),
      'a.csv': 'a,b\n1,2\n',
    };
    await expect(readMade(files, '.')).rejects.toThrow('"rot13" is not one that is known');
  });

  test('bytes of a picture, a page of HTML, an old workbook', async () => {
    for (const content of [
      Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7919) % 256),
      '<!DOCTYPE html><html></html>',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    ])
      await expect(readOne('a.csv', content)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
