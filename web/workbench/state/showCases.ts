import type { CaseFilter } from '../../generated/operations.ts';
import { allOf } from '../model/caseFilter.ts';
import { changeInvestigation, useWorkbench } from './workbench.ts';

/** Opens the table on the cases behind a number. */
export const showCases = (label: string, where: CaseFilter): void =>
  changeInvestigation({ slice: { label, where }, view: 'table' });

/** Opens the table on the cases behind a number that was counted within the current slice. */
export function showCasesWithinSlice(label: string, where: CaseFilter): void {
  const { slice } = useWorkbench.getState().investigation;
  showCases(slice ? `${slice.label}, ${label}` : label, allOf(slice?.where, where) ?? where);
}
