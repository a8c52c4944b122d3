import type { BreakdownDimension, CaseFilter } from '../../generated/operations.ts';
import { allOf } from '../caseFilter.ts';
import { type Key, whereOfKey } from './whereOfKey.ts';

/** Dimensions of one party, the party itself first: a cell of two of them is about one and the same party. */
const families: readonly (readonly BreakdownDimension[])[] = [
  ['TARGET', 'TARGET_COUNTRY', 'TARGET_KIND'],
  ['COMPANY', 'PROVINCE'],
  ['TECHNOLOGY', 'AREA'],
];

/** The cases of a cell of one or two keys; null where no filter says them. */
export function whereOfCell(keys: readonly Key[]): CaseFilter | null {
  const family = families.find((each) => keys.every(({ dimension }) => each.includes(dimension)));
  if (family && keys.length > 1) {
    // A filter would take the country of one target with the kind of another; the party itself says both.
    const party = keys.find(({ dimension }) => dimension === family[0]);
    return party ? whereOfKey(party) : null;
  }
  const all = keys.map(whereOfKey);
  return all.includes(null) ? null : (allOf(...all) ?? null);
}
