import { monthOf } from './monthNames.ts';
import { monthsPeriod, type Period, pointPeriod } from './period.ts';

/** The order of the parts of a date that is written in digits alone, with the year at its end or with a year of two digits. */
export type DateOrder = 'DMY' | 'MDY' | 'YMD';

/** A year of two digits is the one nearest to the subject: 50 to 99 are of the last century. */
const yearOf = (digits: string) =>
  digits.length === 2 ? Number(digits) + (Number(digits) < 50 ? 2000 : 1900) : Number(digits);

const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

type Read = (parts: string[], order: DateOrder) => Period | undefined;

const ofMonth = (year: string, name: string, day?: string): Period | undefined => {
  const month = monthOf(name);
  return month === undefined ? undefined : pointPeriod(yearOf(year), month, day ? Number(day) : undefined);
};

/** A part of a year by its number: quarters of three months, halves of six. */
const partOf = (year: string, part: string, months: number) =>
  monthsPeriod(yearOf(year), (Number(part) - 1) * months + 1, Number(part) * months);

/** Parts of a month as Chinese notices name them. */
function decade(year: string, month: string, which: string): Period {
  const [from, to] =
    which === '上' ? [1, 10] : which === '中' ? [11, 20] : [21, lastDay(yearOf(year), Number(month))];
  return {
    from: { year: yearOf(year), month: Number(month), day: from },
    to: { year: yearOf(year), month: Number(month), day: to },
  };
}

function inDigits(first: string, second: string, third: string, order: DateOrder): Period | undefined {
  if (order === 'YMD')
    return first.length === 2 && third.length <= 2
      ? pointPeriod(yearOf(first), Number(second), Number(third))
      : undefined;
  if (third.length === 1) return undefined;
  const [day, month] = order === 'DMY' ? [first, second] : [second, first];
  return pointPeriod(yearOf(third), Number(month), Number(day));
}

const SERIAL_EPOCH = Date.UTC(1899, 11, 30);

/** The date that a spreadsheet counts as a number of days; five digits are the years from 1946 to 2119. */
function ofSerial(digits: string): Period | undefined {
  const serial = Number(digits);
  if (serial < 17_000 || serial > 80_000) return undefined;
  const date = new Date(SERIAL_EPOCH + serial * 86_400_000);
  return pointPeriod(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function ofWeek(year: string, week: string): Period | undefined {
  if (Number(week) < 1 || Number(week) > 53) return undefined;
  const fourth = new Date(Date.UTC(Number(year), 0, 4));
  const monday = new Date(
    fourth.getTime() + ((Number(week) - 1) * 7 - ((fourth.getUTCDay() + 6) % 7)) * 86_400_000,
  );
  const point = (date: Date) => ({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  });
  return { from: point(monday), to: point(new Date(monday.getTime() + 6 * 86_400_000)) };
}

/** The forms of one date, each whole. A year is two or four digits only where a word or the order says that it is a year. */
const forms: readonly (readonly [RegExp, Read])[] = [
  [/^(\d{4})年?(?:度|全年)?$/u, ([y = '']) => pointPeriod(Number(y))],
  [/^(?:fy|cy|year)?\s?(\d{4})$/u, ([y = '']) => pointPeriod(Number(y))],
  [
    /^(\d{4})([-./ ])(\d{1,2})\2(\d{1,2})\.?$/u,
    ([y = '', , m = '', d = '']) => pointPeriod(Number(y), Number(m), Number(d)),
  ],
  [/^(\d{4})\s?[-./]\s?(\d{1,2})\.?$/u, ([y = '', m = '']) => pointPeriod(Number(y), Number(m))],
  [/^(\d{1,2})[-./](\d{4})$/u, ([m = '', y = '']) => pointPeriod(Number(y), Number(m))],
  [/^(\d{4})(\d{2})(\d{2})$/u, ([y = '', m = '', d = '']) => pointPeriod(Number(y), Number(m), Number(d))],
  [/^((?:19|20)\d{2})(0[1-9]|1[0-2])$/u, ([y = '', m = '']) => pointPeriod(Number(y), Number(m))],
  [/^(\d{5})(?:\.\d+)?$/u, ([digits = '']) => ofSerial(digits)],
  [
    /^(\d{1,2})([-./ ])(\d{1,2})\2(\d{4}|\d{1,2})\.?$/u,
    ([a = '', , b = '', c = ''], order) => inDigits(a, b, c, order),
  ],
  // Chinese, and what Japanese and Korean have in common with it.
  [/^(\d{4}|\d{2})年$/u, ([y = '']) => pointPeriod(yearOf(y))],
  [/^(\d{4}|\d{2})年(\d{1,2})月?(?:份|内)?$/u, ([y = '', m = '']) => pointPeriod(yearOf(y), Number(m))],
  [
    /^(\d{4}|\d{2})年(\d{1,2})月(\d{1,2})[日号]?(?:当天)?$/u,
    ([y = '', m = '', d = '']) => pointPeriod(yearOf(y), Number(m), Number(d)),
  ],
  [/^(\d{4}|\d{2})年(\d{1,2})月([上中下])旬$/u, ([y = '', m = '', which = '']) => decade(y, m, which)],
  [/^(\d{4}|\d{2})年?第?([1-4])季度?$/u, ([y = '', q = '']) => partOf(y, q, 3)],
  [/^(\d{4}|\d{2})年?([上下])半年$/u, ([y = '', which = '']) => partOf(y, which === '上' ? '1' : '2', 6)],
  [/^(\d{3})0年代$/u, ([tens = '']) => decadeOf(`${tens}0`)],
  [/^20世纪([1-9])0年代$/u, ([tens = '']) => decadeOf(`19${tens}0`)],
  // Quarters, halves, weeks, decades.
  [/^(\d{4}|\d{2})[-\s./]?q([1-4])$/u, ([y = '', q = '']) => partOf(y, q, 3)],
  [/^q([1-4])[-\s./]?(?:of )?(\d{4}|\d{2})$/u, ([q = '', y = '']) => partOf(y, q, 3)],
  [/^([1-4])q[-\s./]?(\d{4}|\d{2})$/u, ([q = '', y = '']) => partOf(y, q, 3)],
  [
    /^([1-4])(?:st|nd|rd|th|\.) (?:quarter|quartal)(?: of)?,? (\d{4})$/u,
    ([q = '', y = '']) => partOf(y, q, 3),
  ],
  [/^(\d{4})[-\s]?h([12])$/u, ([y = '', half = '']) => partOf(y, half, 6)],
  [/^h([12])[-\s]?(\d{4})$/u, ([half = '', y = '']) => partOf(y, half, 6)],
  [/^([12])h[-\s]?(\d{4})$/u, ([half = '', y = '']) => partOf(y, half, 6)],
  [/^(\d{4})-?w(\d{2})$/u, ([y = '', w = '']) => ofWeek(y, w)],
  [/^(?:the )?(\d{3})0s$/u, ([tens = '']) => decadeOf(`${tens}0`)],
  // Months by name.
  [/^(\p{L}+)\.?[\s,/-]*(?:de |of )?(\d{4})$/u, ([name = '', y = '']) => ofMonth(y, name)],
  [/^(\d{4})[\s,/-]*(\p{L}+)\.?$/u, ([y = '', name = '']) => ofMonth(y, name)],
  [
    /^(\d{1,2})(?:st|nd|rd|th|er|\.|º|°)?[\s/-]*(?:of |de |di )?(\p{L}+)\.?[\s,/-]*(?:of |de |del )?(\d{4})(?: ?[gг]\.?)?$/u,
    ([d = '', name = '', y = '']) => ofMonth(y, name, d),
  ],
  [/^(\d{1,2})[-\s](\p{L}+)\.?[-\s](\d{2})$/u, ([d = '', name = '', y = '']) => ofMonth(y, name, d)],
  [
    /^(\p{L}+)\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?[\s,-]+(\d{4})$/u,
    ([name = '', d = '', y = '']) => ofMonth(y, name, d),
  ],
  [
    /^(\d{4})[\s,/-]*(\p{L}+)\.?[\s,/-]*(\d{1,2})(?:st|nd|rd|th)?$/u,
    ([y = '', name = '', d = '']) => ofMonth(y, name, d),
  ],
];

const decadeOf = (year: string): Period => ({ from: { year: Number(year) }, to: { year: Number(year) + 9 } });

/** Reads a folded text as one date under an order of day and month; undefined if it is none. The calendar is not checked. */
export function readPeriod(text: string, order: DateOrder): Period | undefined {
  for (const [form, read] of forms) {
    const match = form.exec(text);
    const period = match && read(match.slice(1), order);
    if (period) return period;
  }
  return undefined;
}
