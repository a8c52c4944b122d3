import type { BrokerageRole } from '../../../../generated/schema.ts';
import { NONE } from '../../../projection.ts';

/** The five roles of Gould and Fernandez, and UNKNOWN if the group of one of the three is unknown. */
export const brokerageRoles = [
  'COORDINATOR',
  'GATEKEEPER',
  'REPRESENTATIVE',
  'CONSULTANT',
  'LIAISON',
  'UNKNOWN',
] as const satisfies readonly BrokerageRole[];

/** Returns the role of a broker between two, by the groups of the three, as its place in `brokerageRoles`. */
export function roleOf(from: number, broker: number, to: number): number {
  if (from === NONE || broker === NONE || to === NONE) return 5;
  if (from === to) return from === broker ? 0 : 3;
  if (broker === to) return 1;
  return broker === from ? 2 : 4;
}
