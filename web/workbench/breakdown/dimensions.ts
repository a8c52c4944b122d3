import type { BreakdownDimension } from '../../generated/operations.ts';

/** What cases can be grouped by, in an analyst's words. */
export const dimensions: Readonly<Record<BreakdownDimension, string>> = {
  POST: 'post',
  AREA: 'area',
  TECHNOLOGY: 'technology',
  TARGET: 'target',
  TARGET_COUNTRY: 'country of target',
  TARGET_KIND: 'kind of target',
  COMPANY: 'company',
  PROVINCE: 'province',
  YEAR: 'year',
  MONTH: 'month',
  COOPERATION: 'cooperation',
  STAGE: 'stage',
  LANGUAGE: 'language of report',
  GRADE: 'grade',
};

export const dimensionNames = Object.keys(dimensions) as BreakdownDimension[];

/** Dimensions that have an order of their own; others go by their counts. */
export const inCourse: ReadonlySet<BreakdownDimension> = new Set(['YEAR', 'MONTH', 'GRADE']);
