import { badInput } from '../../../errors.ts';
import type { InputRow, InputTable } from '../inputTable.ts';
import { rowsBelow } from './findEnd.ts';
import { findHeader, isDoubtfulHeader } from './findHeader.ts';
import type { RawTable } from './rawTable.ts';

/** Rows at the top among which the headers are looked for, and rows at the end that may stand below the table. */
const FIRST_ROWS = 100;
const LAST_ROWS = 20;
/** Columns of the widest sheet that a spreadsheet program can hold. */
const MOST_COLUMNS = 16_384;

interface Survey {
  readonly first: InputRow[];
  readonly last: InputRow[];
  readonly count: number;
  /** Number of columns up to the last one that has a cell with text. */
  readonly width: number;
}

async function survey(raw: RawTable): Promise<Survey> {
  const first: InputRow[] = [];
  const last: InputRow[] = [];
  let count = 0;
  let width = 0;
  for await (const row of raw.rows()) {
    count += 1;
    if (count <= FIRST_ROWS) first.push(row);
    last.push(row);
    if (last.length > LAST_ROWS) last.shift();
    if (row.cells.length > width) {
      const end = row.cells.findLastIndex((each) => each.trim() !== '') + 1;
      width = Math.max(width, end);
    }
    if (width > MOST_COLUMNS)
      throw badInput(
        `${raw.file}, ${raw.place} ${row.line}: has ${width.toLocaleString('en')} columns; a table has at most ${MOST_COLUMNS.toLocaleString('en')}.`,
        'Check the separator, or give each value a row of its own.',
      );
  }
  return { first, last, count, width };
}

const shown = (rows: readonly InputRow[]) =>
  rows
    .slice(0, 5)
    .map(
      ({ cells }) =>
        `"${cells
          .filter((each) => each.trim() !== '')
          .join(' ')
          .trim()
          .slice(0, 100)}"`,
    )
    .join(', ');

const twins = (columns: readonly string[]) => [
  ...new Set(columns.filter((each, at) => each !== '' && columns.indexOf(each) !== at)),
];

/** Returns the table within the rows of an input, without the lines above its headers and below its last row; null if there are no rows. */
export async function tableOf(raw: RawTable): Promise<InputTable | null> {
  const { first, last, count, width } = await survey(raw);
  const [top] = first;
  if (!top) return null;
  const headerAt = raw.columns ? -1 : Math.min(raw.headerAt ?? findHeader(first) + 1, first.length) - 1;
  const header = first[headerAt]?.cells ?? raw.columns ?? [];
  const body = last.filter(({ line }) => line > (first[headerAt]?.line ?? 0));
  const below = body.slice(body.length - rowsBelow(body, width));
  const end = below[0]?.line ?? Number.POSITIVE_INFINITY;
  const begin = first[headerAt + 1]?.line ?? Number.POSITIVE_INFINITY;
  const columns = Array.from({ length: Math.max(width, raw.columns?.length ?? 0) }, (_, at) =>
    (header[at] ?? '').trim(),
  );
  const notes = [...raw.notes];
  const say = (sentence: string) => notes.push(sentence);
  if (headerAt > 0)
    say(
      `${above(headerAt)} above the headers ${headerAt === 1 ? 'is' : 'are'} no row of the table: ${shown(first.slice(0, headerAt))}.`,
    );
  if (below.length > 0)
    say(
      `${above(below.length)} below the table ${below.length === 1 ? 'is' : 'are'} no row of it: ${shown(below)}.`,
    );
  if (!raw.columns && isDoubtfulHeader(header))
    say(`The headers were taken from ${raw.place} ${first[headerAt]?.line}, which looks like a row of data.`);
  const unnamed = columns.filter((each) => each === '').length;
  if (unnamed > 0) say(`${unnamed === 1 ? 'One column has' : `${unnamed} columns have`} no header.`);
  for (const name of twins(columns).slice(0, 5)) say(`Several columns have the header "${name}".`);
  if (count - headerAt - 1 - below.length === 0) say('It has headers, and no rows.');
  if (raw.missing && raw.missing.length > 0)
    say(
      `As the descriptor says, these are read as empty cells: ${raw.missing.map((each) => `"${each}"`).join(', ')}.`,
    );
  const missing = new Set(raw.missing);
  const cellOf = (cell = '') => (missing.has(cell.trim()) ? '' : cell);
  return {
    name: raw.name,
    file: raw.file,
    columns,
    notes,
    async *rows() {
      for await (const { line, cells } of raw.rows()) {
        if (line >= end) return;
        if (line >= begin) yield { line, cells: columns.map((_, at) => cellOf(cells[at])) };
      }
    },
  };
}

const above = (count: number) => (count === 1 ? 'One row' : `${count} rows`);
