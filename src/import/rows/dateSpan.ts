import { ownCopy } from '../../text/ownCopy.ts';
import { parsePartialDate } from '../../text/partialDate.ts';
import { CellProblem } from '../report/problem.ts';

/** Date as a source states it, with its first and last day; an open interval has no last day. */
export interface DateSpan {
  readonly text: string;
  readonly first: string;
  readonly last: string | null;
}

const problem = new CellProblem(
  'must be a date of the calendar',
  'Write 2019-03-01, 2019-03, 2019, an interval such as 2017-05/2018-05, or one that is still open: 2020-07/..',
);

function read(text: string): DateSpan | CellProblem {
  const date = parsePartialDate(text.replace(/\s*\/\s*/, '/'));
  return date && date.first !== null ? { ...date, first: date.first } : problem;
}

const seen = new Map<string, DateSpan | CellProblem>();

/** Reads a day, month, year or interval. Dates repeat, so the last few thousand are cached. */
export function dateSpan(text: string): DateSpan | CellProblem {
  const known = seen.get(text);
  if (known) return known;
  if (seen.size > 10_000) seen.clear();
  const own = ownCopy(text);
  const span = read(own);
  seen.set(own, span);
  return span;
}
