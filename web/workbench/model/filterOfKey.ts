import { dimensionFilters, dimensionsWithoutUnknownFilter } from '../../generated/model.ts';
import type { BreakdownDimension, CaseFilter } from '../../generated/operations.ts';

/** A value of a dimension, as `breakdown` returns it; unknown where both are null. */
export interface DimensionKey {
  readonly dimension: BreakdownDimension;
  /** The id of the record or class; null where it is a text. */
  readonly id: string | null;
  readonly label: string | null;
}

/** The value that a key has among the keys of its dimension; null if it is unknown. */
export const valueOfKey = ({ id, label }: Pick<DimensionKey, 'id' | 'label'>): string | null => id ?? label;

/** The cases of one key; null where no filter says them. */
export function filterOfKey(key: DimensionKey): CaseFilter | null {
  const { dimension } = key;
  const value = valueOfKey(key);
  if (value !== null) return { [dimensionFilters[dimension]]: { eq: value } };
  return dimensionsWithoutUnknownFilter.has(dimension)
    ? null
    : { [dimensionFilters[dimension]]: { isNull: true } };
}
