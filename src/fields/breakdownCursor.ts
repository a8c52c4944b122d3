import { readCursor, writeCursor } from '../answer/compose/cursor.ts';
import { badInput } from '../errors.ts';
import type { BreakdownInput, RowPosition } from '../projection/breakdown/breakdown.ts';

/** The cursors of the rows of one breakdown: each names what its row is sorted by and the row's keys, so it holds while the graph changes. */
export function breakdownCursor({ by, orderBy }: Pick<BreakdownInput, 'by' | 'orderBy'>) {
  const order = `${by.join(' ')} BY ${orderBy.field} ${orderBy.direction}`;
  return {
    write: ({ sortKey, keys }: RowPosition): string => writeCursor(order, sortKey, JSON.stringify(keys)),
    read: (cursor: string): RowPosition => {
      const { key, id } = readCursor(cursor, order, true);
      const keys = keysOf(id);
      if ((key !== null && typeof key !== 'number') || keys?.length !== by.length)
        throw badInput(
          `\`after: ${JSON.stringify(cursor.slice(0, 80))}\` is no cursor of this breakdown.`,
          'Pass the `endCursor` of the page before.',
        );
      return { sortKey: key, keys };
    },
  };
}

function keysOf(text: string): (string | null)[] | undefined {
  try {
    const keys: unknown = JSON.parse(text);
    const isKey = (key: unknown): key is string | null => key === null || typeof key === 'string';
    return Array.isArray(keys) && keys.every(isKey) ? keys : undefined;
  } catch {
    return undefined;
  }
}
