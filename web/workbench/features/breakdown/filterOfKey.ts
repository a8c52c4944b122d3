import { dimensionFilters, dimensionsWithoutUnknownFilter } from '../../../generated/model.ts';
import type { BreakdownDimension, CaseFilter } from '../../../generated/operations.ts';

/** A value of a dimension, as `breakdown` returns it; unknown where both are null. */
export interface DimensionKey {
  readonly dimension: BreakdownDimension;
  readonly label: string | null;
  readonly node: { readonly id: string } | null;
}

/** The cases of one key; null where no filter says them. */
export function filterOfKey({ dimension, label, node }: DimensionKey): CaseFilter | null {
  const value = node?.id ?? label;
  if (value !== null) return { [dimensionFilters[dimension]]: { eq: value } };
  return dimensionsWithoutUnknownFilter.has(dimension)
    ? null
    : { [dimensionFilters[dimension]]: { isNull: true } };
}
