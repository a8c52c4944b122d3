import type { Column, Order } from './column.ts';

const MIN_WIDTH = 48;
/** Pixels that an arrow key moves the edge of a column. */
const STEP = 16;

/** The head of a column: a click sorts by it where the server can, its edge is dragged or moved by the arrow keys. */
export function HeadCell<Row, Field extends string>({
  column,
  width,
  orderBy,
  onSort,
  onResize,
}: {
  column: Column<Row, Field>;
  width: number;
  orderBy: Order<Field>;
  onSort: (column: Column<Row, Field>) => void;
  onResize: (width: number) => void;
}) {
  const { head, order, numeric } = column;
  const isSorted = order !== undefined && orderBy.field === order;
  const direction = orderBy.direction === 'ASC' ? 'ascending' : 'descending';
  const resize = (to: number) => onResize(Math.max(MIN_WIDTH, Math.round(to)));
  return (
    <th scope="col" className={numeric ? 'number' : ''} aria-sort={isSorted ? direction : undefined}>
      {order ? (
        <button type="button" className="plain" onClick={() => onSort(column)}>
          {head}
          {isSorted && (direction === 'ascending' ? ' ↑' : ' ↓')}
        </button>
      ) : (
        head
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved */}
      <span
        role="separator"
        aria-orientation="vertical"
        aria-label={`Width of the column ${head}`}
        aria-valuenow={width}
        aria-valuemin={MIN_WIDTH}
        tabIndex={0}
        className="column-edge"
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={(event) => {
          if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
          const left = event.currentTarget.parentElement?.getBoundingClientRect().left;
          if (left !== undefined) resize(event.clientX - left);
        }}
        onKeyDown={({ key }) => {
          if (key === 'ArrowLeft') resize(width - STEP);
          if (key === 'ArrowRight') resize(width + STEP);
        }}
      />
    </th>
  );
}
