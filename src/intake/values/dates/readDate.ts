import { doubt, type Reading } from '../reading.ts';
import { foldDate } from './foldDate.ts';
import { readInterval } from './readInterval.ts';
import type { DateOrder } from './readPeriod.ts';

const orders: readonly DateOrder[] = ['DMY', 'MDY', 'YMD'];

/** Words that make a date less than exact; `before` and `until` say only when it ended. */
const about =
  /^(?:약|約|约|大约|大概|大致|约为|疑|可能|circa|approximately|approx|about|around|roughly|probably|possibly|maybe|early|mid|late|beginning of|end of|spring|summer|autumn|fall|winter|um|ca|c|vers|env|~|≈|±)[\s.,-]*|\s*(?:\(\?\)|\?+|左右|前后|前後|顷|ごろ|경|쯤|무렵|초|말|初|底|末|年中|[月年]中|春季?|夏季?|秋季?|冬季?|\(?(?:approx|est|circa|ca|tbc)\.?\)?)$/gu;
const before =
  /^(?:before|until|till|by|up to|prior to|bis|截至|截止|至|到|不晚于)\s*|\s*(?:以前|之前|前|止|为止|まで|까지|이전)$|^\.\.\//gu;

const readings = (text: string, order?: DateOrder): string[] => [
  ...new Set((order ? [order] : orders).flatMap((each) => readInterval(text, each))),
];

/** A text without the words that a pattern matches, or undefined if there are none. */
function without(text: string, pattern: RegExp): string | undefined {
  const bare = text.replace(pattern, '').trim();
  return bare === text ? undefined : bare;
}

/** Readings of a month and two digits, which may be its day, and of a year with the last digits of the next. */
function shortForms(text: string): string[] {
  const [, name, digits] = /^(\p{L}{3,})\.?[\s-](\d{2})$/u.exec(text) ?? [];
  if (name) return readings(`${name} 20${digits}`);
  const [, year = '', last = ''] = /^(\d{4})[-/](\d{2})$/u.exec(text) ?? [];
  return Number(year.slice(2)) + 1 === Number(last) ? readings(`${year}-${year.slice(0, 2)}${last}`) : [];
}

/** Reads a date or interval in any of the forms in which people write them. A text with two readings is a doubt unless `order` decides it. */
export function readDate(text: string, order?: DateOrder): Reading {
  const folded = foldDate(text);
  const found = readings(folded, order);
  const [value] = found;
  if (value !== undefined && found.length === 1) return { kind: 'value', value };
  if (value !== undefined) return doubt('can be read as several dates', found);
  const other = readings(folded);
  if (other.length > 0) return doubt(`is not a date in the order ${order}`, other);
  for (const [pattern, reason] of [
    [before, 'says when it ended and not when it began'],
    [about, 'is not an exact date'],
  ] as const) {
    const bare = without(folded, pattern);
    const near = bare === undefined ? [] : readings(bare, order);
    if (near.length > 0) return doubt(reason, near);
  }
  const short = shortForms(folded);
  if (short.length > 0) return doubt('has a part that may be a year or not', short);
  if (/^\d{1,2}月(?:\d{1,2}[日号]?)?$/u.test(folded)) return doubt('has no year');
  return doubt('is not a readable date');
}
