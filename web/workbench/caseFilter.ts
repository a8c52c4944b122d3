import type { CaseFilter, EntityKind } from '../generated/operations.ts';
import { kindOf } from './kinds.ts';

/** The condition of a case filter that a record answers to; a report or a programme has one too. */
const conditions: Readonly<Partial<Record<EntityKind, keyof CaseFilter>>> = {
  POST: 'post',
  TARGET: 'target',
  COMPANY: 'company',
  TECHNOLOGY: 'technology',
  AREA: 'area',
  COUNTRY: 'targetCountry',
  REPORT: 'report',
  PROGRAMME: 'programme',
  CASE: 'id',
};

/** The cases that a record takes part in. */
export const casesOf = (id: string): CaseFilter => ({ [conditions[kindOf(id)] ?? 'id']: { eq: id } });

/** The cases that name a record of a kind at all. */
export const casesWith = (kind: EntityKind): CaseFilter => ({
  [conditions[kind] ?? 'id']: { isNull: false },
});

/** All of these hold; undefined where there is nothing to hold. */
export function allOf(...filters: readonly (CaseFilter | null | undefined)[]): CaseFilter | undefined {
  const given = filters.filter((filter): filter is CaseFilter =>
    Boolean(filter && Object.keys(filter).length > 0),
  );
  return given.length > 1 ? { and: given } : given[0];
}
