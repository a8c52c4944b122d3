import type { DatasetFile } from '../../model/columns.ts';
import type { Kind } from '../../model/kinds.ts';
import { CellProblem } from '../report/problem.ts';
import type { CellValue } from './cellReader.ts';
import { dateSpan } from './dateSpan.ts';

type At = (name: string) => CellValue | null;

/** Rule that a row breaks as a whole, and the column that it is reported at. */
export type BrokenRule = readonly [column: string, problem: CellProblem];

function place(at: At): BrokenRule | null {
  return (at('latitude') === null) === (at('longitude') === null)
    ? null
    : ['latitude', new CellProblem('latitude and longitude go together', 'Give both or neither.')];
}

function caseDate(at: At): BrokenRule | null {
  return at('published_on') === null && at('occurred_on') === null
    ? [
        'published_on',
        new CellProblem(
          'a case needs published_on or occurred_on',
          'Give one of the two dates, a year is enough.',
        ),
      ]
    : null;
}

function openBeforeClosed(at: At): BrokenRule | null {
  const [opened, closed] = [at('opened_on'), at('closed_on')].map((date) =>
    typeof date === 'string' ? dateSpan(date) : null,
  );
  if (!opened || !closed || opened instanceof CellProblem || closed instanceof CellProblem) return null;
  return closed.last !== null && closed.last < opened.first
    ? ['closed_on', new CellProblem('a post closes after it opens', 'Correct one of the two dates.')]
    : null;
}

const ofKinds: Partial<Record<Kind, (at: At) => BrokenRule | null>> = {
  case: caseDate,
  post: openBeforeClosed,
};

/** Returns the rule that a row of sound cells breaks; null if it breaks none. */
export const brokenRule = ({ kind }: DatasetFile, at: At): BrokenRule | null =>
  place(at) ?? ofKinds[kind]?.(at) ?? null;
