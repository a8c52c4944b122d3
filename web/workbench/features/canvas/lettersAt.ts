/** Height of the letters on the screen, as long as shapes have the size of many. */
export const LETTERS = 11;
const LARGEST = 14;
const GROWTH = 4;
/** The enlargement up to which letters have their size, and many records are fitted. */
export const COMMON_ZOOM = 1.2;

/** Height of the letters on the screen at an enlargement: beside large shapes, small letters are overlooked. */
export const lettersAt = (k: number): number =>
  Math.min(LARGEST, LETTERS + GROWTH * Math.max(0, k - COMMON_ZOOM));
