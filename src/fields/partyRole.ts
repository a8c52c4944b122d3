import type { ProjectedKind } from '../projection/projection.ts';

/** How an entity of a kind takes part in a case. */
export const partyRole: Readonly<Record<ProjectedKind, string>> = {
  POST: 'REFERRED',
  TARGET: 'OFFERED',
  COMPANY: 'INVOLVED',
  TECHNOLOGY: 'CONCERNED',
  AREA: 'AREA_CONCERNED',
  COUNTRY: 'COUNTRY_OF_TARGET',
};
