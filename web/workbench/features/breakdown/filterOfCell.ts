import { dimensionFamilies } from '../../../generated/model.ts';
import type { CaseFilter } from '../../../generated/operations.ts';
import { allOf } from '../../model/caseFilter.ts';
import { type DimensionKey, filterOfKey } from '../../model/filterOfKey.ts';

/** The cases of a cell of one or two keys; null where no filter says them. */
export function filterOfCell(keys: readonly DimensionKey[]): CaseFilter | null {
  const family = dimensionFamilies.find((each) => keys.every(({ dimension }) => each.includes(dimension)));
  if (family && keys.length > 1) {
    // A filter would take the country of one target with the kind of another; the party itself says both.
    const party = keys.find(({ dimension }) => dimension === family[0]);
    return party ? filterOfKey(party) : null;
  }
  const all = keys.map(filterOfKey);
  return all.includes(null) ? null : (allOf(...all) ?? null);
}
