import { badInput } from '../../errors.ts';

/** A sort key as a cursor writes it. */
export type CursorKey = string | number | boolean | null;

/** The keys that the cursors of one list hold; a cursor with any other was not written for it. */
export type KeyTest<Kept extends CursorKey> = (key: CursorKey) => key is Kept;

/** Tests of keys, by what a list is sorted by. */
export const cursorKeys = {
  text: (key: CursorKey): key is string => typeof key === 'string',
  number: (key: CursorKey): key is number => typeof key === 'number' && Number.isFinite(key),
  /** The place of an edge in its list, from 1 to the longest that a list can be. */
  place: (key: CursorKey): key is number =>
    typeof key === 'number' && Number.isInteger(key) && key > 0 && key <= 2 ** 31,
  orUnknown:
    <Kept extends CursorKey>(test: KeyTest<Kept>) =>
    (key: CursorKey): key is Kept | null =>
      key === null || test(key),
};

/** The start of a page: the sort key and the id of the last edge of the page before. */
export interface CursorPosition<Kept extends CursorKey = CursorKey> {
  readonly key: Kept;
  readonly id: string;
}

/** Writes an edge's cursor: its order, its key with its type, and its id, or its key again if the key alone identifies the edge. */
export const writeCursor = (order: string, key: unknown, id: unknown): string =>
  Buffer.from(JSON.stringify([order, key ?? null, String(id)])).toString('base64url');

/** Reads a cursor that this server wrote for the same order; a key that the order's edges cannot have was not written by it. */
export function readCursor<Kept extends CursorKey>(
  cursor: string,
  order: string,
  isKey: KeyTest<Kept>,
): CursorPosition<Kept> {
  const parts = parse(cursor);
  if (!parts) throw notWrittenHere(cursor);
  const [written, key, id] = parts;
  if (written !== order) {
    throw badInput(
      `The cursor is of a list ordered by ${written}; this list is ordered by ${order}.`,
      'Keep `orderBy` while paging, or begin again without `after`.',
    );
  }
  if (!isKey(key)) throw notWrittenHere(cursor);
  return { key, id };
}

/** Refuses a cursor that this server did not write. */
export const notWrittenHere = (cursor: string) =>
  badInput(
    `\`after: ${JSON.stringify(cursor.slice(0, 80))}\` is not a cursor issued by this server.`,
    'Pass the `endCursor` of the page before.',
  );

function parse(cursor: string): [string, CursorKey, string] | undefined {
  try {
    const value: unknown[] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(value) || value.length !== 3) return undefined;
    const [order, key, id] = value;
    return typeof order === 'string' && typeof id === 'string' && isPlain(key) ? [order, key, id] : undefined;
  } catch {
    return undefined;
  }
}

const isPlain = (key: unknown): key is CursorKey =>
  key === null || ['string', 'number', 'boolean'].includes(typeof key);
