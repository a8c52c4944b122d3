import type { Budget } from '../budget.ts';
import { caseBatches } from '../filter/caseBatches.ts';
import { hasCase } from '../filter/masks/caseMask.ts';
import { NONE, type Projection } from '../projection.ts';
import { spendOrStop } from '../spendOrStop.ts';
import { partyPlaces } from './partyPlaces.ts';
import type { RemovalEffect } from './removalEffect.ts';

/** The number of cases that each entity takes part in, by entity number. */
export interface CaseCounts {
  /** Among the cases that match. */
  readonly before: Uint32Array;
  /** Among the cases that match and stand without the removed entities; 0 for these themselves. */
  readonly after: Uint32Array;
  /** The numbers of matching cases, and of synthetic ones among them. */
  readonly cases: number;
  readonly synthetic: number;
}

/** Counts the cases of every entity with and without the removed entities. */
export function countCasesOfEntities(
  projection: Projection,
  removal: RemovalEffect,
  budget: Budget,
): CaseCounts {
  const placeOf = partyPlaces(projection.data);
  const counted = countAll(projection, removal, placeOf, budget);
  const after = counted.before.slice();
  takeLosses(projection, removal, placeOf, after, budget);
  return { ...counted, after };
}

function countAll(
  projection: Projection,
  { before: mask }: RemovalEffect,
  placeOf: Uint32Array,
  budget: Budget,
): Omit<CaseCounts, 'after'> {
  const { bases, caseParties, partyCases, cases: caseCount } = projection.data;
  const { offsets, items } = caseParties;
  const before = new Uint32Array(bases.END);
  // If all cases match, the counts are the lengths of the parties' rows.
  if (mask === null)
    for (let party = 0; party < bases.COUNTRY; party += 1)
      before[party] = (partyCases.offsets[party + 1] ?? 0) - (partyCases.offsets[party] ?? 0);
  // By country or area: the last case counted for it, plus 1, since several targets of one country are one case of it.
  const counted = new Uint32Array(bases.END - bases.COUNTRY);
  let cases = 0;
  let syntheticCases = 0;
  for (const numbers of caseBatches(caseCount, mask, budget)) {
    cases += numbers.length;
    for (const number of numbers) {
      if (projection.isSynthetic(number)) syntheticCases += 1;
      const end = offsets[number + 1] ?? 0;
      for (let at = offsets[number] ?? 0; at < end; at += 1) {
        const party = items[at] ?? 0;
        if (mask !== null) before[party] = (before[party] ?? 0) + 1;
        const place = placeOf[party] ?? NONE;
        if (place === NONE || counted[place - bases.COUNTRY] === number + 1) continue;
        counted[place - bases.COUNTRY] = number + 1;
        before[place] = (before[place] ?? 0) + 1;
      }
    }
  }
  return { before, cases, synthetic: syntheticCases };
}

/** Subtracts the losses of each entity from the counts. A country takes part through its targets, so it also loses a case that stands if the removed targets were its only ones in it. */
function takeLosses(
  projection: Projection,
  { removed, lost, touchedCases }: RemovalEffect,
  placeOf: Uint32Array,
  counts: Uint32Array,
  budget: Budget,
): void {
  const { COUNTRY, END } = projection.data.bases;
  // By country or area: the last case that it takes part in, and the last one through a party that is not removed, each plus 1.
  const places = new Uint32Array(END - COUNTRY);
  const standing = new Uint32Array(END - COUNTRY);
  for (const number of touchedCases) {
    const parties = projection.partiesOf(number);
    spendOrStop(budget, parties.length);
    const isLost = hasCase(lost, number);
    for (const party of parties) {
      const place = placeOf[party] ?? NONE;
      const goes = isLost || removed[party] === 1;
      if (goes) counts[party] = (counts[party] ?? 0) - 1;
      if (place === NONE) continue;
      const at = place - COUNTRY;
      if (places[at] !== number + 1) {
        places[at] = number + 1;
        counts[place] = (counts[place] ?? 0) - 1;
      }
      if (goes || standing[at] === number + 1) continue;
      standing[at] = number + 1;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
}
