import { textWidths } from '../../components/figure/textWidths.ts';
import { wrapText } from '../../model/wrapText.ts';
import type { GridSide } from './gridSide.ts';

/** Height of the letters of a heat map, and of a line of them. */
export const FONT = 12;
export const LINE = 13;
/** The part of a head's length that it takes above and beside its column, standing askew. */
export const ASKEW = Math.SQRT1_2;
/** Room above the head that stands highest, and between a head and its column. */
const HEAD_MARGIN = 14;
/** The same above heads that stand level, and between two of them. */
const LEVEL_MARGIN = 12;
const BETWEEN_LEVEL = 8;

/** The names of one side, whole, in lines. */
export interface SideNames {
  readonly text: ReadonlyMap<string, string>;
  /** The most lines of one. */
  readonly lines: number;
  /** The size of each, in pixels. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
}

/** Names in lines of at most so many letters. */
export function namesIn(sides: readonly GridSide[], letters: number): SideNames {
  const wrapped = sides.map(({ id, name }) => [id, wrapText(name, letters)] as const);
  const widths = textWidths(
    wrapped.map(([, lines]) => lines),
    FONT,
  );
  return {
    text: new Map(wrapped.map(([id, lines]) => [id, lines.join('\n')])),
    lines: wrapped.reduce((most, [, lines]) => Math.max(most, lines.length), 1),
    sizes: wrapped.map(([, lines], index) => ({ width: widths[index] ?? 0, height: LINE * lines.length })),
  };
}

/** The fewest letters in a line, from `least` on, in which no name takes more lines than the longest does in `most`. */
export function fewestLetters(sides: readonly GridSide[], least: number, most: number): number {
  const linesIn = (letters: number) =>
    Math.max(1, ...sides.map(({ name }) => wrapText(name, letters).length));
  const allowed = linesIn(most);
  let letters = most;
  while (letters > least && linesIn(letters - 1) <= allowed) letters--;
  return letters;
}

/** Width of a column in which each of its heads has room standing level, where all of them are of one line. The last one may run out over the room `beside` it: often it is “unknown”, beside years. */
export function levelWidth({ lines, sizes }: SideNames, beside: number): number {
  if (lines > 1) return Number.POSITIVE_INFINITY;
  const inner = sizes.slice(0, -1).reduce((most, { width }) => Math.max(most, width), 0);
  return BETWEEN_LEVEL + Math.max(inner, (sizes.at(-1)?.width ?? 0) - beside);
}

/** The distance by which the last head stands to the right of the middle of its column, so that it does not reach into the one before. */
export const asideOfLast = ({ sizes }: SideNames, column: number): number =>
  Math.max(0, ((sizes.at(-1)?.width ?? 0) + BETWEEN_LEVEL - column) / 2);

/** Room at the right for the totals, and for the askew heads of the last columns, which lean out over them. */
export const roomBeside = ({ sizes }: SideNames, column: number, totals: number): number =>
  sizes.reduce((most, { width }, index) => {
    const beyond = ASKEW * width - (sizes.length - 1 - index + 0.5) * column;
    return Math.max(most, beyond + 12);
  }, totals);

/** Room above the columns: that of the head that stands highest. */
export const roomAbove = ({ sizes }: SideNames, isLevel: boolean): number =>
  isLevel
    ? LINE + LEVEL_MARGIN
    : HEAD_MARGIN + sizes.reduce((most, { width, height }) => Math.max(most, ASKEW * (width + height)), 0);
