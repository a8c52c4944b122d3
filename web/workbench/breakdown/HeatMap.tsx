import * as Plot from '@observablehq/plot';
import { useEffect, useRef } from 'react';
import { shadeColour, shadeInk } from '../parts/shade.ts';
import type { Grid, Side } from './grid.ts';

const short = (label: string, most: number) => (label.length > most ? `${label.slice(0, most - 1)}…` : label);

/** The grid as a picture; a click on a cell opens its cases. Its table twin serves the keyboard. */
export function HeatMap({ grid, open }: { grid: Grid; open: (row: Side, column: Side) => void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const cells = grid.rows.flatMap((row) =>
      grid.columns.flatMap((column) => {
        const found = grid.at(row, column);
        return found ? [{ row, column, cases: found.caseCount }] : [];
      }),
    );
    const labels = new Map([...grid.rows, ...grid.columns].map(({ id, label }) => [id, label]));
    const wide = Math.max(620, 190 + grid.columns.length * 44);
    const figure = Plot.plot({
      width: wide,
      height: 130 + grid.rows.length * 22,
      marginLeft: 180,
      marginTop: 120,
      padding: 0.06,
      x: {
        axis: 'top',
        domain: grid.columns.map(({ id }) => id),
        tickFormat: (id: string) => short(labels.get(id) ?? id, 24),
        tickRotate: -45,
        label: null,
        tickSize: 0,
      },
      y: {
        domain: grid.rows.map(({ id }) => id),
        tickFormat: (id: string) => short(labels.get(id) ?? id, 28),
        label: null,
        tickSize: 0,
      },
      color: { type: 'identity' },
      style: { fontFamily: 'var(--sans)', fontSize: '12px', background: 'none' },
      ariaLabel: 'Heat map',
      marks: [
        Plot.cell(cells, {
          x: ({ column }) => column.id,
          y: ({ row }) => row.id,
          fill: ({ cases }) => shadeColour(cases, grid.most),
          title: ({ row, column, cases }) => `${row.label} × ${column.label}: ${cases}`,
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
  }, [grid, open]);
  return <div className="heat-map" ref={place} />;
}
