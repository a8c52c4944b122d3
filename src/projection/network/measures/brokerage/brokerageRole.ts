import { NONE } from '../../../projection.ts';

/** The five roles, and that of a broker between two where the group of one of the three is not known. */
export const brokerageRoles = [
  'COORDINATOR',
  'GATEKEEPER',
  'REPRESENTATIVE',
  'CONSULTANT',
  'LIAISON',
  'UNKNOWN',
] as const;

export type BrokerageRole = (typeof brokerageRoles)[number];

/** The role of a broker between two, by the groups of the three: its place in `brokerageRoles`. */
export function roleOf(from: number, broker: number, to: number): number {
  if (from === NONE || broker === NONE || to === NONE) return 5;
  if (from === to) return from === broker ? 0 : 3;
  if (broker === to) return 1;
  return broker === from ? 2 : 4;
}
