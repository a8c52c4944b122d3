import type { PartyKind } from '../../../model/parties.ts';
import type { CodedColumn, Projection } from '../../projection.ts';
import type { DimensionKey, DimensionValues } from '../dimension.ts';
import { monthText, yearText } from './period.ts';

/** Returns the values of a column of texts. */
export const textValues = ({ values }: Pick<CodedColumn<string>, 'values'>): DimensionValues =>
  placed(
    {
      size: values.length,
      keyOf: (code) => values[code] ?? null,
      codeOf: (key) => (key === null ? 0 : found(values.indexOf(key))),
    },
    (one, other) => one < other,
  );

/** Returns the entities of a kind, in the order of their ids. */
export function entityValues(projection: Projection, kind: PartyKind): DimensionValues {
  const [first, end] = projection.range(kind);
  return placed(
    {
      size: end - first + 1,
      keyOf: (code) => (code === 0 ? null : projection.entityId(first + code - 1)),
      codeOf: (key) => {
        const number = key === null ? first - 1 : projection.entityNumber(key);
        return number === undefined || number < first - 1 || number >= end ? undefined : number - first + 1;
      },
    },
    (one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)) < 0,
  );
}

/** Returns the years or months from the first to the last that any case lies in. */
export function periodValues(first: number, last: number, unit: 'YEAR' | 'MONTH'): DimensionValues {
  const text = unit === 'YEAR' ? yearText : monthText;
  const size = last - first + 2;
  return placed(
    {
      size,
      keyOf: (code) => (code === 0 ? null : text(first + code - 1)),
      codeOf: (key: DimensionKey) => {
        if (key === null) return 0;
        const [year, month] = key.split('-').map(Number);
        const period = unit === 'YEAR' ? (year ?? 0) : (year ?? 0) * 12 + (month ?? 0) - 1;
        const code = period - first + 1;
        return code >= 1 && code < size && text(period) === key ? code : undefined;
      },
    },
    (one, other) => one < other,
  );
}

/** Adds `placeOf` to values that ascend by `isLess`. A key that no record has stands half a step before the first value that is not less. */
function placed(
  values: Omit<DimensionValues, 'placeOf'>,
  isLess: (one: string, other: string) => boolean,
): DimensionValues {
  const placeOf = (key: DimensionKey): number => {
    const code = values.codeOf(key);
    if (code !== undefined || key === null) return code ?? 0;
    let low = 1;
    let high = values.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isLess(values.keyOf(middle) ?? '', key)) low = middle + 1;
      else high = middle;
    }
    return low - 0.5;
  };
  return { ...values, placeOf };
}

const found = (index: number) => (index < 0 ? undefined : index);
