import { useState } from 'react';
import { RecordName } from '../../components/RecordName.tsx';
import { ShadedCount } from '../../components/ShadedCount.tsx';
import { isRecordId } from '../../model/kinds.ts';
import type { Grid } from './grid.ts';
import type { GridSide } from './gridSide.ts';
import type { ShadedGrid } from './shading.ts';

/** The grid as a table, in the colours of the heat map: a number opens its cases, a head sorts by its column. */
export function GridTable({
  grid,
  shaded,
  marked,
  open,
}: {
  grid: Grid;
  shaded: ShadedGrid;
  marked: string | null;
  open: (row: GridSide, column: GridSide) => void;
}) {
  const [by, setBy] = useState<string | null>(null);
  const column = grid.columns.find(({ id }) => id === by);
  const casesIn = (row: GridSide) => (column ? (grid.at(row, column)?.caseCount ?? 0) : 0);
  const rows = column ? [...grid.rows].sort((a, b) => casesIn(b) - casesIn(a)) : grid.rows;
  return (
    <table className="grid-table">
      <thead>
        <tr>
          <td />
          {grid.columns.map(({ id, name }) => (
            <th
              key={id}
              scope="col"
              aria-current={id === marked || undefined}
              aria-sort={id === by ? 'descending' : undefined}
            >
              <button type="button" className="plain" onClick={() => setBy(id === by ? null : id)}>
                {name} {id === by && '↓'}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" aria-current={row.id === marked || undefined}>
              <NameOf side={row} />
            </th>
            {grid.columns.map((each) => {
              const cell = grid.at(row, each);
              return (
                <td key={each.id}>
                  {cell && (
                    <ShadedCount
                      count={cell.caseCount}
                      shade={shaded.of(row, each, cell.caseCount)}
                      most={shaded.most}
                      label={`${row.name} × ${each.name}`}
                      beside={shaded.words(row, each, cell.caseCount)}
                      open={() => open(row, each)}
                    />
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

const NameOf = ({ side: { id, name, key } }: { side: GridSide }) =>
  key.id !== null && isRecordId(key.id) ? <RecordName record={{ id, label: name, labelZh: null }} /> : name;
