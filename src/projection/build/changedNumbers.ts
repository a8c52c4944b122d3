import type { MovedIds } from './movedIds.ts';
import { findId } from './sortedIds.ts';

/** Returns those of the changed records that the graph still has, by their number among all. */
export function byNumber<T>({ ids }: MovedIds, changes: ReadonlyMap<string, T | null>): Map<number, T> {
  const changed = new Map<number, T>();
  for (const [id, record] of changes) {
    const number = findId(ids, id);
    if (record !== null && number !== undefined) changed.set(number, record);
  }
  return changed;
}

/** Returns what is made of each record, under the same numbers. */
export const mapped = <T, R>(records: ReadonlyMap<number, T>, make: (record: T, number: number) => R) =>
  new Map([...records].map(([number, record]) => [number, make(record, number)] as const));
