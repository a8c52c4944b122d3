/** The cursors that a caller might make of one: with a key of another type, or with a garbled one. */
export function forgedCursors(cursor: string): string[] {
  const [order, key, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
  const keys = typeof key === 'string' ? [7, true] : typeof key === 'number' ? ['soon', true] : [true];
  return keys.map((other) => Buffer.from(JSON.stringify([order, other, id])).toString('base64url'));
}

/** The cursor with a letter in place of each number that its key joins. */
export function garbledCursor(cursor: string): string {
  const [order, key, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
  const garbled = String(key).replace(/\d+/, 'x');
  return Buffer.from(JSON.stringify([order, garbled, id])).toString('base64url');
}
