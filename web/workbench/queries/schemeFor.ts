import { schemeDimensions } from '../../generated/model.ts';
import type { BreakdownDimension } from '../../generated/operations.ts';
import type { BreakdownQuestion } from '../state/investigation.ts';

/** The variable that names the scheme of a breakdown; none where no dimension is about classes, since it would be refused. */
export const schemeFor = (
  by: readonly BreakdownDimension[],
  { scheme }: BreakdownQuestion,
): { readonly scheme?: string } =>
  by.some((dimension) => schemeDimensions.has(dimension)) ? { scheme } : {};
