import * as Plot from '@observablehq/plot';
import { shadeColour, shadeInk } from '../../components/shade.ts';
import { counted } from '../../model/kinds.ts';
import type { Grid } from './grid.ts';
import type { GridSide } from './gridSide.ts';
import {
  cellLines,
  expectedCases,
  type GridTotals,
  qWords,
  type ShadedGrid,
  type Significance,
  saysChance,
  shareBeside,
} from './shading.ts';
import {
  ASKEW,
  asideOfLast,
  FONT,
  fewestLetters,
  LINE,
  levelWidth,
  namesIn,
  roomAbove,
  roomBeside,
  type SideNames,
} from './sideNames.ts';

const MIN_WIDTH = 320;
const ROW_HEIGHT = 22;
const TOTALS_WIDTH = 70;
const NAME_MARGIN = 24;
/** The width of a letter, and of a digit, which is the widest of them. */
const LETTER = 6.4;
const DIGIT = 7.5;
/** Width of a cell that shows 100 %: the numbers of all of them stand as close as they can be read. */
const SHARE_WIDTH = 3 * DIGIT + 22;
/** The same of one that shows `q <0.001` below its cases. */
const CHANCE_WIDTH = 7 * DIGIT + 10;
/** Heads up to so wide, such as years, stand level: their columns are made wide enough. */
const SHORT_HEAD = 36;
/** Most letters in a line of a name; longer ones go on in a line below. */
const HEAD_LETTERS = 32;
/** A head takes no more lines than so many letters need, nor are its lines longer than they must be. */
const LEAST_HEAD_LETTERS = 16;
const NAME_LETTERS = 44;
/** The same where the cells leave little room beside them, as on a phone. */
const LEAST_NAME_LETTERS = 22;
/** Most empty cells that get a dot each; a picture of more is mostly empty, and slow. */
const MAX_DOTS = 10_000;

/** Everything that a heat map shows. */
export interface HeatMapContent {
  readonly grid: Grid;
  readonly shaded: ShadedGrid;
  readonly totals: GridTotals | null;
  /** The server's test of the pairs, where it was asked. */
  readonly significance: Significance | null;
  /** The id whose row or column is marked. */
  readonly marked: string | null;
}

/** Functions that open what a number counts. */
export interface HeatMapActions {
  readonly open: (row: GridSide, column: GridSide) => void;
  readonly openSide: (side: GridSide) => void;
}

/** Room for the widest number of a column, its total among them, and for its head beside those of its neighbours. */
function columnWidth({ grid, shaded }: HeatMapContent, heads: SideNames): number {
  const widest = Math.max(1, ...grid.columns.map(({ cases }) => String(cases).length));
  const atLevel = levelWidth(heads, TOTALS_WIDTH);
  return Math.max(
    18 + DIGIT * widest,
    shaded.by === 'share' ? SHARE_WIDTH : 0,
    saysChance(shaded) ? CHANCE_WIDTH : 0,
    heads.lines > 1 ? (heads.lines * LINE) / ASKEW : 0,
    atLevel < SHORT_HEAD + 8 ? atLevel : 0,
  );
}

/** Calls back on a click on the marks of one drawing, which Plot draws in the order of their data. */
function onClicks<Datum>(
  marks: Iterable<Element>,
  data: readonly Datum[],
  open: (datum: Datum) => void,
): void {
  for (const [index, mark] of [...marks].entries()) {
    const datum = data[index];
    if (datum !== undefined) mark.addEventListener('click', () => open(datum));
  }
}

/**
 * Draws a grid as a picture, or those of its rows that a sheet has room for, with totals at both edges; those of the columns stand below the last row of all.
 * It is at least `available` pixels wide; no name is cut.
 */
export function drawHeatMap(
  content: HeatMapContent,
  available: number,
  actions: HeatMapActions | null,
  rows: readonly GridSide[] = content.grid.rows,
): Element {
  const { grid, shaded, totals, significance, marked } = content;
  const heads = namesIn(grid.columns, fewestLetters(grid.columns, LEAST_HEAD_LETTERS, HEAD_LETTERS));
  const least = columnWidth(content, heads);
  const columns = grid.columns.length;
  /** The names of the rows, and the room beside them, where so much is left at the right. */
  const besides = (right: number) => {
    const room = (available - right - columns * least - NAME_MARGIN) / LETTER;
    const names = namesIn(grid.rows, Math.max(LEAST_NAME_LETTERS, Math.min(NAME_LETTERS, Math.floor(room))));
    const left = NAME_MARGIN + names.sizes.reduce((most, { width }) => Math.max(most, width), 0);
    return { right, names, left, width: Math.max(MIN_WIDTH, available, left + right + columns * least) };
  };
  const level = besides(TOTALS_WIDTH);
  const isLevel = levelWidth(heads, TOTALS_WIDTH) <= (level.width - level.left - level.right) / columns;
  const { right, names, left, width } = isLevel ? level : besides(roomBeside(heads, least, TOTALS_WIDTH));
  const rowHeight = Math.max(ROW_HEIGHT, 8 + LINE * Math.max(names.lines, saysChance(shaded) ? 2 : 1));
  const top = roomAbove(heads, isLevel);
  const isLast = rows.at(-1) === grid.rows.at(-1);
  const below = isLast ? ROW_HEIGHT + 8 : 8;
  const all = rows.flatMap((row) =>
    grid.columns.map((column) => ({ row, column, cases: grid.at(row, column)?.caseCount ?? 0 })),
  );
  const cells = all.filter(({ cases }) => cases > 0);
  const empty = all.filter(({ cases }) => cases === 0);
  type Cell = (typeof all)[number];
  const isMarked = ({ row, column }: Cell) => marked !== null && (row.id === marked || column.id === marked);
  const at = { x: ({ column }: Cell) => column.id, y: ({ row }: Cell) => row.id };
  const shadeOf = ({ row, column, cases }: Cell) => shaded.of(row, column, cases);
  const titleOf = ({ row, column, cases }: Cell) => {
    const test = significance?.of(row, column);
    const expected = test?.expected ?? (totals && expectedCases(row, column, totals));
    const beside = [
      shareBeside(shaded, row, column, cases),
      expected !== null && `${expected.toFixed(1)} expected by chance`,
      test && `q ${qWords(test.qValue)}`,
    ].filter(Boolean);
    return `${row.name} × ${column.name}: ${cases}${beside.length > 0 ? ` (${beside.join(', ')})` : ''}`;
  };
  const ids = grid.columns.map(({ id }) => id);
  const headsOf = (some: readonly string[], aside: number) =>
    Plot.axisX(some, {
      anchor: 'top',
      tickFormat: (id: string) => heads.text.get(id) ?? id,
      tickRotate: isLevel ? 0 : -45,
      label: null,
      tickSize: 0,
      dx: aside,
    });
  const total = { fill: 'var(--quiet)', cursor: 'pointer' };
  const figure = Plot.plot({
    width,
    height: top + below + rows.length * rowHeight,
    marginLeft: left,
    marginTop: top,
    marginRight: right,
    marginBottom: below,
    padding: 0.06,
    x: { axis: null, domain: ids },
    y: {
      domain: rows.map(({ id }) => id),
      tickFormat: (id: string) => names.text.get(id) ?? id,
      label: null,
      tickSize: 0,
    },
    color: { type: 'identity' },
    style: { fontFamily: 'var(--sans)', fontSize: `${FONT}px`, background: 'none' },
    marks: [
      headsOf(ids.slice(0, -1), 0),
      headsOf(ids.slice(-1), isLevel ? asideOfLast(heads, (width - left - right) / columns) : 0),
      ...(totals
        ? [
            Plot.text(rows, {
              ...total,
              y: ({ id }) => id,
              frameAnchor: 'right',
              textAnchor: 'end',
              dx: 44,
              text: ({ id }) => String(totals.rows.get(id) ?? ''),
              title: ({ id, name }) => `${name}: ${counted(totals.rows.get(id) ?? 0, 'CASE')}`,
            }),
            Plot.text(isLast ? grid.columns : [], {
              ...total,
              x: ({ id }) => id,
              frameAnchor: 'bottom',
              dy: 16,
              text: ({ id }) => String(totals.columns.get(id) ?? ''),
              title: ({ id, name }) => `${name}: ${counted(totals.columns.get(id) ?? 0, 'CASE')}`,
            }),
          ]
        : []),
      Plot.cell(cells, {
        ...at,
        fill: (cell) => shadeColour(shadeOf(cell), shaded.most),
        stroke: (cell) => (isMarked(cell) ? 'var(--wrong)' : 'none'),
        strokeWidth: 1.5,
        title: titleOf,
      }),
      Plot.text(cells, {
        ...at,
        text: ({ row, column, cases }) => cellLines(shaded, row, column, cases).join('\n'),
        fill: (cell) => shadeInk(shadeOf(cell), shaded.most),
        pointerEvents: 'none',
      }),
      Plot.text(empty.length > MAX_DOTS ? [] : empty, {
        ...at,
        text: () => '·',
        fill: 'var(--quiet)',
        title: titleOf,
      }),
    ],
  });
  if (!actions) return figure;
  onClicks(figure.querySelectorAll('[aria-label="cell"] rect'), cells, ({ row, column }) =>
    actions.open(row, column),
  );
  if (totals) {
    const [rowTotals, columnTotals] = figure.querySelectorAll('[aria-label="text"]');
    onClicks(rowTotals?.querySelectorAll('text') ?? [], rows, actions.openSide);
    onClicks(columnTotals?.querySelectorAll('text') ?? [], grid.columns, actions.openSide);
  }
  return figure;
}
