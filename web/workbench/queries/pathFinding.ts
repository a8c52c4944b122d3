import type { Finding, TraceQueryVariables } from '../../generated/operations.ts';
import type { TraceQuestion } from '../state/investigation.ts';

/** The best path of a path search as a finding, which can be asked what it rests on. */
export function pathFinding(
  { from, to, where }: TraceQueryVariables,
  { maxHops, through, order, avoid, timeRespecting, unsourced, sameRole }: TraceQuestion,
): Finding {
  const how = { maxHops, through, order, avoid, timeRespecting, unsourced, sameRole };
  return { path: { from, to, ...how, ...(where ? { where } : {}) } };
}
