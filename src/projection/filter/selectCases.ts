import type { Projection } from '../projection.ts';
import type { CaseFilter } from './caseFilter.ts';
import { addAll, addCase, allCases, allOthers, type CaseMask, keepBoth, noCases } from './masks/caseMask.ts';
import { leafMasks } from './masks/columnMasks.ts';
import { saidFields } from './presentFields.ts';

/** What the graph answered for the leaves that `graphLeaves` gave, by their path. */
export type LeafAnswers = { readonly [path: string]: CaseMask };

/** A filter with the graph's part of it answered: all that a search in a worker needs. */
export interface CaseSelection {
  readonly where: CaseFilter | null;
  readonly answers: LeafAnswers;
}

/** The cases that match; null where the filter says nothing, so that all do. What is unknown never matches, so two values are enough: `not` turns false and unknown alike into true. */
export function selectCases(projection: Projection, { where, answers }: CaseSelection): CaseMask | null {
  return where === null ? null : select(projection, where, answers, '');
}

/** The cases of these ids; ids of no case are passed over. */
export function casesOfIds(projection: Projection, ids: Iterable<string>): CaseMask {
  const mask = noCases(projection.data.cases);
  for (const id of ids) {
    const number = projection.caseNumber(id);
    if (number !== undefined) addCase(mask, number);
  }
  return mask;
}

function select(
  projection: Projection,
  where: CaseFilter,
  answers: LeafAnswers,
  path: string,
): CaseMask | null {
  const { cases } = projection.data;
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  const masks: CaseMask[] = [];
  for (const field of saidFields(where)) {
    const mask = isColumn(field) ? leafMask(projection, where, field) : answered(answers, at(field));
    if (mask) masks.push(mask);
  }
  (where.and ?? []).forEach((part, index) => {
    const mask = select(projection, part, answers, `${at('and')}[${index}]`);
    if (mask) masks.push(mask);
  });
  if (where.or) {
    const any = where.or.map((part, index) => select(projection, part, answers, `${at('or')}[${index}]`));
    masks.push(any.reduce<CaseMask>((sum, mask) => addAll(sum, mask ?? allCases(cases)), noCases(cases)));
  }
  if (where.not) {
    const mask = select(projection, where.not, answers, at('not'));
    masks.push(mask ? allOthers(mask, cases) : noCases(cases));
  }
  const [first, ...others] = masks;
  return first === undefined ? null : others.reduce(keepBoth, first);
}

const isColumn = (field: string): field is keyof typeof leafMasks => Object.hasOwn(leafMasks, field);

function answered(answers: LeafAnswers, path: string): CaseMask {
  const mask = answers[path];
  if (!mask) throw new Error(`The graph has not answered the filter at ${path}.`);
  // A copy, since masks are combined in place.
  return mask.slice();
}

function leafMask<F extends keyof typeof leafMasks>(
  projection: Projection,
  where: CaseFilter,
  field: F,
): CaseMask | null {
  const filter = where[field];
  return filter === null || filter === undefined ? null : leafMasks[field](projection, filter);
}
