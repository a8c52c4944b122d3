import { type Budget, createBudget } from '../budget.ts';
import { type CasePage, type CasePageInput, casePage } from '../casePage.ts';
import { hasCase } from '../filter/caseMask.ts';
import { type CaseSelection, selectCases } from '../filter/selectCases.ts';
import type { Projection } from '../projection.ts';
import { spendOrStop } from '../spendOrStop.ts';
import type { Dimension, Key } from './dimension.ts';
import { grouping } from './grouping.ts';
import { RowCodes } from './rowCodes.ts';

export interface BreakdownCasesInput {
  readonly by: readonly Dimension[];
  readonly selection: CaseSelection;
  /** The keys of the rows whose cases are wanted. */
  readonly rows: readonly (readonly Key[])[];
  readonly page: CasePageInput;
}

export interface BreakdownCasesOutput {
  readonly revision: number;
  /** One for each row, in the same order. */
  readonly pages: readonly CasePage[];
}

/** The cases of rows of a breakdown, found again by the rows' keys: exactly those that the rows counted. */
export function breakdownCases(
  projection: Projection,
  { by, selection, rows, page }: BreakdownCasesInput,
  budget: Budget = createBudget(),
): BreakdownCasesOutput {
  const mask = selectCases(projection, selection);
  const codes = new RowCodes(grouping(projection, by));
  const wanted = new Map<number, number[]>();
  const lists = rows.map((keys) => {
    const code = codes.codeOf(keys);
    const list = (code === undefined ? undefined : wanted.get(code)) ?? [];
    if (code !== undefined) wanted.set(code, list);
    return list;
  });
  for (let number = 0; number < projection.data.cases; number += 1) {
    if ((number & 4095) === 0) spendOrStop(budget, 4096);
    if (mask !== null && !hasCase(mask, number)) continue;
    const count = codes.collect(number);
    for (let at = 0; at < count; at += 1) wanted.get(codes.codes[at] ?? 0)?.push(number);
  }
  return { revision: projection.revision, pages: lists.map((list) => casePage(projection, list, page)) };
}
