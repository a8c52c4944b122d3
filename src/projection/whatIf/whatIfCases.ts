import { type Budget, createBudget } from '../budget.ts';
import { type CasePage, type CasePageInput, casePage } from '../casePage.ts';
import { hasCase } from '../filter/masks/caseMask.ts';
import type { Projection } from '../projection.ts';
import { spendOrStop } from '../spendOrStop.ts';
import { type RemovalEffect, type RemovalQuestion, removalEffect } from './removalEffect.ts';

export interface WhatIfCasesInput extends RemovalQuestion {
  /** The entities whose lost cases are asked for; null asks for all lost cases. */
  readonly of: readonly (number | null)[];
  readonly page: CasePageInput;
}

/** Returns a page of the cases that each of some entities loses: exactly those that `whatIf` counted. */
export function whatIfCases(
  projection: Projection,
  { of, page, ...question }: WhatIfCasesInput,
  budget: Budget = createBudget(),
): CasePage[] {
  const removal = removalEffect(projection, question, budget);
  return of.map((entity) => {
    const cases = entity === null ? removal.lostCases : lostBy(projection, entity, removal, budget);
    spendOrStop(budget, cases.length);
    return casePage(projection, cases, page);
  });
}

function lostBy(projection: Projection, entity: number, removal: RemovalEffect, budget: Budget): number[] {
  const { before, lost } = removal;
  const isCountry = projection.kindOf(entity) === 'COUNTRY';
  const own = projection.casesOf(entity);
  spendOrStop(budget, own.length);
  const cases: number[] = [];
  for (const number of own) {
    if (before !== null && !hasCase(before, number)) continue;
    if (hasCase(lost, number) || (isCountry && !hasTargetIn(projection, number, entity, removal)))
      cases.push(number);
  }
  return cases;
}

/** True if a case has a target in the country that is not removed. */
function hasTargetIn(
  projection: Projection,
  caseNumber: number,
  country: number,
  { removed }: RemovalEffect,
): boolean {
  const { bases, targetCountry } = projection.data;
  return projection
    .partiesOf(caseNumber)
    .some(
      (party) =>
        party >= bases.TARGET &&
        party < bases.COMPANY &&
        removed[party] === 0 &&
        targetCountry[party - bases.TARGET] === country,
    );
}
