import type { CaseFilter } from '../../generated/schema.ts';
import {
  type CaseMask,
  complementMask,
  emptyMask,
  fullMask,
  intersectMasks,
  uniteMasks,
} from './masks/caseMask.ts';
import { type Field, presentFields } from './presentFields.ts';

/** One field of a filter, and the path at which it stands: `and[0].grade`. */
export interface Condition<F extends Field = Field> {
  readonly where: CaseFilter;
  readonly field: F;
  readonly path: string;
}

/** Combines what the conditions of a filter select of so many cases; null if the filter is empty, so that it selects all. Masks are combined in place. */
export function combineConditions(
  where: CaseFilter,
  cases: number,
  maskOf: (condition: Condition) => CaseMask | null,
  path = '',
): CaseMask | null {
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  const below = (part: CaseFilter, name: string) => combineConditions(part, cases, maskOf, at(name));
  const masks: CaseMask[] = [];
  for (const field of presentFields(where)) {
    const mask = maskOf({ where, field, path: at(field) });
    if (mask) masks.push(mask);
  }
  (where.and ?? []).forEach((part, index) => {
    const mask = below(part, `and[${index}]`);
    if (mask) masks.push(mask);
  });
  if (where.or) {
    const any = where.or.map((part, index) => below(part, `or[${index}]`));
    masks.push(
      any.reduce<CaseMask>((sum, mask) => uniteMasks(sum, mask ?? fullMask(cases)), emptyMask(cases)),
    );
  }
  if (where.not) {
    const mask = below(where.not, 'not');
    masks.push(mask ? complementMask(mask, cases) : emptyMask(cases));
  }
  const [first, ...others] = masks;
  return first === undefined ? null : others.reduce(intersectMasks, first);
}
