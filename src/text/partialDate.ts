/** A date as precise as its source, with its first and last day (ISO 8601); an open side of an interval is null. */
export interface PartialDate {
  readonly text: string;
  readonly first: string | null;
  readonly last: string | null;
}

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const lastDayOfMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

const two = (value: number) => String(value).padStart(2, '0');

function bounds(text: string): { first: string; last: string } | undefined {
  const match = shape.exec(text);
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const days = lastDayOfMonth(Number(year), Number(month));
  if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${two(days)}` };
  return Number(day) >= 1 && Number(day) <= days ? { first: text, last: text } : undefined;
}

/** Reads a day, a month, a year or an interval of these in ISO 8601, open at either end or not; undefined if the text is none of these. */
export function parsePartialDate(text: string): PartialDate | undefined {
  const [from = '', to, ...rest] = text.split('/');
  if (rest.length > 0) return undefined;
  if (to === undefined) {
    const day = bounds(from);
    return day && { text, ...day };
  }
  if (from === '..' && to === '..') return undefined;
  const start = from === '..' ? { first: null } : bounds(from);
  const end = to === '..' ? { last: null } : bounds(to);
  if (!start || !end || (start.first !== null && end.last !== null && start.first > end.last))
    return undefined;
  return { text, first: start.first, last: end.last };
}
