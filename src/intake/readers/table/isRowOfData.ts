import { normalForm } from '../../../names/normalForm.ts';
import { readHeader } from '../../headers/readHeader.ts';
import { countryForms } from '../../values/countries/countryForms.ts';
import { enumForms } from '../../values/enums/enumForms.ts';
import { readValue } from '../../values/readValue.ts';
import { isMissing } from '../../values/text/isMissing.ts';
import { wordForm } from '../../values/text/wordForm.ts';
import type { InputRow } from '../inputTable.ts';

/** Columns, and cells of a column, that are looked at. */
const MOST_COLUMNS = 100;
const MOST_CELLS = 50;
/** Points that make a row one of data. */
const ENOUGH = 2;

const numeral = /[\d〇一二三四五六七八九十元]/u;

const isAddress = (text: string) => /^(?:https?:\/\/|www\.)\S+$|^[^\s@]+@[^\s@]+\.[a-z]{2,}$/iu.test(text);

/** A day or a month: years head the columns of many tables, and short numbers are days of spreadsheets. */
function isDate(text: string): boolean {
  if (!numeral.test(text) || /^\d{1,7}$/u.test(text)) return false;
  const reading = readValue('date', text);
  const date =
    reading.kind === 'value' ? reading.value : reading.kind === 'doubt' ? reading.candidates[0] : '';
  return (date ?? '').length > 4;
}

// As they stand: a misspelt word is compared with thousands.
const isCountry = (text: string) => countryForms().get(normalForm(text))?.length === 1;
const isCode = (text: string) => /^[A-Za-z]{2,3}$/u.test(text);
const isWord = (text: string) =>
  (['Cooperation', 'CaseKind', 'TargetKind'] as const).some((kind) => enumForms(kind).has(wordForm(text)));

/** Sorts of cells, with what a row gains that has such a cell above others of the sort. */
const sorts: readonly (readonly [is: (text: string) => boolean, points: number])[] = [
  [isAddress, 4],
  [isDate, 4],
  [(text) => isCountry(text) && !isCode(text), 2],
  [(text) => isCountry(text) && isCode(text), 1],
  [isWord, 1],
];

const textOf = (cell = '') => cell.trim().slice(0, 500);

/** True if most cells of a column are of a sort; one that differs is a slip. */
const areMostly = (cells: readonly string[], is: (text: string) => boolean) =>
  cells.filter(is).length >= cells.length * 0.8;

/**
 * True if the row that may be the headers is one of data: no cell is a word of headers, and its cells are what those below them are. `below` are
 * the rows that follow.
 */
export function isRowOfData(row: readonly string[], below: readonly InputRow[]): boolean {
  const key = (cells: readonly string[]) => JSON.stringify(cells.map(textOf));
  // Headers that stand again on each page are no cells of the table.
  const others = below.filter(({ cells }) => key(cells) !== key(row));
  let points = 0;
  for (const [at, cell] of row.slice(0, MOST_COLUMNS).entries()) {
    const text = textOf(cell);
    if (text === '' || isMissing(text)) continue;
    const column = others
      .map(({ cells }) => textOf(cells[at]))
      .filter((each) => each !== '' && !isMissing(each))
      .slice(0, MOST_CELLS);
    const recurs = text.length > 1 && !/^[\d.,]+$/u.test(text) && column.includes(text);
    if (!recurs && readHeader(text) !== null) return false;
    points += recurs ? 1 : 0;
    const [, gained = 0] = sorts.find(([is]) => is(text) && areMostly(column, is)) ?? [];
    // Without rows to compare with, twice as much is needed.
    if (column.length > 0) points += gained;
    else if (others.length === 0) points += gained / 2;
    points -= isHeaderAbove(text, column) ? ENOUGH : 0;
  }
  return points >= ENOUGH;
}

/** True for a text without digits above dates, and for one that is no address above addresses. */
const isHeaderAbove = (text: string, column: readonly string[]): boolean =>
  column.length > 1 &&
  ((!numeral.test(text) && areMostly(column, isDate)) ||
    (!/[./@]/u.test(text) && areMostly(column, isAddress)));
