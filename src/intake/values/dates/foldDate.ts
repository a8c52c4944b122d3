import { foldedText } from '../../../names/normalForm.ts';
import { withDigits } from './chineseNumbers.ts';
import { isWeekday } from './monthNames.ts';

/** Years before the first of an era, so that the first year of it is the next. */
const eras: Readonly<Record<string, number>> = {
  民国: 1911,
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
  r: 2018,
  h: 1988,
};

const yearOf = (era: string, year: string): number => (eras[era] ?? 0) + Number(year);

const words = /\p{L}+/gu;

/** Returns the text of a date in one form: small letters, digits, simplified characters, years of the common era, without weekdays and times of day. */
export function foldDate(text: string): string {
  const folded = withDigits(
    // Weekdays have numbers, and the first year of an era has a name.
    foldedText(text.replace(/[‐‑‒−﹣－]/gu, '-'))
      .replace(/[(（[]?(?:星期|礼拜|周)[一二三四五六日天][)）\]]?/gu, ' ')
      .replace(/[月火水木金土日]曜日|[월화수목금토일]요일/gu, ' ')
      .replace(/[(（][月火水木金土日월화수목금토일][)）]/gu, ' ')
      .replace(/(?<=民国|令和|平成|昭和|大正|明治)\s*元年/gu, '1年'),
  );
  return (
    folded
      .replace(/년/gu, '年')
      .replace(/월/gu, '月')
      .replace(/일/gu, '日')
      .replace(/상순|초순/gu, '上旬')
      .replace(/중순/gu, '中旬')
      .replace(/하순/gu, '下旬')
      .replace(/상반기/gu, '上半年')
      .replace(/하반기/gu, '下半年')
      .replace(/([1-4])\s*분기/gu, '第$1季度')
      // A year of an era is of the calendar; one for accounts begins with April.
      .replace(/^(令和|平成|昭和)\s*(\d{1,2})\s*年度$/u, (_, era: string, year: string) => {
        const first = yearOf(era, year);
        return `${first}-04/${first + 1}-03`;
      })
      .replace(
        /(民国|令和|平成|昭和|大正|明治)\s*(\d{1,3})\s*年/gu,
        (_, era: string, year: string) => `${yearOf(era, year)}年`,
      )
      .replace(
        /^(令和|平成|昭和|大正|明治|[rh])\s?(\d{1,2})([./-])(\d{1,2})\3(\d{1,2})$/u,
        (_, era: string, year: string, mark: string, month: string, day: string) =>
          `${yearOf(era, year)}${mark}${month}${mark}${day}`,
      )
      .replace(/(?<=[年月日\d])\s*(?:から|부터)\s*(.+?)\s*(?:まで|까지)$/u, '至$1')
      .replace(/(?:公元|西元)\s*(?=\d)/gu, '')
      .replace(/\s*(?<=[\d年月日号旬])\s*(?=[年月日号上中下旬第])/gu, '')
      .replace(/(?<=[年月])\s+(?=\d)/gu, '')
      .replace(
        /[t\s,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:z|utc|gmt|[+-]\d{2}:?\d{2})?$/u,
        '',
      )
      .replace(/(?<=[日号])\s*(?:上午|下午|晚|凌晨)?\s*\d{1,2}[时點点](?:\d{1,2}分?)?(?:\d{1,2}秒)?$/u, '')
      .replace(words, (word) => (isWeekday(word) ? ' ' : word))
      .replace(/\(\s*\)/gu, ' ')
      .replace(/(?<=\d)\.\s+(?=\d)/gu, '.')
      .replace(/^\s*(?:on|the|am|le|el|il|den)\s+(?=\d)/u, '')
      .replace(/^[\s,.]+|[\s,]+$/gu, '')
      .replace(/\s+/gu, ' ')
  );
}
