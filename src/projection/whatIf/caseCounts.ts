import type { Budget } from '../budget.ts';
import { hasCase } from '../filter/masks/caseMask.ts';
import { NONE, type Projection } from '../projection.ts';
import { spendOrStop } from '../spendOrStop.ts';
import { partyPlaces } from './placesOfParties.ts';
import type { RemovalEffect } from './removalEffect.ts';

/** In how many cases each entity takes part, by its number. */
export interface CaseCounts {
  /** Of those that match. */
  readonly before: Uint32Array;
  /** Of those that match, without the removed; 0 for these themselves. */
  readonly after: Uint32Array;
  /** How many cases match, and how many of them are synthetic. */
  readonly cases: number;
  readonly synthetic: number;
}

/** Cases are looked at in stretches of so many between two looks at the budget. */
const STRETCH = 4096;

/** Counts the cases of every entity with and without the removed. */
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
  const { bases, caseParties, partyCases, cases: caseCount, synthetic } = projection.data;
  const { offsets, items } = caseParties;
  const before = new Uint32Array(bases.END);
  // Where all cases match, the rows of the parties are as long as the counts.
  if (mask === null)
    for (let party = 0; party < bases.COUNTRY; party += 1)
      before[party] = (partyCases.offsets[party + 1] ?? 0) - (partyCases.offsets[party] ?? 0);
  // The last case that was counted for a place, plus 1: several targets of one country are one case of it.
  const counted = new Uint32Array(bases.END - bases.COUNTRY);
  let cases = 0;
  let syntheticCases = 0;
  for (let number = 0; number < caseCount; number += 1) {
    if (number % STRETCH === 0) spendOrStop(budget, STRETCH);
    if (mask !== null && !hasCase(mask, number)) continue;
    cases += 1;
    if (synthetic.values[synthetic.codes[number] ?? 0] === true) syntheticCases += 1;
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
  return { before, cases, synthetic: syntheticCases };
}

/** Takes from the counts what each entity loses. A country takes part through its targets, so it also loses a case that stands where the removed targets were its only ones. */
function takeLosses(
  projection: Projection,
  { removed, lost, touchedCases }: RemovalEffect,
  placeOf: Uint32Array,
  counts: Uint32Array,
  budget: Budget,
): void {
  const { COUNTRY, END } = projection.data.bases;
  // By place, the last case that it takes part in, and the last in which it does so through one that is not removed, plus 1.
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
