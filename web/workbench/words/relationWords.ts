import type { PartyRole } from '../../generated/operations.ts';

/** The parts that records take in a case, as short as a tie has room for. */
const partWords: Readonly<Record<PartyRole, string>> = {
  REFERRED: 'took part',
  OFFERED: 'offered',
  INVOLVED: 'involved',
  CONCERNED: 'technology',
  COUNTRY_OF_TARGET: 'target’s country',
  AREA_CONCERNED: 'area',
};

/** The parts of two records in the case that joins them, from left to right: `took part · offered`. */
export const relationWords = (left: PartyRole, right: PartyRole): string =>
  `${partWords[left]} · ${partWords[right]}`;
