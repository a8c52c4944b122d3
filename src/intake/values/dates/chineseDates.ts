import { withDigits } from './chineseNumbers.ts';
import type { DateParts, FoundDate } from './foundDate.ts';

const SPACE = '[ \\u3000]{0,2}';
const NUMBER =
  '(?:[0-9０-９]{1,2}|[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九])';
const TO = `${SPACE}(?:至|到|——?|--?|[–~～])${SPACE}`;

const years: Readonly<Record<string, Pick<DateParts, 'yearsFromWriting' | 'yearsFromBefore'>>> = {
  今年: { yearsFromWriting: 0 },
  本年: { yearsFromWriting: 0 },
  去年: { yearsFromWriting: -1 },
  明年: { yearsFromWriting: 1 },
  次年: { yearsFromBefore: 1 },
  翌年: { yearsFromBefore: 1 },
  同年: { yearsFromBefore: 0 },
  当年: { yearsFromBefore: 0 },
  當年: { yearsFromBefore: 0 },
};

const months: Readonly<Record<string, number>> = { 本: 0, 这: 0, 這: 0, 上: -1, 下: 1 };

const daysOf: Readonly<Record<string, readonly [number, number]>> = {
  上旬: [1, 10],
  初: [1, 10],
  中旬: [11, 20],
  下旬: [21, 31],
  底: [21, 31],
  末: [21, 31],
};

const monthsOf: Readonly<Record<string, readonly [number, number]>> = {
  上半年: [1, 6],
  下半年: [7, 12],
};

/** Pattern of one date; its groups end in `name`. A number without its unit counts before an interval's end that has one: 3-5日. */
const date = (name: string) => {
  const year = `(?:(?<year${name}>[12１２][0-9０-９]{3}|[一二][〇○零一二三四五六七八九]{3})(?:${SPACE}年度?|(?=${TO}[12][0-9]{3}${SPACE}年))|(?<said${name}>${Object.keys(years).join('|')}))`;
  const month = `(?<month${name}>${NUMBER})(?:${SPACE}月份?|(?=${TO}${NUMBER}${SPACE}月))`;
  const day = (group: string) =>
    `(?<${group}${name}>${NUMBER})(?:${SPACE}[日号號]|(?=${TO}${NUMBER}${SPACE}[日号號]))`;
  const days = `(?<days${name}>上旬|中旬|下旬|初|底|末)`;
  const part = `(?<half${name}>上半年|下半年)|第?(?<quarter${name}>[一二三四1-4])季度`;
  const partAlone = `(?<halfAlone${name}>上半年|下半年)|第(?<quarterAlone${name}>[一二三四1-4])季度`;
  const saidMonth = `(?<saidMonth${name}>[本这這上下])[个個]?月份?`;
  return `(?:${year}${SPACE}(?:${part}|初|底|末)?|(?<!每年?)(?:${partAlone}))?${SPACE}(?:(?:${month}|${saidMonth})${SPACE}(?:${day('day')}|${days})?|${day('dayAlone')})?`;
};

const pattern = new RegExp(
  `(?<![0-9０-９.])(?<until>截至|截止到?|至|到)?${date('From')}(?:${TO}${date('To')})?(?<before>之?以?前)?`,
  'gu',
);

type Groups = Readonly<Record<string, string | undefined>>;

/** Finds the dates that a text writes with 年, 月 and 日, in digits or Chinese numerals, and intervals of them. A day alone is not a date. */
export function chineseDates(text: string): FoundDate[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const groups: Groups = match.groups ?? {};
    const from = partsOf(groups, 'From');
    const to = partsOf(groups, 'To');
    if (!isDate(from) && !(isDate(to) && from.day !== undefined)) return [];
    const start = match.index + leading(match[0]);
    const written = match[0].trimEnd();
    return [
      {
        start,
        end: match.index + written.length,
        from,
        to: isInterval(to) ? to : undefined,
        edge: groups.until || groups.before ? ('UNTIL' as const) : undefined,
      },
    ];
  });
}

const leading = (text: string) => text.length - text.trimStart().length;

const isDate = ({
  year,
  month,
  yearsFromWriting,
  monthsFromWriting,
  yearsFromBefore,
  months: part,
}: DateParts) =>
  [year, month, yearsFromWriting, monthsFromWriting, yearsFromBefore, part].some(
    (each) => each !== undefined,
  );

const isInterval = (to: DateParts) => isDate(to) || to.day !== undefined;

function partsOf(groups: Groups, name: string): DateParts {
  const said = groups[`said${name}`];
  const saidMonth = groups[`saidMonth${name}`];
  const half = groups[`half${name}`] ?? groups[`halfAlone${name}`];
  const quarter = numberOf(groups[`quarter${name}`] ?? groups[`quarterAlone${name}`]);
  // A half or quarter of no year in particular is of the year of writing.
  const isAlone = Boolean(groups[`halfAlone${name}`] ?? groups[`quarterAlone${name}`]);
  return {
    year: numberOf(groups[`year${name}`]),
    month: numberOf(groups[`month${name}`]),
    day: numberOf(groups[`day${name}`] ?? groups[`dayAlone${name}`]),
    days: daysOf[groups[`days${name}`] ?? ''],
    months: half ? monthsOf[half] : quarter ? [3 * quarter - 2, 3 * quarter] : undefined,
    ...(isAlone ? { yearsFromWriting: 0 } : {}),
    ...(said ? years[said] : {}),
    ...(saidMonth ? { monthsFromWriting: months[saidMonth] } : {}),
  };
}

/** Returns the number that digits of any width or Chinese numerals write: 二〇一九, 二十一, 廿三, ３. */
const numberOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(withDigits(text.normalize('NFKC')));
