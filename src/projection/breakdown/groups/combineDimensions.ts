import type { DimensionKey, DimensionValues } from '../dimension.ts';
import type { DimensionGroup } from './dimensionGroup.ts';

/** Several dimensions as one: a code for each combination of their codes, in which the last dimension's code changes fastest. */
export interface CombinedDimensions
  extends Pick<DimensionGroup, 'size' | 'keysOf' | 'partsOf' | 'codeOf' | 'placesOf'> {
  /** Returns the code of a record. */
  readonly codeOfRecord: (record: number) => number;
}

/** A dimension, and the code of each record in it. */
export interface DimensionColumn {
  readonly values: DimensionValues;
  readonly codeOfRecord: (record: number) => number;
}

/** Combines the dimensions of one kind of record, such as the country and the kind of targets. */
export function combineDimensions(columns: readonly DimensionColumn[]): CombinedDimensions {
  const sizes = columns.map(({ values }) => values.size);
  const partsOf = (code: number): readonly number[] => {
    if (sizes.length === 1) return [code];
    const parts: number[] = [];
    let rest = code;
    for (const size of sizes.toReversed()) {
      parts.unshift(rest % size);
      rest = Math.floor(rest / size);
    }
    return parts;
  };
  const join = (parts: readonly number[]) =>
    parts.reduce((sum, part, index) => sum * (sizes[index] ?? 1) + part, 0);
  const [only] = columns;
  return {
    size: sizes.reduce((product, size) => product * size, 1),
    codeOfRecord:
      columns.length === 1 && only
        ? only.codeOfRecord
        : (record) => {
            let code = 0;
            for (const { values, codeOfRecord } of columns) code = code * values.size + codeOfRecord(record);
            return code;
          },
    partsOf,
    keysOf: (code) =>
      partsOf(code).map((part, index): DimensionKey => columns[index]?.values.keyOf(part) ?? null),
    codeOf: (keys) => {
      const parts = columns.map(({ values }, index) => values.codeOf(keys[index] ?? null));
      return parts.every((part) => part !== undefined) ? join(parts) : undefined;
    },
    placesOf: (keys) => columns.map(({ values }, index) => values.placeOf(keys[index] ?? null)),
  };
}
