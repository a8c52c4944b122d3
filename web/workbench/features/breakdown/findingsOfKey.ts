import type { CaseFilter, Finding } from '../../../generated/operations.ts';
import { type DimensionKey, filterOfKey } from '../../model/filterOfKey.ts';
import { isParty } from '../../model/kinds.ts';

/** The share and the rank that a row of a breakdown states, as findings that can be tried; those that no filter says are left out. */
export function findingsOfKey(key: DimensionKey, within: CaseFilter | undefined): readonly Finding[] {
  const where = filterOfKey(key);
  const { id } = key;
  return [
    ...(where ? [{ share: { where, ...(within ? { of: within } : {}) } }] : []),
    ...(id !== null && isParty(id) ? [{ rank: { entity: id, ...(within ? { where: within } : {}) } }] : []),
  ];
}
