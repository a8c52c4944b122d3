import type { CaseFilter, TraceQueryVariables } from '../../generated/operations.ts';
import type { TraceQuestion } from '../state/investigation.ts';

/** Variables of the path search; null while an end is missing or both are the same. */
export function traceVariables(
  { from, to, chosen: _, ...how }: TraceQuestion,
  where: CaseFilter | undefined,
): TraceQueryVariables | null {
  if (!from || !to || from === to) return null;
  return { from, to, ...how, ...(where ? { where } : {}) };
}
