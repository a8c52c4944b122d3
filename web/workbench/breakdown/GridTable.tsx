import { shadeColour, shadeInk } from '../parts/shade.ts';
import type { Grid, Side } from './grid.ts';

/** The grid as a table of buttons, in the colours of the heat map. */
export function GridTable({ grid, open }: { grid: Grid; open: (row: Side, column: Side) => void }) {
  return (
    <table className="grid-table">
      <thead>
        <tr>
          <td />
          {grid.columns.map((column) => (
            <th key={column.id} scope="col">
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.label}</th>
            {grid.columns.map((column) => {
              const cell = grid.at(row, column);
              return (
                <td key={column.id}>
                  {cell && (
                    <button
                      type="button"
                      aria-label={`${row.label} × ${column.label}: ${cell.caseCount} cases`}
                      style={{
                        background: shadeColour(cell.caseCount, grid.most),
                        color: shadeInk(cell.caseCount, grid.most),
                      }}
                      onClick={() => open(row, column)}
                    >
                      {cell.caseCount}
                    </button>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
