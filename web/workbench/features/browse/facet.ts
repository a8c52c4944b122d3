import type { BreakdownDimension } from '../../../generated/operations.ts';

/** A value of a facet, as a filter takes it and as a person reads it. */
export interface FacetValue {
  readonly value: string;
  readonly words: string;
}

/** A property by whose values a list of records is narrowed. */
export interface Facet {
  /** Distinct among the facets of a kind. */
  readonly name: string;
  /** The values that there can be, or the dimension of the cases whose keys they are. */
  readonly values: readonly FacetValue[] | BreakdownDimension | 'PROGRAMME';
}

/** A facet with the filter that its chosen values make. */
export interface FilteringFacet<Filter> extends Facet {
  readonly filter: (values: readonly string[]) => Filter;
}
