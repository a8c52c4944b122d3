import type { Coded, ProjectedKind, Projection } from '../projection.ts';
import type { DimensionValues, Key } from './dimension.ts';
import { monthText, yearText } from './period.ts';

/** The values of a column of texts. */
export const textValues = ({ values }: Pick<Coded<string>, 'values'>): DimensionValues => ({
  size: values.length,
  keyOf: (code) => values[code] ?? null,
  codeOf: (key) => (key === null ? 0 : found(values.indexOf(key))),
});

/** The entities of a kind, in the order of their ids. */
export function entityValues(projection: Projection, kind: ProjectedKind): DimensionValues {
  const [first, end] = projection.range(kind);
  return {
    size: end - first + 1,
    keyOf: (code) => (code === 0 ? null : projection.entityId(first + code - 1)),
    codeOf: (key) => {
      const number = key === null ? first - 1 : projection.entityNumber(key);
      return number === undefined || number < first - 1 || number >= end ? undefined : number - first + 1;
    },
  };
}

/** Years or months from the first to the last that any case lies in. */
export function periodValues(first: number, last: number, unit: 'YEAR' | 'MONTH'): DimensionValues {
  const text = unit === 'YEAR' ? yearText : monthText;
  const size = last - first + 2;
  return {
    size,
    keyOf: (code) => (code === 0 ? null : text(first + code - 1)),
    codeOf: (key: Key) => {
      if (key === null) return 0;
      const [year, month] = key.split('-').map(Number);
      const period = unit === 'YEAR' ? (year ?? 0) : (year ?? 0) * 12 + (month ?? 0) - 1;
      const code = period - first + 1;
      return code >= 1 && code < size && text(period) === key ? code : undefined;
    },
  };
}

const found = (index: number) => (index < 0 ? undefined : index);
