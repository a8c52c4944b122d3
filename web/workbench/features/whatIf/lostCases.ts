import type { CaseFilter, WhatIfRemovedQuery } from '../../../generated/operations.ts';
import { allOf, casesOf } from '../../model/caseFilter.ts';
import { showCases } from '../../state/showCases.ts';

type Cases = WhatIfRemovedQuery['whatIf']['cases'];

/** A filter of the lost cases by their ids, as far as the answer lists them: no filter can express that all parties of a role are removed. */
export function lostCasesFilter({ lost, lostCount }: Cases): {
  readonly where: CaseFilter;
  readonly cut: string;
} {
  const ids = lost.nodes.map(({ id }) => id);
  return {
    where: { id: { in: ids } },
    cut: ids.length < lostCount ? ` (of the latest ${ids.length} of ${lostCount} lost)` : '',
  };
}

/** Shows the lost cases: all of them, or those of one record. */
export function showLostCases(
  cases: Cases,
  of: { readonly id: string; readonly label: string } | null,
): void {
  const { where, cut } = lostCasesFilter(cases);
  if (of) showCases(`Lost cases of ${of.label}${cut}`, allOf(casesOf(of.id), where) ?? where);
  else showCases(`Lost cases${cut}`, where);
}
