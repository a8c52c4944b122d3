import type { ReactNode } from 'react';

/** A column of a table of records. */
export interface Column<Row, Field extends string> {
  /** Distinct among the columns of a table. */
  readonly head: string;
  /** Width in pixels, until a person changes it. */
  readonly width: number;
  /** The order of the server that the column sorts by; it does not sort where this is left out. */
  readonly order?: Field;
  /** The whole value, as a file and a tooltip hold it. */
  readonly text: (row: Row) => string;
  readonly cell?: (row: Row) => ReactNode;
  readonly numeric?: boolean;
  /** True if the first click on its head brings the greatest or the latest up, as one of numbers does without saying so. */
  readonly descends?: boolean;
  /** Language of the values where it is not that of the page. */
  readonly lang?: string;
  /** True if it is shown only once a person chooses it. */
  readonly optional?: boolean;
}

/** The order of a list, as the server takes it. */
export interface Order<Field extends string> {
  readonly field: Field;
  readonly direction: 'ASC' | 'DESC';
}

/** The order after a click on the head of a column: the other direction where the list is in its order already, else numbers from the greatest and names from A. */
export function orderAfter<Field extends string>(
  before: Order<Field>,
  { order, numeric, descends }: Pick<Column<never, Field>, 'order' | 'numeric' | 'descends'>,
): Order<Field> {
  if (order === undefined) return before;
  const isDown = before.field === order ? before.direction === 'ASC' : (descends ?? numeric ?? false);
  return { field: order, direction: isDown ? 'DESC' : 'ASC' };
}
