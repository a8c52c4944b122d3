import { caseFilters } from '../../generated/model.ts';
import type { CaseFilter, EntityKind } from '../../generated/operations.ts';
import { kindOf } from './kinds.ts';

/** A filter of the cases that a record takes part in. */
export const casesOf = (id: string): CaseFilter => ({ [caseFilters[kindOf(id)]]: { eq: id } });

/** A filter of the cases with any record of a kind. */
export const casesWith = (kind: EntityKind): CaseFilter => ({
  [caseFilters[kind]]: { isNull: false },
});

/** The conjunction of case filters; undefined where all of them are empty. */
export function allOf(...filters: readonly (CaseFilter | null | undefined)[]): CaseFilter | undefined {
  const given = filters.filter((filter): filter is CaseFilter =>
    Boolean(filter && Object.keys(filter).length > 0),
  );
  return given.length > 1 ? { and: given } : given[0];
}
