import type { CaseFilter, Finding } from '../../../generated/operations.ts';
import { allOf } from '../../model/caseFilter.ts';
import type { Figure } from './figureGroups.ts';

const filterIn = (text: string): CaseFilter => JSON.parse(text);

/** The cases that the number of this graph counts beside a figure; null where it counts none. */
export function countedCases({ ours, countedWhere, countedOf }: Figure): CaseFilter | null {
  if (!ours || countedWhere === null) return null;
  return allOf(countedOf === null ? undefined : filterIn(countedOf), filterIn(countedWhere)) ?? {};
}

/** The same number as a finding that can be tried without a report; null where parties are counted, or nothing is. */
export function findingOf({ ours, countedWhere, countedOf, countedBy }: Figure): Finding | null {
  if (!ours || countedWhere === null || countedBy !== null) return null;
  const where = filterIn(countedWhere);
  return countedOf === null ? { count: { where } } : { share: { where, of: filterIn(countedOf) } };
}
