import type { Budget } from '../budget.ts';
import { addCase, type CaseMask, emptyMask, fullMask, hasCase } from '../filter/masks/caseMask.ts';
import { type CaseSelection, selectCases } from '../filter/selectCases.ts';
import type { Projection } from '../projection.ts';
import { spendOrStop } from '../spendOrStop.ts';

/** The entities to remove, which are numbers of posts, targets and companies, and the cases to look at. */
export interface RemovalQuestion {
  readonly remove: readonly number[];
  readonly selection: CaseSelection;
}

/** The effect of a removal on the cases. */
export interface RemovalEffect {
  /** By entity: 1 if it is removed. */
  readonly removed: Uint8Array;
  /** The cases that match; null means all. */
  readonly before: CaseMask | null;
  /** The matching cases that stand without the removed entities. */
  readonly after: CaseMask;
  readonly lost: CaseMask;
  /** The numbers of the lost cases, ascending. */
  readonly lostCases: readonly number[];
  /** The numbers of the matching cases that a removed entity takes part in, lost or not, ascending. */
  readonly touchedCases: readonly number[];
}

/** Finds the lost cases: those of which all posts, all targets or all companies are removed. A case without any of a kind cannot lose them. */
export function removalEffect(
  projection: Projection,
  question: RemovalQuestion,
  budget: Budget,
): RemovalEffect {
  const { bases, cases } = projection.data;
  const before = selectCases(projection, question.selection);
  const removed = new Uint8Array(bases.END);
  for (const entity of question.remove) removed[entity] = 1;
  const touched = emptyMask(cases);
  for (const entity of question.remove) {
    const own = projection.casesOf(entity);
    spendOrStop(budget, own.length);
    for (const number of own) if (before === null || hasCase(before, number)) addCase(touched, number);
  }
  spendOrStop(budget, cases >> 3);
  const after = before === null ? fullMask(cases) : before.slice();
  const lost = emptyMask(cases);
  const lostCases: number[] = [];
  const touchedCases: number[] = [];
  for (let number = 0; number < cases; number += 1) {
    if (touched[number >> 3] === 0) {
      number |= 7;
      continue;
    }
    if (!hasCase(touched, number)) continue;
    touchedCases.push(number);
    if (!losesAllOfAKind(projection, number, removed)) continue;
    addCase(lost, number);
    lostCases.push(number);
  }
  for (let byte = 0; byte < after.length; byte += 1) after[byte] = (after[byte] ?? 0) & ~(lost[byte] ?? 0);
  return { removed, before, after, lost, lostCases, touchedCases };
}

/** True if all of a case's posts, targets or companies are removed. Parties are in the order of the kinds, so those of a kind are consecutive. */
export function losesAllOfAKind(projection: Projection, caseNumber: number, removed: Uint8Array): boolean {
  const { bases } = projection.data;
  const ends = [bases.TARGET, bases.COMPANY, bases.TECHNOLOGY];
  const parties = projection.partiesOf(caseNumber);
  let at = 0;
  for (const end of ends) {
    const start = at;
    let standing = false;
    for (let party = parties[at]; party !== undefined && party < end; party = parties[at]) {
      standing ||= removed[party] === 0;
      at += 1;
    }
    if (at > start && !standing) return true;
  }
  return false;
}
