import { type CodedColumn, NONE } from '../projection.ts';
import { codesFor } from './caseColumns.ts';

/**
 * Returns a column in a new order: `before` has the place of each row in it, NONE for a new row, and `changed` the values of the rows that
 * were read anew, by their new place. Values that no row has any more are left out, so that it is the column which a whole load would make.
 */
export function recoded<T>(
  column: CodedColumn<T>,
  before: Uint32Array,
  changed: ReadonlyMap<number, T | null>,
  compare: (one: T, other: T) => number,
): CodedColumn<T> {
  const values = [...column.values];
  const known = new Map(values.map((value, code) => [JSON.stringify(value), code]));
  const codeOf = (value: T | null): number => {
    const key = JSON.stringify(value);
    const code = known.get(key);
    if (code !== undefined) return code;
    known.set(key, values.length);
    return values.push(value) - 1;
  };
  const moved = new Uint32Array(before.length);
  for (let row = 0; row < moved.length; row += 1) {
    const place = before[row] ?? NONE;
    moved[row] = place === NONE ? 0 : (column.codes[place] ?? 0);
  }
  for (const [row, value] of changed) moved[row] = codeOf(value);

  const used = new Uint8Array(values.length);
  for (const code of moved) used[code] = 1;
  const ordered = values
    .flatMap((value, code) => (value !== null && used[code] === 1 ? [{ value, code }] : []))
    .sort((one, other) => compare(one.value, other.value));
  const numbers = new Uint32Array(values.length);
  ordered.forEach(({ code }, index) => {
    numbers[code] = index + 1;
  });
  const codes = codesFor(ordered.length + 1, moved.length);
  for (let row = 0; row < moved.length; row += 1) codes[row] = numbers[moved[row] ?? 0] ?? 0;
  return { codes, values: [null, ...ordered.map(({ value }) => value)] };
}
