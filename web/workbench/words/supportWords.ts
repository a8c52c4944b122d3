import type { Band } from '../../generated/operations.ts';

/** Support by reports in words: band, best grade and number of independent reports; never a percentage. */
export function supportWords({
  band,
  grade,
  independentReports,
}: {
  readonly band: Band;
  readonly grade: string | null;
  readonly independentReports: number;
}): string {
  const reports = `${independentReports} independent ${independentReports === 1 ? 'report' : 'reports'}`;
  return [band.toLowerCase(), grade, reports].filter(Boolean).join(', ');
}
