import { isProjectedFilter } from '../../model/filters.ts';
import type { Projection } from '../projection.ts';
import type { CaseFilter } from './caseFilter.ts';
import {
  addCase,
  type CaseMask,
  complementMask,
  emptyMask,
  fullMask,
  intersectMasks,
  uniteMasks,
} from './masks/caseMask.ts';
import { columnMasks } from './masks/columnMasks.ts';
import { presentFields } from './presentFields.ts';

/** The graph's answers to the conditions of `graphConditions`, by their path. */
export type ConditionAnswers = { readonly [path: string]: CaseMask };

/** A filter with the graph's answers to the conditions that need it: all that a search in a worker needs. */
export interface CaseSelection {
  readonly where: CaseFilter | null;
  readonly answers: ConditionAnswers;
}

/** Returns the cases that match; null if the filter is empty, so that all do. An unknown value never matches, so two truth values suffice: `not` turns false and unknown alike into true. */
export function selectCases(projection: Projection, { where, answers }: CaseSelection): CaseMask | null {
  return where === null ? null : select(projection, where, answers, '');
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

function select(
  projection: Projection,
  where: CaseFilter,
  answers: ConditionAnswers,
  path: string,
): CaseMask | null {
  const { cases } = projection.data;
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  const masks: CaseMask[] = [];
  for (const field of presentFields(where)) {
    const mask = isProjectedFilter(field)
      ? columnMask(projection, where, field)
      : answered(answers, at(field));
    if (mask) masks.push(mask);
  }
  (where.and ?? []).forEach((part, index) => {
    const mask = select(projection, part, answers, `${at('and')}[${index}]`);
    if (mask) masks.push(mask);
  });
  if (where.or) {
    const any = where.or.map((part, index) => select(projection, part, answers, `${at('or')}[${index}]`));
    masks.push(
      any.reduce<CaseMask>((sum, mask) => uniteMasks(sum, mask ?? fullMask(cases)), emptyMask(cases)),
    );
  }
  if (where.not) {
    const mask = select(projection, where.not, answers, at('not'));
    masks.push(mask ? complementMask(mask, cases) : emptyMask(cases));
  }
  const [first, ...others] = masks;
  return first === undefined ? null : others.reduce(intersectMasks, first);
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
