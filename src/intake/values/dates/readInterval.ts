import type { Period, Point } from './period.ts';
import { writePeriod } from './period.ts';
import { type DateOrder, readPeriod } from './readPeriod.ts';

const between =
  /\s*(?:至|到|~|〜|—|–|→|\.\.\.?|\bto\b|\buntil\b|\btill\b|\bthrough\b|\bbis\b|\s-\s|-|\/)\s*/gu;

const openBefore =
  /^(?:since|from|as of|starting|beginning|seit|ab|depuis|desde|с|自|从|於|于)\s*(.+?)\s*(?:以来|起|开始|至今|以降|から|부터|이후|onwards?|on)?$/u;
const openAfter =
  /^(.+?)\s*(?:年?以来|起|开始|后至今|以降|から|부터|이후|\bonwards?|\+|(?:至|到|—|–|-|~|〜|\bto\b|\buntil\b|\bbis\b|\/|\s)\s*(?:今|现在|目前|현재|present|date|now|today|ongoing|current|heute|\.\.|$))$/u;

const day = /^(\d{1,2})[日号]?$/u;
const monthDay = /^(\d{1,2})[-./](\d{1,2})$/u;

/** Reads the end of an interval whose year, or month, stands at its beginning only: 2019年3月至6月, 2019-03-12 – 15. */
function endBeside(text: string, start: Point): Point | null | undefined {
  const next = /^(?:次年|翌年)(.*)$/u.exec(text)?.[1];
  if (next !== undefined) return readPeriod(`${start.year + 1}年${next}`, 'YMD')?.to;
  if (/^\d{1,2}月/u.test(text)) return readPeriod(`${start.year}年${text}`, 'YMD')?.to;
  const both = monthDay.exec(text);
  if (both && start.day !== undefined)
    return { year: start.year, month: Number(both[1]), day: Number(both[2]) };
  const bare = day.exec(text);
  if (!bare || start.month === undefined) return undefined;
  return start.day === undefined
    ? { year: start.year, month: Number(bare[1]) }
    : { ...start, day: Number(bare[1]) };
}

const names = /\p{L}{3,}/u;

/** Reads the beginning of an interval whose year, or month, stands at its end only: March to June 2019, 12–15 March 2019. */
function startBeside(text: string, end: string, { year }: Point, order: DateOrder): Period | undefined {
  const named = names.exec(end)?.[0];
  return (
    readPeriod(`${text} ${year}`, order) ??
    (/^\d{1,2}月/u.test(text) ? readPeriod(`${year}年${text}`, order) : undefined) ??
    (/^\d{1,2}(?:st|nd|rd|th|\.)?$/u.test(text) && named
      ? readPeriod(`${text} ${named} ${year}`, order)
      : undefined)
  );
}

/** March 12-15, 2019. */
const daysOfMonth = /^(\p{L}{3,}\.?)\s*(\d{1,2})\s*(?:-|–|to)\s*(\d{1,2}),?\s*(\d{4})$/u;

/** An interval as the data package writes it, whose hyphens join no dates. */
const ownForm = /^(\d{4}(?:-\d{2}){0,2})\/(\d{4}(?:-\d{2}){0,2})$/u;

function joined(left: string, right: string, order: DateOrder): Period | undefined {
  if (left === '' || right === '') return undefined;
  const start = readPeriod(left, order);
  const end = readPeriod(right, order);
  if (start?.to && end) return { from: start.from, to: end.to };
  if (start?.to) {
    const to = endBeside(right, start.to);
    return to ? { from: start.from, to } : undefined;
  }
  const before = end && startBeside(left, right, end.from, order);
  return before && { from: before.from, to: end.to };
}

/** Returns the readings of a folded text as a date or interval under one order, as the data package writes them. */
export function readInterval(text: string, order: DateOrder): string[] {
  const whole = readPeriod(text, order);
  const found = whole && writePeriod(whole);
  if (found) return [found];
  const open = openBefore.exec(text)?.[1] ?? openAfter.exec(text)?.[1];
  const start = open === undefined ? undefined : readPeriod(open.trim(), order);
  if (start) return [writePeriod({ from: start.from, to: null })].filter((each) => each !== undefined);
  const own = ownForm.exec(text);
  const within = daysOfMonth.exec(text);
  const texts = own
    ? [[own[1] ?? '', own[2] ?? ''] as const]
    : within
      ? [[`${within[1]} ${within[2]}, ${within[4]}`, `${within[1]} ${within[3]}, ${within[4]}`] as const]
      : [...text.matchAll(between)].map(
          (match) => [text.slice(0, match.index), text.slice(match.index + match[0].length)] as const,
        );
  const periods = texts.map(([left, right]) => joined(left, right, order));
  return [...new Set(periods.map((each) => each && writePeriod(each)).filter((each) => each !== undefined))];
}
