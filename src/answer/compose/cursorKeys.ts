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
