import type { DatasetFile } from '../../model/columns.ts';
import type { Kind } from '../../model/kinds.ts';
import { CellProblem } from '../report/problem.ts';
import type { CellValue } from './cellReader.ts';
import { dateSpan } from './dateSpan.ts';

type ValueOf = (name: string) => CellValue | null;

/** Rule that a row breaks as a whole, and the column that it is reported at. */
export type BrokenRule = readonly [column: string, problem: CellProblem];

function place(value: ValueOf): BrokenRule | null {
  return (value('latitude') === null) === (value('longitude') === null)
    ? null
    : ['latitude', new CellProblem('latitude and longitude go together', 'Fill in both cells, or neither.')];
}

function caseDate(value: ValueOf): BrokenRule | null {
  return value('published_on') === null && value('occurred_on') === null
    ? [
        'published_on',
        new CellProblem(
          'a case needs published_on or occurred_on',
          'Fill in one of the two dates; a year is enough.',
        ),
      ]
    : null;
}

function openBeforeClosed(value: ValueOf): BrokenRule | null {
  const [opened, closed] = [value('opened_on'), value('closed_on')].map((date) =>
    typeof date === 'string' ? dateSpan(date) : null,
  );
  if (!opened || !closed || opened instanceof CellProblem || closed instanceof CellProblem) return null;
  return closed.last !== null && closed.last < opened.first
    ? ['closed_on', new CellProblem('a post must close after it opens', 'Correct one of the two dates.')]
    : null;
}

function quoteCheck(value: ValueOf): BrokenRule | null {
  const column = ['prefix', 'suffix', 'quote_check'].find((name) => value(name) !== null);
  return column !== undefined && value('quote') === null
    ? [column, new CellProblem(`${column} needs a quote`, 'Fill in the quote, or leave this cell empty.')]
    : null;
}

const ofKinds: Partial<Record<Kind, (value: ValueOf) => BrokenRule | null>> = {
  case: caseDate,
  post: openBeforeClosed,
  citation: quoteCheck,
};

/** Returns the rule that a row of sound cells breaks; null if it breaks none. */
export const brokenRule = ({ kind }: DatasetFile, value: ValueOf): BrokenRule | null =>
  place(value) ?? ofKinds[kind]?.(value) ?? null;
