import { type PartyKind, partyKinds } from '../../model/parties.ts';
import type { SortedIds } from '../build/sortedIds.ts';
import type { ProjectionData } from '../projection.ts';

/** A kind whose records the projection can count and list: the parties to cases, cases and reports. */
export type ListedKind = PartyKind | 'CASE' | 'REPORT';

/** The kinds whose records the projection can count and list. */
export const listedKinds: readonly ListedKind[] = [...partyKinds, 'CASE', 'REPORT'];

/** Returns the ids of a kind. In lists a record is numbered by its rank among them, from 0. */
export function idsOfKind({ entityIds, caseIds, reportIds }: ProjectionData, kind: ListedKind): SortedIds {
  if (kind === 'CASE') return caseIds;
  return kind === 'REPORT' ? reportIds : entityIds[kind];
}
