import type { EntityFilter } from '../../../generated/schema.ts';
import type { ProjectionData } from '../../projection.ts';
import { type CaseMask, casesByCode } from './caseMask.ts';

/** Selects the cases that seek a form of cooperation, or one of several, or none. */
export function cooperationMask(
  { cooperation, cooperationForms }: ProjectionData,
  { eq, in: any, isNull }: EntityFilter,
): CaseMask {
  const bits = (names: readonly string[]) =>
    cooperationForms.reduce((mask, form, bit) => (names.includes(form) ? mask | (1 << bit) : mask), 0);
  const one = typeof eq === 'string' ? bits([eq]) : null;
  const some = any ? bits(any) : null;
  const passes = (forms: number): boolean => {
    if (typeof isNull === 'boolean' && (forms === 0) !== isNull) return false;
    return (one === null || (forms & one) !== 0) && (some === null || (forms & some) !== 0);
  };
  const combinations = Uint8Array.from({ length: 1 << cooperationForms.length }, (_, forms) =>
    Number(passes(forms)),
  );
  return casesByCode(cooperation, combinations);
}
