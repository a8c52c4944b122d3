import { parsePartialDate } from '../../../text/partialDate.ts';
import type { DateParts, FoundDate } from './foundDate.ts';

type Edge = 'first' | 'last';

/**
 * Returns a found date as data packages write it: a day, a month, a year or an interval. A year that the text leaves out is the one that
 * lies nearest to `written`, the day of writing (ISO 8601), so that 至11月 in a notice of January is the year before. Null if no year follows, or if
 * there is no such day.
 */
export function dateText(found: Pick<FoundDate, 'from' | 'to'>, written?: string): string | null {
  const from = withMonth(found.from, written);
  const to = found.to && withMonth(found.to, written);
  if (from === null || to === null) return null;
  if (to === undefined) {
    const only = withYear(from, written);
    return only && checked(single(only));
  }
  const [begin, end] = joined(from, to, written);
  if (begin?.year === undefined || end?.year === undefined) return null;
  return checked(`${edgeText(begin, 'first')}/${edgeText(end, 'last')}`);
}

const checked = (text: string): string | null => parsePartialDate(text)?.text ?? null;

const two = (value: number) => String(value).padStart(2, '0');

function single(date: DateParts): string {
  if (date.days === undefined && date.months === undefined) return edgeText(date, 'first');
  return `${edgeText(date, 'first')}/${edgeText(date, 'last')}`;
}

/** Returns the text of a date, or of the first or last day or month of a date that is a part of a month or year. */
function edgeText({ year = 0, month, day, days, months }: DateParts, edge: Edge): string {
  const at = edge === 'first' ? 0 : 1;
  if (months && month === undefined) return `${year}-${two(months[at])}`;
  if (month === undefined) return String(year);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const shown = days ? Math.min(days[at], last) : day;
  return shown === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(shown)}`;
}

/** Returns both ends of an interval, each with what only the other one says. */
function joined(from: DateParts, to: DateParts, written?: string): (DateParts | null)[] {
  const isDay = to.day !== undefined || to.days !== undefined;
  const begin = from.month === undefined && from.day !== undefined ? { ...from, month: to.month } : from;
  const end = to.month === undefined && isDay ? { ...to, month: begin.month } : to;
  if (hasYear(begin) || !hasYear(end)) {
    const first = withYear(begin, written);
    if (first?.year === undefined) return [null, null];
    if (end.yearsFromBefore !== undefined) return [first, { ...end, year: first.year + end.yearsFromBefore }];
    const last = hasYear(end) ? withYear(end, written) : { ...end, year: first.year };
    const wraps = !hasYear(end) && last && edgeText(first, 'first') > edgeText(last, 'last');
    return [first, wraps ? { ...last, year: first.year + 1 } : last];
  }
  const last = withYear(end, written);
  if (last?.year === undefined) return [null, null];
  const first = { ...begin, year: last.year };
  const wraps = edgeText(first, 'first') > edgeText(last, 'last');
  return [wraps ? { ...first, year: last.year - 1 } : first, last];
}

const hasYear = ({ year, yearsFromWriting }: DateParts) =>
  year !== undefined || yearsFromWriting !== undefined;

/** Returns a date whose month is said from the time of writing with that month; null if the time of writing is not known to the month. */
function withMonth(date: DateParts, written?: string): DateParts | null {
  if (date.monthsFromWriting === undefined) return date;
  const [, year, month] = /^(\d{4})-(\d{2})/.exec(written ?? '') ?? [];
  if (year === undefined) return null;
  const count = Number(year) * 12 + Number(month) - 1 + date.monthsFromWriting;
  return { ...date, year: Math.floor(count / 12), month: (count % 12) + 1 };
}

function withYear(date: DateParts, written?: string): DateParts | null {
  if (date.year !== undefined) return date;
  if (written === undefined) return null;
  const now = Number(written.slice(0, 4));
  if (date.yearsFromWriting !== undefined) return { ...date, year: now + date.yearsFromWriting };
  if (date.yearsFromBefore !== undefined) return { ...date, year: now + date.yearsFromBefore };
  if (date.month === undefined) return null;
  // Without a month the day of writing is taken to lie in the middle of its year.
  const from = middleOf(written);
  const distance = (year: number) => Math.abs(middleOf(edgeText({ ...date, year }, 'first')) - from);
  const [year = now] = [now, now - 1, now + 1].sort((one, other) => distance(one) - distance(other));
  return { ...date, year };
}

/** Returns the number of days from year 0 to a date, taking months for 30.4 days. */
function middleOf(text: string): number {
  const [year = 0, month = 7, day = 15] = text.split('/', 1).join('').split('-').map(Number);
  return year * 365 + month * 30.4 + day;
}
