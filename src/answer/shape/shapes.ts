import type { Shape } from '../compose/types.ts';
import { listValue } from './listValue.ts';

/** A null where the schema promises a value; its path grows while it bubbles up to the nearest field that may be null. */
export class UnexpectedNull extends Error {
  readonly path: (string | number)[] = [];

  constructor(coordinate: string) {
    super(`Cannot return null for non-nullable field ${coordinate}.`);
  }
}

/** The failures of one field's value. */
export type Failures = UnexpectedNull[];

/** A scalar or an enum value, as the database gave it. */
export const leaf: Shape = (value) => value ?? null;

/** A value that the schema promises. */
export const required =
  (coordinate: string, shape: Shape): Shape =>
  (value) => {
    const shaped = shape(value);
    if (shaped === null) throw new UnexpectedNull(coordinate);
    return shaped;
  };

/** A value that may be null: a promise broken below it makes it null, and is noted. */
export const nullable =
  (failures: Failures, shape: Shape): Shape =>
  (value) => {
    try {
      return shape(value);
    } catch (error) {
      if (!(error instanceof UnexpectedNull)) throw error;
      failures.push(error);
      return null;
    }
  };

/** Puts one more step in front of the paths of the failures since `from`, which happened below it. */
function below(failures: Failures, from: number, step: string | number): void {
  for (let at = from; at < failures.length; at += 1) failures[at]?.path.unshift(step);
}

/** One key of an object: where its value is in the row (or -1 for none) and how it is shaped. */
export interface ObjectEntry {
  readonly key: string;
  readonly slot: number;
  readonly shape: Shape;
}

/** An object from a row of values, its keys in the order of the selection. */
export const object =
  (failures: Failures, entries: readonly ObjectEntry[]): Shape =>
  (value) => {
    if (value === null || value === undefined) return null;
    const row = listValue(value);
    const out: Record<string, unknown> = {};
    let key = '';
    let before = failures.length;
    try {
      for (const entry of entries) {
        key = entry.key;
        before = failures.length;
        out[key] = entry.shape(entry.slot < 0 ? null : row[entry.slot]);
        if (failures.length > before) below(failures, before, key);
      }
    } catch (error) {
      if (error instanceof UnexpectedNull) error.path.unshift(key);
      below(failures, before, key);
      throw error;
    }
    return out;
  };

/** A list, each item shaped. */
export const list =
  (failures: Failures, item: Shape): Shape =>
  (value) => {
    if (value === null || value === undefined) return null;
    let index = 0;
    let before = failures.length;
    try {
      const out: unknown[] = [];
      for (const each of listValue(value)) {
        before = failures.length;
        out.push(item(each));
        if (failures.length > before) below(failures, before, index);
        index += 1;
      }
      return out;
    } catch (error) {
      if (error instanceof UnexpectedNull) error.path.unshift(index);
      below(failures, before, index);
      throw error;
    }
  };

/** The first of a list of rows, which is how a subquery returns one record; null for an empty list. */
export const first =
  (shape: Shape): Shape =>
  (value) => {
    const [row] = listValue(value ?? []);
    return row === undefined ? null : shape(row);
  };
