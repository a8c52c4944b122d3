import * as Plot from '@observablehq/plot';
import { useEffect, useRef } from 'react';
import { shadeColour, shadeInk } from '../../components/shade.ts';
import type { Grid, GridSide } from './grid.ts';

const short = (name: string, most: number) => (name.length > most ? `${name.slice(0, most - 1)}…` : name);
const MIN_WIDTH = 620;
const COLUMN_WIDTH = 44;
const ROW_HEIGHT = 22;
const MARGIN_LEFT = 216;
const MAX_HEAD_LENGTH = 24;

/** Room above for the heads of columns, which stand askew. */
const marginTop = ({ columns }: Grid): number =>
  34 + 4.4 * Math.max(0, ...columns.map(({ name }) => Math.min(MAX_HEAD_LENGTH, name.length)));

/** The grid as a picture; a click on a cell opens its cases. Its table twin serves the keyboard. */
export function HeatMap({
  grid,
  marked,
  open,
}: {
  grid: Grid;
  /** The id whose row or column is marked. */
  marked: string | null;
  open: (row: GridSide, column: GridSide) => void;
}) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const cells = grid.rows.flatMap((row) =>
      grid.columns.flatMap((column) => {
        const found = grid.at(row, column);
        return found ? [{ row, column, cases: found.caseCount }] : [];
      }),
    );
    const names = new Map([...grid.rows, ...grid.columns].map(({ id, name }) => [id, name]));
    const isMarked = ({ row, column }: (typeof cells)[number]) =>
      marked !== null && (row.id === marked || column.id === marked);
    const figure = Plot.plot({
      width: Math.max(MIN_WIDTH, MARGIN_LEFT + 70 + grid.columns.length * COLUMN_WIDTH),
      height: marginTop(grid) + 10 + grid.rows.length * ROW_HEIGHT,
      marginLeft: MARGIN_LEFT,
      marginTop: marginTop(grid),
      marginRight: 70,
      marginBottom: 10,
      padding: 0.06,
      x: {
        axis: 'top',
        domain: grid.columns.map(({ id }) => id),
        tickFormat: (id: string) => short(names.get(id) ?? id, MAX_HEAD_LENGTH),
        tickRotate: -45,
        label: null,
        tickSize: 0,
      },
      y: {
        domain: grid.rows.map(({ id }) => id),
        tickFormat: (id: string) => short(names.get(id) ?? id, 30),
        label: null,
        tickSize: 0,
      },
      color: { type: 'identity' },
      style: { fontFamily: 'var(--sans)', fontSize: '12px', background: 'none' },
      marks: [
        Plot.cell(cells, {
          x: ({ column }) => column.id,
          y: ({ row }) => row.id,
          fill: ({ cases }) => shadeColour(cases, grid.most),
          stroke: (cell) => (isMarked(cell) ? 'var(--wrong)' : 'none'),
          strokeWidth: 1.5,
          title: ({ row, column, cases }) => `${row.name} × ${column.name}: ${cases}`,
        }),
        Plot.text(cells, {
          x: ({ column }) => column.id,
          y: ({ row }) => row.id,
          text: ({ cases }) => String(cases),
          fill: ({ cases }) => shadeInk(cases, grid.most),
          pointerEvents: 'none',
        }),
      ],
    });
    // Plot draws the cells in the order of the data.
    for (const [index, rect] of [...figure.querySelectorAll('[aria-label="cell"] rect')].entries()) {
      const cell = cells[index];
      if (cell) rect.addEventListener('click', () => open(cell.row, cell.column));
    }
    place.current?.replaceChildren(figure);
  }, [grid, marked, open]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrolled from the keyboard too (axe: scrollable-region-focusable)
    <section className="heat-map" aria-label="Heat map" tabIndex={0} ref={place} />
  );
}
