import { badInput } from '../../errors.ts';

/** Where a page begins: the sort key and the id of the last edge of the page before. */
export interface Position {
  readonly key: string | number | boolean | null;
  readonly id: string;
}

/** Writes an edge's cursor: its order, its key with its type, and its id, or its key again where the key alone tells edges apart. */
export const writeCursor = (order: string, key: unknown, id: unknown): string =>
  Buffer.from(JSON.stringify([order, key ?? null, String(id)])).toString('base64url');

/** Reads a cursor that this server wrote for the same order, in which a key may be unknown or not. */
export function readCursor(cursor: string, order: string, nullable: boolean): Position {
  const parts = parse(cursor);
  if (!parts || (parts[1] === null && parts[0] === order && !nullable)) {
    throw badInput(
      `\`after: ${JSON.stringify(cursor.slice(0, 80))}\` is no cursor of this server.`,
      'Pass the `endCursor` of the page before.',
    );
  }
  const [written, key, id] = parts;
  if (written !== order) {
    throw badInput(
      `The cursor is of a list ordered by ${written}, this one is ordered by ${order}.`,
      'Keep `orderBy` while paging, or begin again without `after`.',
    );
  }
  return { key, id };
}

function parse(cursor: string): [string, string | number | boolean | null, string] | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(value) || value.length !== 3) return undefined;
    const [order, key, id] = value as unknown[];
    const plain = key === null || ['string', 'number', 'boolean'].includes(typeof key);
    return typeof order === 'string' && typeof id === 'string' && plain
      ? [order, key as string | number | boolean | null, id]
      : undefined;
  } catch {
    return undefined;
  }
}
