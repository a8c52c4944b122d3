import type { EntityKind, TraceQuery } from '../../generated/operations.ts';
import { kindOf } from '../model/kinds.ts';
import type { NamedRecord } from '../model/namedRecord.ts';

export type TracedPath = TraceQuery['paths']['paths'][number];

/** The records of a path, from one end to the other. */
export function pathRecords({ hops }: TracedPath): (NamedRecord & { readonly kind: EntityKind })[] {
  const records = hops.flatMap(({ from, to }, index) => (index === 0 ? [from, to] : [to]));
  return records.map(({ id, label, labelZh }) => ({ id, label, labelZh, kind: kindOf(id) }));
}
