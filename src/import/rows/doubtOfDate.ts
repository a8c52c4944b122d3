import { CellProblem, type CellWarning } from '../report/problem.ts';
import { dateSpan } from './dateSpan.ts';

/** Earliest year that is accepted. */
const EARLIEST_YEAR = 1800;
/** Year in which the People's Republic of China was founded; an earlier one is most likely a slip. */
const FOUNDING_YEAR = 1949;

/** Returns a problem for a date that cannot be meant, a warning for one that is unlikely, and null for any other. `thisYear` is that of the clock. */
export function doubtOfDate(text: string, thisYear: number): CellProblem | CellWarning | null {
  const span = dateSpan(text);
  if (span instanceof CellProblem) return span;
  const first = Number(span.first.slice(0, 4));
  const last = Number((span.last ?? span.first).slice(0, 4));
  const latest = thisYear + 1;
  if (first < EARLIEST_YEAR || last > latest)
    return new CellProblem(
      `must be from ${EARLIEST_YEAR} to the end of next year (${latest})`,
      'Correct the year; leave the cell empty where it is not known, and the end of an interval open: 2020-07/..',
    );
  if (first < FOUNDING_YEAR)
    return {
      rule: `is before ${FOUNDING_YEAR}, when the People's Republic of China was founded; it is accepted`,
      remedy: 'Check the year.',
    };
  return null;
}
