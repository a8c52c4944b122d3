import type { EntityFilter } from '../../../generated/schema.ts';
import { NO_DAY, NONE, OPEN_END, type ProjectionData } from '../../projection.ts';
import { addCase, type CaseMask, emptyMask, fullMask } from './caseMask.ts';

/** Selects the cases with a target in a country that belonged to the alliance on the first day of the case. */
export function allianceMask(data: ProjectionData, filter: EntityFilter): CaseMask {
  const { eq, in: any } = filter;
  if ((eq ?? null) === null && (any ?? null) === null) return fullMask(data.cases);
  const passes = (alliances: readonly string[]) =>
    (typeof eq !== 'string' || alliances.includes(eq)) &&
    (!any || alliances.some((alliance) => any.includes(alliance)));
  const inNato = passes(['NATO', 'NATO_OR_MNNA']);
  const inMnna = passes(['MNNA', 'NATO_OR_MNNA']);
  const { bases, partyCases, date, targetCountry } = data;
  const mask = emptyMask(data.cases);
  for (let index = 0; index < targetCountry.length; index += 1) {
    const country = targetCountry[index] ?? NONE;
    if (country === NONE) continue;
    const at = country - bases.COUNTRY;
    if (data.natoSince[at] === OPEN_END && data.mnnaSince[at] === OPEN_END) continue;
    const end = partyCases.offsets[bases.TARGET + index + 1] ?? 0;
    for (let place = partyCases.offsets[bases.TARGET + index] ?? 0; place < end; place += 1) {
      const caseNumber = partyCases.items[place] ?? 0;
      const day = date.first[date.codes[caseNumber] ?? 0] ?? NO_DAY;
      const ally = within(data.natoSince, data.natoUntil, at, day)
        ? inNato
        : inMnna && within(data.mnnaSince, data.mnnaUntil, at, day);
      if (ally) addCase(mask, caseNumber);
    }
  }
  return mask;
}

const within = (since: Int32Array, until: Int32Array, index: number, day: number): boolean =>
  (since[index] ?? 0) <= day && day < (until[index] ?? 0);
