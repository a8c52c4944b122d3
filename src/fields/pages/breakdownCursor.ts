import { cursorKeys, notWrittenHere, readCursor, writeCursor } from '../../answer/compose/cursor.ts';
import type { BreakdownInput, RowPosition } from '../../projection/breakdown/breakdown.ts';

/** The cursors of the rows of one breakdown: each names what its row is sorted by and the row's keys, so it holds while the graph changes. */
export function breakdownCursor({ by, scheme, orderBy }: Pick<BreakdownInput, 'by' | 'scheme' | 'orderBy'>) {
  const order = `${by.join(' ')}${scheme ? ` OF ${scheme}` : ''} BY ${orderBy.field} ${orderBy.direction}`;
  return {
    write: ({ sortKey, keys }: RowPosition): string => writeCursor(order, sortKey, JSON.stringify(keys)),
    read: (cursor: string): RowPosition => {
      const { key, id } = readCursor(cursor, order, cursorKeys.orUnknown(cursorKeys.number));
      const keys = keysOf(id);
      if (keys?.length !== by.length) throw notWrittenHere(cursor);
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
