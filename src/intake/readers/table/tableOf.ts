import { badInput } from '../../../errors.ts';
import { cellText } from '../../../import/rows/cellText.ts';
import type { HeaderChoice, InputRow, InputTable } from '../inputTable.ts';
import { columnName } from './columnName.ts';
import { rowsBelow } from './findEnd.ts';
import { findHeader, firstDataRow, isDoubtfulHeader } from './findHeader.ts';
import { groupedHeader } from './groupedHeader.ts';
import { isRowOfData } from './isRowOfData.ts';
import type { RawTable } from './rawTable.ts';

/** Rows at the top among which the headers are looked for, and rows at the end that may stand below the table. */
const FIRST_ROWS = 100;
const LAST_ROWS = 20;
/** Columns of the widest sheet that a spreadsheet program can hold. */
const MOST_COLUMNS = 16_384;
/** Headers that a note names. */
const MOST_SHOWN = 12;

interface Survey {
  readonly first: InputRow[];
  readonly last: InputRow[];
  readonly count: number;
  /** Number of columns up to the last one that has a cell with text. */
  readonly width: number;
  /** Lines that repeat a row of the first ones, by the texts of that row. */
  readonly repeats: ReadonlyMap<string, readonly number[]>;
}

/** The texts of a row of several cells, by which it is known again; null if it has one cell or none. */
const textsOf = ({ cells }: InputRow): string | null => {
  const filled = cells.map((each) => each.trim()).filter(Boolean);
  return filled.length > 1 ? filled.join('\u0000') : null;
};

async function survey(raw: RawTable): Promise<Survey> {
  const first: InputRow[] = [];
  const last: InputRow[] = [];
  let count = 0;
  let width = 0;
  const repeats = new Map<string, number[]>();
  /** First cells of the first rows: most rows need no closer look. */
  const begins = new Set<string>();
  for await (const row of raw.rows()) {
    count += 1;
    const begin = (row.cells[0] ?? '').trim();
    const texts = count <= FIRST_ROWS || begins.has(begin) ? textsOf(row) : null;
    if (texts !== null) {
      const lines = repeats.get(texts);
      if (lines) lines.push(row.line);
      else if (count <= FIRST_ROWS) repeats.set(texts, []);
    }
    if (count <= FIRST_ROWS) {
      first.push(row);
      begins.add(begin);
    }
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
  return { first, last, count, width, repeats };
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

/** The headers of a table: the first and last of their rows among the first rows of the input, and their texts; without headers the row above the first. */
interface FoundHeaders {
  readonly is: HeaderChoice;
  readonly from: number;
  readonly at: number;
  readonly cells: readonly string[];
}

/** Finds the headers: one row, or two of which the upper one groups the columns. */
function headersOf(raw: RawTable, first: readonly InputRow[], width: number): FoundHeaders {
  if (raw.columns) return { is: 'row', from: -1, at: -1, cells: raw.columns };
  if (raw.header === 'none') return withoutHeaders(first, width);
  const said = raw.headerAt;
  const at = Math.min(said ?? findHeader(first) + 1, first.length) - 1;
  const cells = first[at]?.cells ?? [];
  // Merged cells leave either row too empty to be taken for the headers alone: then the first row of data was.
  const pairs = [
    [at - 1, null],
    [at, 'LOWER'],
    [at + 1, 'UPPER'],
  ] as const;
  for (const [last, full] of said === undefined ? pairs : []) {
    const grouped = groupedHeader({ upper: first[last - 1], lower: first[last], full }, width);
    if (grouped) return { is: 'row', from: last - 1, at: last, cells: grouped };
  }
  if (said === undefined && raw.header !== 'row' && isRowOfData(cells, first.slice(at + 1)))
    return withoutHeaders(first, width);
  return { is: 'row', from: at, at, cells };
}

function withoutHeaders(first: readonly InputRow[], width: number): FoundHeaders {
  const above = firstDataRow(first, width) - 1;
  return {
    is: 'none',
    from: above,
    at: above,
    cells: Array.from({ length: width }, (_, at) => columnName(at)),
  };
}

/** Returns the table within the rows of an input, without the lines above its headers and below its last row; null if there are no rows. */
export async function tableOf(raw: RawTable): Promise<InputTable | null> {
  const { first, last, count, width, repeats } = await survey(raw);
  const [top] = first;
  if (!top) return null;
  const { is, from, at: headerAt, cells: header } = headersOf(raw, first, width);
  const isDoubtful = !raw.columns && is === 'row' && isDoubtfulHeader(header);
  const headerRows = isDoubtful || is === 'none' ? [] : first.slice(Math.max(from, 0), headerAt + 1);
  const again = new Set(headerRows.flatMap((row) => repeats.get(textsOf(row) ?? '') ?? []));
  const body = last.filter(({ line }) => line > (first[headerAt]?.line ?? 0));
  const below = body.slice(body.length - rowsBelow(body, width));
  const end = below[0]?.line ?? Number.POSITIVE_INFINITY;
  const begin = first[headerAt + 1]?.line ?? Number.POSITIVE_INFINITY;
  const columns = Array.from({ length: Math.max(width, raw.columns?.length ?? 0) }, (_, at) =>
    headerText(header[at] ?? ''),
  );
  const notes = [...raw.notes];
  const say = (sentence: string) => notes.push(sentence);
  const over = is === 'none' ? from + 1 : Math.max(from, 0);
  if (over > 0)
    say(
      `${above(over)} above the ${is === 'none' ? 'table' : 'headers'} ${over === 1 ? 'is' : 'are'} no row of ${is === 'none' ? 'it' : 'the table'}: ${shown(first.slice(0, over))}.`,
    );
  if (is === 'none') say(noHeaders(raw, columns));
  if (from < headerAt)
    say(
      `The headers stand in two rows, ${first[from]?.line} and ${first[headerAt]?.line}, and are read together: ${header
        .slice(0, MOST_SHOWN)
        .map((each) => `"${each}"`)
        .join(', ')}${header.length > MOST_SHOWN ? ' …' : ''}.`,
    );
  if (below.length > 0)
    say(
      `${above(below.length)} below the table ${below.length === 1 ? 'is' : 'are'} no row of it: ${shown(below)}.`,
    );
  if (isDoubtful)
    say(
      `The headers were taken from ${raw.place} ${first[headerAt]?.line}, which looks like a row of data. If it is one, say in the mapping that the header is none.`,
    );
  const unnamed = columns.filter((each) => each === '').length;
  if (unnamed > 0) say(`${unnamed === 1 ? 'One column has' : `${unnamed} columns have`} no header.`);
  for (const name of twins(columns).slice(0, 5)) say(`Several columns have the header "${name}".`);
  if (again.size > 0)
    say(
      `The headers stand again in ${raw.place}${again.size === 1 ? '' : 's'} ${[...again].slice(0, MOST_SHOWN).join(', ')}${again.size > MOST_SHOWN ? ` and ${again.size - MOST_SHOWN} more` : ''}, and are no row there.`,
    );
  if (is === 'row' && count - headerAt - 1 - below.length === 0) say('It has headers, and no rows.');
  if (raw.missing && raw.missing.length > 0)
    say(
      `As the descriptor says, these are read as empty cells: ${raw.missing.map((each) => `"${each}"`).join(', ')}.`,
    );
  const missing = new Set(raw.missing);
  const readAgain = async (choice: HeaderChoice): Promise<InputTable> => {
    const { headerAt: _, ...rest } = raw;
    const again = await tableOf({ ...rest, header: choice });
    if (!again) throw new Error(`${raw.file} has no rows any more.`);
    return again;
  };
  const cellOf = (cell = '') => (missing.has(cell.trim()) ? '' : cell);
  return {
    name: raw.name,
    file: raw.file,
    columns,
    notes,
    ...(raw.columns ? {} : { header: { is, isSaid: raw.header !== undefined, read: readAgain } }),
    async *rows() {
      for await (const { line, cells } of raw.rows()) {
        if (line >= end) return;
        if (line >= begin && !again.has(line))
          yield { line, cells: columns.map((_, at) => cellOf(cells[at])) };
      }
    },
  };
}

/** A header without spaces around it and characters that nobody sees, so that a mapping finds it in the next file. */
function headerText(cell: string): string {
  const text = cellText(cell, () => undefined);
  return typeof text === 'string' ? text : cell.trim();
}

const above = (count: number) => (count === 1 ? 'One row' : `${count} rows`);

/** Note on a table without headers. */
function noHeaders({ header }: RawTable, columns: readonly string[]): string {
  const named = columns.length === 1 ? columns[0] : `${columns[0]} to ${columns.at(-1)}`;
  return `${header === 'none' ? 'No row holds the headers, as was said' : 'No headers were found: the first row is one of data'}. The columns are named ${named}.`;
}
