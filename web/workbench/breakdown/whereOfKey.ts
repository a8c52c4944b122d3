import type { BreakdownDimension, CaseFilter } from '../../generated/operations.ts';

/** A value of a dimension, as `breakdown` gives it; unknown where both are null. */
export interface Key {
  readonly dimension: BreakdownDimension;
  readonly label: string | null;
  readonly node: { readonly id: string } | null;
}

/** The condition of a case filter that says a dimension; a year and a month are dates. */
const conditions: Readonly<Record<BreakdownDimension, keyof CaseFilter>> = {
  POST: 'post',
  AREA: 'area',
  TECHNOLOGY: 'technology',
  TARGET: 'target',
  TARGET_COUNTRY: 'targetCountry',
  TARGET_KIND: 'targetKind',
  COMPANY: 'company',
  PROVINCE: 'province',
  YEAR: 'date',
  MONTH: 'date',
  COOPERATION: 'cooperation',
  STAGE: 'stage',
  LANGUAGE: 'language',
  GRADE: 'grade',
};

/** Whose unknown no filter says: a date may lie in no one year, and one company may lack the province that another of the case has. */
const unsaid: ReadonlySet<BreakdownDimension> = new Set([
  'YEAR',
  'MONTH',
  'TARGET_KIND',
  'PROVINCE',
  'LANGUAGE',
]);

/** The cases of one key; null where no filter says them. */
export function whereOfKey({ dimension, label, node }: Key): CaseFilter | null {
  const value = node?.id ?? label;
  if (value !== null) return { [conditions[dimension]]: { eq: value } };
  return unsaid.has(dimension) ? null : { [conditions[dimension]]: { isNull: true } };
}
