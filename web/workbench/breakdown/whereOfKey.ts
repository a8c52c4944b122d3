import type { BreakdownDimension, CaseFilter } from '../../generated/operations.ts';

/** A value of a dimension, as `breakdown` gives it; unknown where both are null. */
export interface Key {
  readonly dimension: BreakdownDimension;
  readonly label: string | null;
  readonly node: { readonly id: string } | null;
}

const records: Readonly<Partial<Record<BreakdownDimension, keyof CaseFilter>>> = {
  POST: 'post',
  AREA: 'area',
  TECHNOLOGY: 'technology',
  TARGET: 'target',
  TARGET_COUNTRY: 'targetCountry',
  COMPANY: 'company',
};

const values: Readonly<Partial<Record<BreakdownDimension, keyof CaseFilter>>> = {
  TARGET_KIND: 'targetKind',
  PROVINCE: 'province',
  COOPERATION: 'cooperation',
  STAGE: 'stage',
  LANGUAGE: 'language',
  GRADE: 'grade',
};

/** The cases of one key; null where no filter says it, as for a month that a case lies in none of. */
export function whereOfKey({ dimension, label, node }: Key): CaseFilter | null {
  const record = records[dimension];
  if (record) return { [record]: node ? { eq: node.id } : { isNull: true } };
  if (dimension === 'YEAR' || dimension === 'MONTH') return label ? { date: { eq: label } } : null;
  const value = values[dimension];
  if (!value) return null;
  if (label === null) return { [value]: { isNull: true } };
  const enums = dimension === 'TARGET_KIND' || dimension === 'COOPERATION' || dimension === 'STAGE';
  return { [value]: { eq: enums ? label.toUpperCase().replaceAll(' ', '_') : label } };
}
