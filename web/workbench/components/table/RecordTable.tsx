import { useEffect, useState } from 'react';
import type { NamedRecord } from '../../model/namedRecord.ts';
import type { Column, Order } from './column.ts';
import { HeadCell } from './HeadCell.tsx';
import './table.css';
import { ROW_HEIGHT, useRowWindow } from './useRowWindow.ts';

/** Width of the column of checkboxes, in pixels. */
const CHOICE_WIDTH = 36;

/** The rows of a list, one line each, under a head that stays. Only those near the visible part are drawn; `onReach` gets the number that is needed. */
export function RecordTable<Row extends NamedRecord, Field extends string>({
  listed,
  columns,
  widthOf,
  onResize,
  rows,
  total,
  isFormer,
  onReach,
  orderBy,
  onSort,
  chosen,
  onChoose,
}: {
  /** Distinct for each list, which begins at its beginning. */
  listed: string;
  columns: readonly Column<Row, Field>[];
  widthOf: (column: Column<Row, Field>) => number;
  onResize: (head: string, width: number) => void;
  /** The rows that have been read, of `total`. */
  rows: readonly Row[];
  total: number;
  /** True if they are the rows of the question before. */
  isFormer: boolean;
  onReach: (count: number) => void;
  orderBy: Order<Field>;
  onSort: (column: Column<Row, Field>) => void;
  /** Ids of the chosen rows; null where rows cannot be chosen. */
  chosen: ReadonlySet<string> | null;
  onChoose: (rows: readonly Row[], isChosen: boolean) => void;
}) {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const { from, to } = useRowWindow(scroller);
  const isOnPaper = !Number.isFinite(to);
  const end = Math.min(to, total);
  useEffect(() => {
    if (end > rows.length && !isOnPaper) onReach(end);
  }, [end, isOnPaper, rows.length, onReach]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins at its beginning
  useEffect(() => {
    scroller?.scrollTo({ top: 0 });
  }, [listed, scroller]);
  const start = Math.min(from, total);
  const drawn = rows.slice(start, end);
  const width = columns.reduce((sum, column) => sum + widthOf(column), chosen ? CHOICE_WIDTH : 0);
  return (
    <div className="scroll" ref={setScroller}>
      <table
        className="record-table"
        aria-rowcount={total + 1}
        style={
          isOnPaper
            ? {}
            : {
                width,
                marginTop: start * ROW_HEIGHT,
                marginBottom: (total - start - drawn.length) * ROW_HEIGHT,
              }
        }
      >
        {!isOnPaper && (
          <colgroup>
            {chosen && <col style={{ width: CHOICE_WIDTH }} />}
            {columns.map((column) => (
              <col key={column.head} style={{ width: widthOf(column) }} />
            ))}
          </colgroup>
        )}
        <thead>
          <tr aria-rowindex={1}>
            {chosen && (
              <th className="choice">
                <input
                  type="checkbox"
                  aria-label={`Choose the ${rows.length} rows that have been read`}
                  checked={rows.length > 0 && rows.every(({ id }) => chosen.has(id))}
                  onChange={({ currentTarget: { checked } }) => onChoose(rows, checked)}
                />
              </th>
            )}
            {columns.map((column) => (
              <HeadCell
                key={column.head}
                column={column}
                width={widthOf(column)}
                orderBy={orderBy}
                onSort={onSort}
                onResize={(to) => onResize(column.head, to)}
              />
            ))}
          </tr>
        </thead>
        <tbody aria-busy={isFormer}>
          {drawn.map((row, index) => (
            <tr key={row.id} aria-rowindex={start + index + 2} data-id={row.id}>
              {chosen && (
                <td className="choice">
                  <input
                    type="checkbox"
                    aria-label={`Choose ${row.label}`}
                    checked={chosen.has(row.id)}
                    onChange={({ currentTarget: { checked } }) => onChoose([row], checked)}
                  />
                </td>
              )}
              {columns.map(({ head, text, cell, numeric, lang }) => (
                <td key={head} className={numeric ? 'number' : ''} lang={lang} title={text(row)}>
                  {cell ? cell(row) : text(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
