import { useElementSize } from '@mantine/hooks';
import * as Plot from '@observablehq/plot';
import { useEffect, useRef } from 'react';
import { shadeColour, shadeInk } from '../../components/shade.ts';
import { cutText, roomOf } from '../../model/cutText.ts';
import { counted } from '../../model/kinds.ts';
import type { Grid } from './grid.ts';
import type { GridSide } from './gridSide.ts';
import { expectedCases, type GridTotals, qWords, type ShadedGrid, type Significance } from './shading.ts';

const MIN_WIDTH = 320;
const ROW_HEIGHT = 22;
const MARGIN_RIGHT = 70;
/** Width of a letter and of a digit, which is the widest of them. */
const LETTER = 6.4;
const DIGIT = 7.5;
const MAX_HEAD_LENGTH = 24;
const MAX_NAME_LENGTH = 30;
/** Most empty cells that get a dot each; a picture of more is mostly empty, and slow. */
const MAX_DOTS = 10_000;
/** Most rows that can be read on one sheet. */
const MOST_ON_A_SHEET = 70;

const longest = (sides: readonly GridSide[], most: number): number =>
  Math.max(0, ...sides.map(({ name }) => Math.min(most, roomOf(name))));

/** Room above for the heads of columns, which stand askew. */
const marginTop = ({ columns }: Grid): number => 34 + 4.4 * longest(columns, MAX_HEAD_LENGTH);

/** Room at the left for the names of rows. */
const marginLeft = ({ rows }: Grid): number => 24 + LETTER * longest(rows, MAX_NAME_LENGTH);

/** Room for the widest number of a column, its total among them. */
const columnWidth = ({ columns }: Grid): number =>
  18 + DIGIT * Math.max(1, ...columns.map(({ cases }) => String(cases).length));

/** Adds the whole text as a tooltip to each name that is cut. */
function titleTicks(figure: Element, axis: 'x' | 'y', sides: readonly GridSide[]): void {
  const texts = figure.querySelectorAll(`[aria-label="${axis}-axis tick label"] text`);
  for (const [index, text] of [...texts].entries()) {
    const name = sides[index]?.name ?? '';
    if (text.textContent === name) continue;
    const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
    title.textContent = name;
    text.append(title);
  }
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

/** The grid as a picture as wide as its place, with totals at both edges; a click on a number opens its cases. Its table twin serves the keyboard. */
export function HeatMap({
  grid,
  shaded,
  totals,
  significance,
  marked,
  open,
  openSide,
}: {
  grid: Grid;
  shaded: ShadedGrid;
  totals: GridTotals | null;
  /** The server's test of the pairs, where it was asked. */
  significance: Significance | null;
  /** The id whose row or column is marked. */
  marked: string | null;
  open: (row: GridSide, column: GridSide) => void;
  openSide: (side: GridSide) => void;
}) {
  const { ref, width: available } = useElementSize();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const all = grid.rows.flatMap((row) =>
      grid.columns.map((column) => ({ row, column, cases: grid.at(row, column)?.caseCount ?? 0 })),
    );
    const cells = all.filter(({ cases }) => cases > 0);
    const empty = all.filter(({ cases }) => cases === 0);
    type Cell = (typeof all)[number];
    const names = new Map([...grid.rows, ...grid.columns].map(({ id, name }) => [id, name]));
    const isMarked = ({ row, column }: Cell) =>
      marked !== null && (row.id === marked || column.id === marked);
    const at = { x: ({ column }: Cell) => column.id, y: ({ row }: Cell) => row.id };
    const shadeOf = ({ row, column, cases }: Cell) => shaded.of(row, column, cases);
    const titleOf = ({ row, column, cases }: Cell) => {
      const test = significance?.of(row, column);
      const expected = test?.expected ?? (totals && expectedCases(row, column, totals));
      const beside = [
        expected !== null && `${expected.toFixed(1)} expected by chance`,
        test && `q ${qWords(test.qValue)}`,
      ].filter(Boolean);
      return `${row.name} × ${column.name}: ${cases}${beside.length > 0 ? ` (${beside.join(', ')})` : ''}`;
    };
    const total = { fill: 'var(--quiet)', cursor: 'pointer' };
    const figure = Plot.plot({
      width: Math.max(
        MIN_WIDTH,
        available,
        marginLeft(grid) + MARGIN_RIGHT + grid.columns.length * columnWidth(grid),
      ),
      height: marginTop(grid) + ROW_HEIGHT + 8 + grid.rows.length * ROW_HEIGHT,
      marginLeft: marginLeft(grid),
      marginTop: marginTop(grid),
      marginRight: MARGIN_RIGHT,
      marginBottom: ROW_HEIGHT + 8,
      padding: 0.06,
      x: {
        axis: 'top',
        domain: grid.columns.map(({ id }) => id),
        tickFormat: (id: string) => cutText(names.get(id) ?? id, MAX_HEAD_LENGTH),
        tickRotate: -45,
        label: null,
        tickSize: 0,
      },
      y: {
        domain: grid.rows.map(({ id }) => id),
        tickFormat: (id: string) => cutText(names.get(id) ?? id, MAX_NAME_LENGTH),
        label: null,
        tickSize: 0,
      },
      color: { type: 'identity' },
      style: { fontFamily: 'var(--sans)', fontSize: '12px', background: 'none' },
      marks: [
        ...(totals
          ? [
              Plot.text(grid.rows, {
                ...total,
                y: ({ id }) => id,
                frameAnchor: 'right',
                textAnchor: 'end',
                dx: 44,
                text: ({ id }) => String(totals.rows.get(id) ?? ''),
                title: ({ id, name }) => `${name}: ${counted(totals.rows.get(id) ?? 0, 'CASE')}`,
              }),
              Plot.text(grid.columns, {
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
          text: ({ cases }) => String(cases),
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
    onClicks(figure.querySelectorAll('[aria-label="cell"] rect'), cells, ({ row, column }) =>
      open(row, column),
    );
    if (totals) {
      const [rowTotals, columnTotals] = figure.querySelectorAll('[aria-label="text"]');
      onClicks(rowTotals?.querySelectorAll('text') ?? [], grid.rows, openSide);
      onClicks(columnTotals?.querySelectorAll('text') ?? [], grid.columns, openSide);
    }
    titleTicks(figure, 'x', grid.columns);
    titleTicks(figure, 'y', grid.rows);
    place.current?.replaceChildren(figure);
  }, [grid, shaded, totals, significance, marked, open, openSide, available]);
  return (
    <section
      className="heat-map"
      aria-label="Heat map"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrolled from the keyboard too (axe: scrollable-region-focusable)
      tabIndex={0}
      ref={ref}
      data-tall={grid.rows.length > MOST_ON_A_SHEET || undefined}
    >
      <div ref={place} />
    </section>
  );
}
