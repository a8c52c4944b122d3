import type { CaseFilter } from '../../generated/operations.ts';
import { allOf } from '../model/caseFilter.ts';
import { change, useBench } from './workbench.ts';

/** Opens the table on the cases behind a number. */
export const showCases = (label: string, where: CaseFilter): void =>
  change({ slice: { label, where }, view: 'table' });

/** Opens the table on the cases behind a number that was counted within the current slice. */
export function showCasesWithinSlice(label: string, where: CaseFilter): void {
  const { slice } = useBench.getState().investigation;
  showCases(slice ? `${slice.label}, ${label}` : label, allOf(slice?.where, where) ?? where);
}
