import { allOf, casesOf } from '../../model/caseFilter.ts';
import { kindOf } from '../../model/kinds.ts';
import { showCases } from '../../state/showCases.ts';
import { changeInvestigation } from '../../state/workbench.ts';

/** Opens the cases that join two records, or the case where one of the two is a case. */
export function openTie(from: string, to: string, names: ReadonlyMap<string, string>): void {
  const [single] = [from, to].filter((id) => kindOf(id) === 'CASE');
  if (single) changeInvestigation({ selected: single });
  else showCases(`${names.get(from)} × ${names.get(to)}`, allOf(casesOf(from), casesOf(to)) ?? {});
}
