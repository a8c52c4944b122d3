import type { CaseFilter } from '../../generated/operations.ts';
import { allOf } from '../caseFilter.ts';
import { showCases } from '../shell/actions.ts';
import { useBench } from '../state/bench.ts';

/** Shows the cases behind a number that was counted within the slice: what the slice holds holds too. */
export function openSlice(label: string, where: CaseFilter): void {
  const { slice } = useBench.getState().investigation;
  showCases(slice ? `${slice.label}, ${label}` : label, allOf(slice?.where, where) ?? where);
}
