import { caseFilters } from '../../generated/model.ts';
import type { CaseFilter, EntityKind } from '../../generated/operations.ts';
import { kindOf } from './kinds.ts';

/** The cases that a record takes part in. */
export const casesOf = (id: string): CaseFilter => ({ [caseFilters[kindOf(id)]]: { eq: id } });

/** The cases that name a record of a kind at all. */
export const casesWith = (kind: EntityKind): CaseFilter => ({
  [caseFilters[kind]]: { isNull: false },
});

/** All of these hold; undefined where there is nothing to hold. */
export function allOf(...filters: readonly (CaseFilter | null | undefined)[]): CaseFilter | undefined {
  const given = filters.filter((filter): filter is CaseFilter =>
    Boolean(filter && Object.keys(filter).length > 0),
  );
  return given.length > 1 ? { and: given } : given[0];
}
