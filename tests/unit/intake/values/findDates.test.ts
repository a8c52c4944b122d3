import { describe, expect, test } from '@jest/globals';
import { dateText } from '../../../../src/intake/values/dates/dateText.ts';
import { findDates } from '../../../../src/intake/values/dates/findDates.ts';
import { readValue } from '../../../../src/intake/values/readValue.ts';

const read = (text: string, written?: string) => findDates(text).map((found) => dateText(found, written));

describe('dates in a text', () => {
  test.each([
    ['二〇一九年三月下旬，代表团来访', '2019-03-21/2019-03-31'],
    ['二○一七年五月十六日', '2017-05-16'],
    ['2019年3月至6月', '2019-03/2019-06'],
    ['2018年11月至3月', '2018-11/2019-03'],
    ['时间自2018年11月至次年3月。', '2018-11/2019-03'],
    ['2018年11月20日至21日', '2018-11-20/2018-11-21'],
    ['2018年12月30日-1月2日', '2018-12-30/2019-01-02'],
    ['2016年6月3-5日', '2016-06-03/2016-06-05'],
    ['2018-2020年', '2018/2020'],
    ['2019 年 3 月 27 日', '2019-03-27'],
    ['２０１９年３月', '2019-03'],
    ['2018年2月下旬', '2018-02-21/2018-02-28'],
    ['2018年上半年', '2018-01/2018-06'],
    ['2018年第三季度', '2018-07/2018-09'],
    ['二〇二一年廿三', '2021'],
    ['2019-03-25 10:22:15', '2019-03-25'],
    ['2016/11/08', '2016-11-08'],
    ['2017.10.30', '2017-10-30'],
    ['27.3.2019', '2019-03-27'],
    ['(11/2018)', '2018-11'],
    ['on May 8, 2019 in', '2019-05-08'],
    ['on 12 October 2017,', '2017-10-12'],
    ['the 3rd of June 2019', '2019-06-03'],
    ['From 22 to 26 August 2016 a', '2016-08-22/2016-08-26'],
    ['28 December to 3 January 2019', '2018-12-28/2019-01-03'],
    ['June 3–5, 2019', '2019-06-03/2019-06-05'],
    ['from June to August 2019', '2019-06/2019-08'],
    ['late March 2018', '2018-03-21/2018-03-31'],
    ['Late March 2018', '2018-03-21/2018-03-31'],
    ['First half of 2018', '2018-01/2018-06'],
    ['Feb. 2017', '2017-02'],
    ['the first half of 2018', '2018-01/2018-06'],
    ['Q4 2018', '2018-10/2018-12'],
  ])('%s is %s', (text, date) => {
    expect(read(text)).toEqual([date]);
  });

  test('a year that is left out is the one nearest to the day of writing', () => {
    expect(read('3月12日至15日', '2018-03-20')).toEqual(['2018-03-12/2018-03-15']);
    expect(read('11月20日', '2019-01-08')).toEqual(['2018-11-20']);
    expect(read('请于1月底前报名', '2018-12-03')).toEqual(['2019-01-21/2019-01-31']);
    expect(read('去年9月', '2019-02')).toEqual(['2018-09']);
    expect(read('until 30 June', '2018-02')).toEqual(['2018-06-30']);
    expect(read('12月28日至1月3日', '2019-01-05')).toEqual(['2018-12-28/2019-01-03']);
  });

  test('months and parts of a year that are said from the day of writing', () => {
    for (const [text, date] of [
      ['拟于本月底举办', '2019-01-21/2019-01-31'],
      ['上月中旬', '2018-12-11/2018-12-20'],
      ['下个月3日至5日', '2019-02-03/2019-02-05'],
      ['上半年', '2019-01/2019-06'],
      ['第四季度', '2019-10/2019-12'],
      ['去年下半年', '2018-07/2018-12'],
      ['at the end of this month', '2019-01-21/2019-01-31'],
      ['early next month', '2019-02-01/2019-02-10'],
      ['last month', '2018-12'],
      ['the first half of last year', '2018-01/2018-06'],
    ] as const)
      expect([text, read(text, '2019-01-08')]).toEqual([text, [date]]);
    // Of a notice of which only the year is known, no month follows.
    expect(read('本月底', '2019')).toEqual([null]);
    expect(read('四季度假村每年上半年开放')).toEqual([]);
  });

  test('a date that only ends something says so', () => {
    expect(findDates('有效期至6月').map(({ edge }) => edge)).toEqual(['UNTIL']);
    expect(findDates('9月底前').map(({ edge }) => edge)).toEqual(['UNTIL']);
    expect(findDates('2019年3月至6月').map(({ edge }) => edge)).toEqual([undefined]);
  });

  test.each([
    '三个月内',
    '项目编号：HZ-2017-0418',
    'Project No. 2018-0093',
    'Joint ventures may be considered. May I ask',
    'version 2.0.1',
    '3/4/2019',
    '能效提高15日本',
    '24 per cent of 2000 metres',
  ])('%s holds no date', (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each([
    '二〇一九年三月',
    '2019年3月27日',
    '2019年3月至6月',
    '2018年11月至2019年3月',
    '2018年上半年',
    '2019-03-25',
    '2016/11/28',
    '27.3.2019',
    'May 8, 2019',
    '12 October 2017',
    'Feb. 2017',
    'June 2018',
    'Sept 2018',
  ])('%s is the same date in a text as in a cell', (text) => {
    expect(readValue('date', text)).toEqual({ kind: 'value', value: read(text)[0] });
  });

  test('a day that does not exist, or a year that does not follow, has no text', () => {
    expect(read('2019年2月30日')).toEqual([null]);
    expect(read('3月12日')).toEqual([null]);
  });
});
