import { roleOnTie } from '../../generated/model.ts';
import type { PartyRole } from '../../generated/operations.ts';

/** The parts of two records in the case that joins them, from left to right: `took part · offered`. */
export const relationWords = (left: PartyRole, right: PartyRole): string =>
  `${roleOnTie[left]} · ${roleOnTie[right]}`;
