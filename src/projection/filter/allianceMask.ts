import { NONE, type ProjectionData } from '../projection.ts';
import type { EntityFilter } from './caseFilter.ts';
import { allCases, type CaseMask, casesWhere } from './caseMask.ts';

/** The cases with a target in a country that was in the alliance on the first day of the case. */
export function allianceMask(data: ProjectionData, filter: EntityFilter): CaseMask {
  const { eq, in: any } = filter;
  if ((eq ?? null) === null && (any ?? null) === null) return allCases(data.cases);
  const passes = (alliances: readonly string[]) =>
    (typeof eq !== 'string' || alliances.includes(eq)) &&
    (!any || alliances.some((alliance) => any.includes(alliance)));
  const inNato = passes(['NATO', 'NATO_OR_MNNA']);
  const inMnna = passes(['MNNA', 'NATO_OR_MNNA']);
  const { bases, caseParties, firstDay, targetCountry } = data;
  return casesWhere(data.cases, (number) => {
    const day = firstDay[number] ?? 0;
    const end = caseParties.offsets[number + 1] ?? 0;
    for (let at = caseParties.offsets[number] ?? 0; at < end; at += 1) {
      const party = caseParties.items[at] ?? 0;
      if (party < bases.TARGET) continue;
      if (party >= bases.COMPANY) return false;
      const country = targetCountry[party - bases.TARGET] ?? NONE;
      if (country === NONE) continue;
      const index = country - bases.COUNTRY;
      if (within(data.natoSince, data.natoUntil, index, day)) {
        if (inNato) return true;
      } else if (inMnna && within(data.mnnaSince, data.mnnaUntil, index, day)) return true;
    }
    return false;
  });
}

const within = (since: Int32Array, until: Int32Array, index: number, day: number): boolean =>
  (since[index] ?? 0) <= day && day < (until[index] ?? 0);
