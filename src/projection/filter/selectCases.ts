import type { CaseFilter } from '../../generated/schema.ts';
import { isProjectedFilter } from '../../model/filters.ts';
import type { Projection } from '../projection.ts';
import { type Condition, combineConditions } from './combineConditions.ts';
import { addCase, type CaseMask, emptyMask } from './masks/caseMask.ts';
import { columnMasks } from './masks/columnMasks.ts';

/** The graph's answers to the conditions of `graphConditions`, by their path. */
export type ConditionAnswers = { readonly [path: string]: CaseMask };

/** A filter with the graph's answers to the conditions that need it: all that a search in a worker needs. */
export interface CaseSelection {
  readonly where: CaseFilter | null;
  readonly answers: ConditionAnswers;
}

/** Returns the cases that match; null if the filter is empty, so that all do. An unknown value never matches, so two truth values suffice: `not` turns false and unknown alike into true. */
export function selectCases(projection: Projection, { where, answers }: CaseSelection): CaseMask | null {
  if (where === null) return null;
  return combineConditions(where, projection.data.cases, (condition) =>
    conditionMask(projection, condition, answers),
  );
}

/** Returns the cases of these ids and ignores ids of no case. */
export function casesOfIds(projection: Projection, ids: Iterable<string>): CaseMask {
  const mask = emptyMask(projection.data.cases);
  for (const id of ids) {
    const number = projection.caseNumber(id);
    if (number !== undefined) addCase(mask, number);
  }
  return mask;
}

/** Returns the cases that pass one condition of a filter, by the projection's own columns or by what the graph answered; null if it says nothing. */
export function conditionMask(
  projection: Projection,
  { where, field, path }: Condition,
  answers: ConditionAnswers,
): CaseMask | null {
  return isProjectedFilter(field) ? columnMask(projection, where, field) : answered(answers, path);
}

function answered(answers: ConditionAnswers, path: string): CaseMask {
  const mask = answers[path];
  if (!mask) throw new Error(`The graph has not answered the filter at ${path}.`);
  // A copy, since masks are combined in place.
  return mask.slice();
}

function columnMask<F extends keyof typeof columnMasks>(
  projection: Projection,
  where: CaseFilter,
  field: F,
): CaseMask | null {
  const filter = where[field];
  return filter === null || filter === undefined ? null : columnMasks[field](projection, filter);
}
