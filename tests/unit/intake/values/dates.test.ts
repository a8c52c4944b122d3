import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readValue } from '../../../../src/intake/values/readValue.ts';
import { rounds } from '../../../support/rounds.ts';

const read = (text: string, dateOrder?: 'DMY' | 'MDY' | 'YMD') =>
  readValue('date', text, dateOrder ? { dateOrder } : {});
const value = (text: string) => ({ kind: 'value', value: text });

describe('a date with one reading is read', () => {
  test.each([
    ['2019年3月', '2019-03'],
    ['2019年3月12日', '2019-03-12'],
    ['2019 年 3 月 12 日', '2019-03-12'],
    ['2019年3月12日（星期二）', '2019-03-12'],
    ['2019年3月12日 上午10时30分', '2019-03-12'],
    ['2019年度', '2019'],
    ['二〇一九年三月', '2019-03'],
    ['二○一九年十二月二十一日', '2019-12-21'],
    ['二零一九年三月下旬', '2019-03-21/2019-03-31'],
    ['2020年2月下旬', '2020-02-21/2020-02-29'],
    ['2019年3月上旬', '2019-03-01/2019-03-10'],
    ['2019年第一季度', '2019-01/2019-03'],
    ['2019年下半年', '2019-07/2019-12'],
    ['民國108年3月', '2019-03'],
    ['令和元年5月1日', '2019-05-01'],
    ['令和元年5月', '2019-05'],
    ['令和 元年 ５月１日', '2019-05-01'],
    ['平成３１年４月', '2019-04'],
    ['平成三十年三月五日', '2018-03-05'],
    ['昭和64年1月7日', '1989-01-07'],
    ['大正元年', '1912'],
    ['令和元年度', '2019-04/2020-03'],
    ['H31.4.30', '2019-04-30'],
    ['R1/5/1', '2019-05-01'],
    ['令和2.12.31', '2020-12-31'],
    ['2019年3月5日', '2019-03-05'],
    ['2019年3月5日(火)', '2019-03-05'],
    ['2019년 3월 5일', '2019-03-05'],
    ['2019년3월5일(화)', '2019-03-05'],
    ['2019년 3월', '2019-03'],
    ['2019년', '2019'],
    ['2019년 3월 하순', '2019-03-21/2019-03-31'],
    ['2019년 1분기', '2019-01/2019-03'],
    ['2019년 하반기', '2019-07/2019-12'],
    ['2019년 3월 12일', '2019-03-12'],
    ['2019.03', '2019-03'],
    ['2019/03', '2019-03'],
    ['2019/3/1', '2019-03-01'],
    ['2019-3-1', '2019-03-01'],
    ['２０１９-03', '2019-03'],
    ['20190312', '2019-03-12'],
    ['201903', '2019-03'],
    ['03/2019', '2019-03'],
    ['43525', '2019-03-01'],
    ['43525.75', '2019-03-01'],
    ['Mar 2019', '2019-03'],
    ['Sept. 2019', '2019-09'],
    ['March 12, 2019', '2019-03-12'],
    ['Tuesday, 12 March 2019', '2019-03-12'],
    ['5th of March 2019', '2019-03-05'],
    ['2019. 3. 12.', '2019-03-12'],
    ['12 Mar 19', '2019-03-12'],
    ['12-Mar-19', '2019-03-12'],
    ['12. März 2019', '2019-03-12'],
    ['le 12 mars 2019', '2019-03-12'],
    ['12 марта 2019 г.', '2019-03-12'],
    ['2019-03-12 00:00:00', '2019-03-12'],
    ['2019-03-12T00:00:00Z', '2019-03-12'],
    ['2019Q1', '2019-01/2019-03'],
    ['Q3 2019', '2019-07/2019-09'],
    ['2019H1', '2019-01/2019-06'],
    ['2019-W11', '2019-03-11/2019-03-17'],
    ['2010s', '2010/2019'],
    ['13/1/2019', '2019-01-13'],
    ['1/13/2019', '2019-01-13'],
    ['3/3/2019', '2019-03-03'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toEqual(value(expected));
  });
});

describe('an interval is read', () => {
  test.each([
    ['2019-2020', '2019/2020'],
    ['2019至2020年', '2019/2020'],
    ['2019年3月至6月', '2019-03/2019-06'],
    ['2019年3月12日至15日', '2019-03-12/2019-03-15'],
    ['2019年3月12日—4月2日', '2019-03-12/2019-04-02'],
    ['2019年3月上旬至4月中旬', '2019-03-01/2019-04-20'],
    ['2019年12月至次年1月', '2019-12/2020-01'],
    ['2019.3.12-3.15', '2019-03-12/2019-03-15'],
    ['2019.3-2019.6', '2019-03/2019-06'],
    ['12-15 March 2019', '2019-03-12/2019-03-15'],
    ['March 12-15, 2019', '2019-03-12/2019-03-15'],
    ['March to June 2019', '2019-03/2019-06'],
    ['12 March - 15 April 2019', '2019-03-12/2019-04-15'],
    ['2019-03-12 to 2019-03-15', '2019-03-12/2019-03-15'],
    ['2017-05/2018-05', '2017-05/2018-05'],
    ['2019Q1-2019Q2', '2019-01/2019-06'],
    ['2019年3月から6月まで', '2019-03/2019-06'],
    ['2019年3月5日～4月2日', '2019-03-05/2019-04-02'],
    ['2019년 3월부터 2019년 6월까지', '2019-03/2019-06'],
    ['2019년 3월 ~ 6월', '2019-03/2019-06'],
    ['2019年以降', '2019/..'],
    ['2019년 3월부터', '2019-03/..'],
    ['2019년 ~ 현재', '2019/..'],
    ['2019年至今', '2019/..'],
    ['自2019年3月起', '2019-03/..'],
    ['since 2019', '2019/..'],
    ['2019-present', '2019/..'],
    ['2020-07/..', '2020-07/..'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toEqual(value(expected));
  });
});

describe('a date that is not certain is a doubt', () => {
  test.each([
    ['3/1/2019', ['2019-01-03', '2019-03-01']],
    ['1.3.2019', ['2019-03-01', '2019-01-03']],
    ['12/3/19', ['2019-03-12', '2019-12-03', '2012-03-19']],
    ['19-03-12', ['2012-03-19', '2019-03-12']],
    ['3/1/2019-5/1/2019', ['2019-01-03/2019-01-05', '2019-03-01/2019-05-01']],
    ['约2019年', ['2019']],
    ['2019?', ['2019']],
    ['circa March 2019', ['2019-03']],
    ['2019年3月底', ['2019-03']],
    ['2019年3月頃', ['2019-03']],
    ['2019년 3월경', ['2019-03']],
    ['약 2019년', ['2019']],
    ['2019年まで', ['2019']],
    ['2019년 3월까지', ['2019-03']],
    ['Spring 2019', ['2019']],
    ['until 2019', ['2019']],
    ['Mar-19', ['2019-03']],
    ['2019-20', ['2019/2020']],
    ['3月12日', []],
    ['2019-02-30', []],
    ['2019年13月', []],
    ['3019', []],
    ['soon', []],
  ])('%s may be %j', (text, candidates) => {
    expect(read(text)).toMatchObject({ kind: 'doubt', candidates });
  });

  test('unless the column says the order, which must then hold', () => {
    expect(read('3/1/2019', 'DMY')).toEqual(value('2019-01-03'));
    expect(read('3/1/2019', 'MDY')).toEqual(value('2019-03-01'));
    expect(read('19-03-12', 'YMD')).toEqual(value('2019-03-12'));
    expect(read('13/1/2019', 'MDY')).toMatchObject({ kind: 'doubt', candidates: ['2019-01-13'] });
  });
});

describe('any day', () => {
  const day = fc.date({
    min: new Date('1950-01-01'),
    max: new Date('2048-12-31'),
    noInvalidDate: true,
  });
  const han = Array.from('〇一二三四五六七八九');
  const numeral = (number: number) =>
    `${number >= 20 ? han[Math.floor(number / 10)] : ''}${number >= 10 ? '十' : ''}${number % 10 > 0 ? han[number % 10] : ''}`;
  const written: readonly (readonly [string, (date: Date) => string])[] = [
    ['in Chinese', (date) => `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`],
    [
      'in Chinese numerals',
      (date) =>
        `${Array.from(String(date.getUTCFullYear()), (digit) => han[Number(digit)]).join('')}年${numeral(date.getUTCMonth() + 1)}月${numeral(date.getUTCDate())}日`,
    ],
    ['as a serial number', (date) => String(Math.floor(date.getTime() / 86_400_000) + 25_569)],
    ['with a time', (date) => date.toISOString()],
    ...['en-GB', 'en-US', 'de', 'fr', 'es', 'it', 'nl', 'ru', 'pl', 'zh', 'ja', 'ko'].flatMap((locale) =>
      (['long', 'full'] as const).map((dateStyle) => {
        const { format } = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
        return [`as ${locale} writes it, ${dateStyle}`, (date: Date) => format(date)] as const;
      }),
    ),
  ];

  test.each(written)('written %s is read as that day', (_, write) => {
    fc.assert(
      fc.property(day, (date) => {
        expect([write(date), read(write(date))]).toEqual([
          write(date),
          value(date.toISOString().slice(0, 10)),
        ]);
      }),
      rounds(400),
    );
  });

  test('in digits with its year last is read under either order, and is a doubt where both orders are days', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('/', '.', '-'), (date, mark) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, ofMonth] = iso.split('-');
        const text = [ofMonth, month, year].join(mark);
        const both = Number(ofMonth) <= 12 && ofMonth !== month;
        expect(read(text, 'DMY')).toEqual(value(iso));
        if (both)
          expect(read(text)).toMatchObject({
            kind: 'doubt',
            candidates: [iso, `${year}-${ofMonth}-${month}`],
          });
        else expect(read(text)).toEqual(value(iso));
      }),
      rounds(400),
    );
  });
});

test('an interval in the form of the data package is read as it stands, whatever its ends', () => {
  for (const text of ['2019-03/2019', '2018/2019-03', '2019-03-01/2019', '2019-01/2019-03-05'])
    expect(read(text)).toEqual(value(text));
});

test('no text makes the reader fail, and a value is one that it reads as itself', () => {
  const piece = fc.constantFrom(
    '2019',
    '19',
    '3',
    '12',
    '年',
    '月',
    '日',
    '至',
    '-',
    '/',
    '.',
    ' ',
    'Mar',
    'Q1',
    '约',
    '上旬',
    '?',
    'to',
    '一',
    '十',
    ',',
    'T',
    ':',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
      ),
      (text) => {
        const reading = read(text);
        if (reading.kind === 'value') expect(read(reading.value)).toEqual(reading);
        if (reading.kind === 'doubt')
          for (const each of reading.candidates) expect(read(each)).toEqual(value(each));
      },
    ),
    rounds(2_000),
  );
});
