import { caseFilters } from '../../generated/model.ts';
import type { CaseFilter, EntityKind } from '../../generated/operations.ts';
import { chunksOf } from './chunksOf.ts';
import { kindOf } from './kinds.ts';

/** Most ids in a list of a filter (`limits.list`). */
export const MAX_IDS = 500;

/** Filters of the cases that records of one kind take part in, in lists that the server takes. */
export const casesOfKind = (kind: EntityKind, ids: readonly string[]): readonly CaseFilter[] =>
  chunksOf(
    ids.filter((id) => kindOf(id) === kind),
    MAX_IDS,
  ).map((chunk) => ({ [caseFilters[kind]]: { in: chunk } }));

/** A filter of the cases that a record takes part in. */
export const casesOf = (id: string): CaseFilter => ({ [caseFilters[kindOf(id)]]: { eq: id } });

/** A filter of the cases that any of some records take part in. */
export function casesOfAny(ids: readonly string[]): CaseFilter {
  const [only] = ids;
  if (only && ids.length === 1) return casesOf(only);
  const kinds = [...new Set(ids.map(kindOf))];
  return { or: kinds.flatMap((kind) => casesOfKind(kind, ids)) };
}

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
