import type { Projection } from '../projection.ts';
import { caseOrder, isSortedField, type SortedField } from './caseOrder.ts';
import type { ListedKind } from './listedKinds.ts';
import { type RecordCountField, recordCounts } from './recordCounts.ts';
import type { RecordOrder } from './recordOrder.ts';

/** A value that lists can be ordered by: a count of their records, or a value of cases. */
export type ListField = RecordCountField | SortedField;

/** Returns the order of a list. */
export function listOrder(
  projection: Projection,
  kind: ListedKind,
  { field, descending }: { readonly field: ListField; readonly descending: boolean },
): RecordOrder {
  if (isSortedField(field)) return caseOrder(projection, field, descending);
  const counts = recordCounts(projection, kind, field);
  const sign = descending ? -1 : 1;
  return {
    of: (rank) => sign * counts.of(rank),
    placeOf: (key) => sign * Number(key),
    keyOf: counts.of,
    work: counts.work,
  };
}
