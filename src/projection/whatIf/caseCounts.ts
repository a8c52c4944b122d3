import type { Budget } from '../budget.ts';
import { hasCase } from '../filter/caseMask.ts';
import { NONE, type Projection } from '../projection.ts';
import { spendOrStop } from '../spendOrStop.ts';
import type { Removal } from './removal.ts';

/** In how many cases each entity takes part, by its number. */
export interface CaseCounts {
  readonly before: Uint32Array;
  readonly after: Uint32Array;
  /** How many cases match, and how many of them are synthetic. */
  readonly cases: number;
  readonly synthetic: number;
}

/** Cases are looked at in stretches of so many between two looks at the budget. */
const STRETCH = 4096;

/** Counts the cases of every entity with and without the removed. A country takes part through its targets, so it loses a case that stands where the removed targets were its only ones. */
export function countCasesOfEntities(projection: Projection, removal: Removal, budget: Budget): CaseCounts {
  const { bases, caseParties, cases: caseCount, targetCountry, technologyArea, synthetic } = projection.data;
  const { removed, before: mask, lost } = removal;
  const { offsets, items } = caseParties;
  const before = new Uint32Array(bases.END);
  const after = new Uint32Array(bases.END);
  // The last case that was counted for a place, plus 1: several targets of one country are one case of it.
  const counted = new Uint32Array(bases.END);
  const standing = new Uint32Array(bases.END);
  let cases = 0;
  let syntheticCases = 0;
  for (let number = 0; number < caseCount; number += 1) {
    if (number % STRETCH === 0) spendOrStop(budget, STRETCH);
    if (mask !== null && !hasCase(mask, number)) continue;
    cases += 1;
    if (synthetic.values[synthetic.codes[number] ?? 0] === true) syntheticCases += 1;
    const stands = !hasCase(lost, number);
    const end = offsets[number + 1] ?? 0;
    for (let at = offsets[number] ?? 0; at < end; at += 1) {
      const party = items[at] ?? 0;
      const stays = stands && removed[party] === 0;
      before[party] = (before[party] ?? 0) + 1;
      if (stays) after[party] = (after[party] ?? 0) + 1;
      if (party < bases.TARGET || (party >= bases.COMPANY && party < bases.TECHNOLOGY)) continue;
      const place =
        (party < bases.COMPANY
          ? targetCountry[party - bases.TARGET]
          : technologyArea[party - bases.TECHNOLOGY]) ?? NONE;
      if (place === NONE) continue;
      if (counted[place] !== number + 1) {
        counted[place] = number + 1;
        before[place] = (before[place] ?? 0) + 1;
      }
      if (stays && standing[place] !== number + 1) {
        standing[place] = number + 1;
        after[place] = (after[place] ?? 0) + 1;
      }
    }
  }
  return { before, after, cases, synthetic: syntheticCases };
}
