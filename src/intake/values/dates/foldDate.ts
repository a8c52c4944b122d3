import { foldedText } from '../../../names/normalForm.ts';
import { withDigits } from './chineseNumbers.ts';
import { isWeekday } from './monthNames.ts';

/** Years before the first of an era, so that the first year of it is the next. */
const eras: Readonly<Record<string, number>> = { 民国: 1911, 令和: 2018, 平成: 1988, 昭和: 1925 };

const words = /\p{L}+/gu;

/** Returns the text of a date in one form: small letters, digits, simplified characters, years of the common era, without weekdays and times of day. */
export function foldDate(text: string): string {
  const folded = withDigits(
    // Weekdays have numbers, and the first year of an era has a name.
    foldedText(text.replace(/[‐‑‒−﹣－]/gu, '-'))
      .replace(/[(（[]?(?:星期|礼拜|周)[一二三四五六日天][)）\]]?/gu, ' ')
      .replace(/[月火水木金土日]曜日|[월화수목금토일]요일/gu, ' ')
      .replace(/[(（][月火水木金土日월화수목금토일][)）]/gu, ' ')
      .replace(/(?<=民国|令和|平成|昭和)元年/gu, '1年'),
  );
  return folded
    .replace(/년/gu, '年')
    .replace(/월/gu, '月')
    .replace(/일/gu, '日')
    .replace(
      /(民国|令和|平成|昭和)\s*(\d{1,3})\s*年/gu,
      (_, era: string, year: string) => `${(eras[era] ?? 0) + Number(year)}年`,
    )
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
    .replace(/\s+/gu, ' ');
}
