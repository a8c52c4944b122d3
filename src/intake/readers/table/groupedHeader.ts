import type { InputRow } from '../inputTable.ts';
import { isDoubtfulHeader } from './findHeader.ts';

/** Most letters of a header that others stand below; a title is longer, or has a colon. */
const MOST_LETTERS = 24;

const isFilled = (row: InputRow, at: number) => (row.cells[at] ?? '').trim() !== '';

/** Two rows that may be the headers together. */
export interface HeaderPair {
  readonly upper: InputRow | undefined;
  readonly lower: InputRow | undefined;
  /** The one that fills enough columns to be the headers alone; null if neither does. */
  readonly full: 'UPPER' | 'LOWER' | null;
}

/**
 * Returns the headers that two rows make together, as cells that are merged over and beside each other leave them: "Foreign party" above "name" and
 * "country". Null if the upper row groups nothing, or if either holds data.
 */
export function groupedHeader({ upper, lower, full }: HeaderPair, width: number): string[] | null {
  if (!upper || !lower || lower.line !== upper.line + 1) return null;
  if (isDoubtfulHeader(upper.cells) || isDoubtfulHeader(lower.cells)) return null;
  const columns = Array.from({ length: width }, (_, at) => at);
  const named = columns.filter((at) => isFilled(upper, at));
  const isShort = named.every(
    (at) => (upper.cells[at] ?? '').trim().length <= MOST_LETTERS && !/[:：]/u.test(upper.cells[at] ?? ''),
  );
  const groups = named.filter(
    (at) => isFilled(lower, at) && !isFilled(upper, at + 1) && isFilled(lower, at + 1),
  );
  if (groups.length === 0 || named.length < 2 || !isShort) return null;
  const single = named.filter((at) => !groups.includes(at));
  const below = columns.filter((at) => isFilled(lower, at)).map((at) => (lower.cells[at] ?? '').trim());
  // A header of its own reaches over both rows; or else each column has one in the lower row, and only the group tells some of them apart.
  // A row of data may leave one cell empty that has a header.
  const isMerged = single.length > (full === 'UPPER' ? 1 : 0) && single.every((at) => !isFilled(lower, at));
  const isNeeded = full === 'LOWER' && below.length === width && new Set(below).size < width;
  const isWhole = columns.every((at) => isFilled(upper, at) || isFilled(lower, at));
  if (!isWhole || !(isMerged || isNeeded)) return null;
  return columns.map((at) => {
    const group = named.findLast((each) => each <= at);
    const over = group === undefined || !isFilled(lower, at) ? upper.cells[at] : upper.cells[group];
    return [...new Set([(over ?? '').trim(), (lower.cells[at] ?? '').trim()])].filter(Boolean).join(' ');
  });
}
