import { afterKind, leadingKind } from '../../model/afterKind.ts';
import { schemeOfClass } from '../../model/classificationId.ts';
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

/** A filter is stored as text; its names are checked against the schema when it is counted. */
function figureRule(value: ValueOf): BrokenRule | null {
  const column = ['counted_where', 'counted_of'].find((name) => !isObjectText(value(name)));
  if (column !== undefined)
    return [
      column,
      new CellProblem(
        `${column} must be a CaseFilter in JSON`,
        'Write {"targetCountry": {"eq": "country/US"}}, {} for all cases, or nothing.',
      ),
    ];
  const [least, most] = [value('at_least'), value('at_most')];
  if (typeof least === 'number' && typeof most === 'number' && most < least)
    return ['at_most', new CellProblem('at_most is not below at_least', 'Correct one of the two.')];
  for (const [column, beside, remedy] of goesWith)
    if (value(column) !== null && value(beside) === null)
      return [column, new CellProblem(`${column} goes with ${beside}`, remedy)];
  if (value('counted_rank_of') !== null && value('counted_of') !== null)
    return ['counted_of', new CellProblem('a rank cannot be a share', 'Leave one of the two cells empty.')];
  return null;
}

/** Cells of a figure that mean nothing without another. */
const goesWith: readonly (readonly [column: string, beside: string, remedy: string])[] = [
  ['counted_of', 'counted_where', 'Say which cases: {} for all.'],
  ['counted_by', 'counted_where', 'Say which cases: {} for all.'],
  ['counted_rank_of', 'counted_by', 'Say among which records it is ranked, such as POST.'],
  ['stage_after', 'programme', 'Say which programme it is a stage of.'],
];

function isObjectText(value: CellValue | null): boolean {
  if (value === null) return true;
  try {
    const read: unknown = JSON.parse(String(value));
    return typeof read === 'object' && read !== null && !Array.isArray(read);
  } catch {
    return false;
  }
}

/** A point in an id parts a scheme from its class. */
const schemeId = (value: ValueOf): BrokenRule | null =>
  String(value('id')).includes('.')
    ? ['id', new CellProblem('the id of a scheme has no point', 'Write mic2025, or mic-2025-v2.')]
    : null;

function classId(value: ValueOf): BrokenRule | null {
  const [own, scheme] = [String(value('id')), String(value('scheme'))];
  return own.includes('.') && schemeOfClass(own) === scheme
    ? null
    : [
        'id',
        new CellProblem(
          'the id of a class begins with that of its scheme and a point',
          `Write ${afterKind(scheme)}.1, with the code of the class behind the point.`,
        ),
      ];
}

const classified = (value: ValueOf): BrokenRule | null =>
  value('quote') === null && value('because') === null
    ? ['quote', new CellProblem('a technology lies in a class for a reason', 'Fill in quote or because.')]
    : null;

function judgement(value: ValueOf): BrokenRule | null {
  const [record, other] = [String(value('record')), String(value('other'))];
  if (record === other)
    return ['other', new CellProblem('a judgement is of two records', 'Name another record.')];
  return leadingKind(record) === leadingKind(other)
    ? null
    : [
        'other',
        new CellProblem(
          `a judgement is of two records of one kind; ${record} is a ${leadingKind(record)}`,
          `Name the id of another ${leadingKind(record)}.`,
        ),
      ];
}

const ofKinds: Partial<Record<Kind, (value: ValueOf) => BrokenRule | null>> = {
  case: caseDate,
  post: openBeforeClosed,
  citation: quoteCheck,
  figure: figureRule,
  scheme: schemeId,
  class: classId,
  classification: classified,
  judgement,
};

/** Returns the rule that a row of sound cells breaks; null if it breaks none. */
export const brokenRule = ({ kind }: DatasetFile, value: ValueOf): BrokenRule | null =>
  place(value) ?? ofKinds[kind]?.(value) ?? null;
