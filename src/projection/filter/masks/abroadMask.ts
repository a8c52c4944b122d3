import { NONE, type ProjectionData } from '../../projection.ts';
import { type CaseMask, casesWhere, complementMask } from './caseMask.ts';

/** Selects the cases with a target outside the country of a post that took part in it, or all others if `abroad` is false. */
export function abroadMask(data: ProjectionData, abroad: boolean): CaseMask {
  const { bases, caseParties, postCountry, targetCountry } = data;
  const mask = casesWhere(data.cases, (number) => {
    const start = caseParties.offsets[number] ?? 0;
    const end = caseParties.offsets[number + 1] ?? 0;
    for (let one = start; one < end; one += 1) {
      const post = caseParties.items[one] ?? 0;
      if (post >= bases.TARGET) return false;
      const home = postCountry[post] ?? NONE;
      if (home === NONE) continue;
      for (let other = one + 1; other < end; other += 1) {
        const target = caseParties.items[other] ?? 0;
        if (target < bases.TARGET) continue;
        if (target >= bases.COMPANY) break;
        const away = targetCountry[target - bases.TARGET] ?? NONE;
        if (away !== NONE && away !== home) return true;
      }
    }
    return false;
  });
  return abroad ? mask : complementMask(mask, data.cases);
}
