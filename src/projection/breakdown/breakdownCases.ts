import type { DimensionName } from '../../model/dimensions.ts';
import { type Budget, createBudget } from '../budget.ts';
import { type CasePage, type CasePageInput, casePage } from '../casePage.ts';
import { caseBatches } from '../filter/caseBatches.ts';
import { type CaseSelection, selectCases } from '../filter/selectCases.ts';
import type { Projection } from '../projection.ts';
import type { DimensionKey } from './dimension.ts';
import { dimensionGroups } from './groups/dimensionGroups.ts';
import { RowCodes } from './rows/rowCodes.ts';

export interface BreakdownCasesInput {
  readonly by: readonly DimensionName[];
  readonly scheme?: string | null;
  readonly selection: CaseSelection;
  /** The keys of the rows whose cases are wanted. */
  readonly rows: readonly (readonly DimensionKey[])[];
  readonly page: CasePageInput;
}

export interface BreakdownCasesOutput {
  readonly revision: number;
  /** One page for each row, in the same order. */
  readonly pages: readonly CasePage[];
}

/** Returns a page of the cases of each of some rows of a breakdown, found by the rows' keys: exactly those that the rows counted. */
export function breakdownCases(
  projection: Projection,
  { by, scheme = null, selection, rows, page }: BreakdownCasesInput,
  budget: Budget = createBudget(),
): BreakdownCasesOutput {
  const mask = selectCases(projection, selection);
  const codes = new RowCodes(dimensionGroups(projection, by, scheme));
  const wanted = new Map<number, number[]>();
  const lists = rows.map((keys) => {
    const code = codes.codeOf(keys);
    const list = (code === undefined ? undefined : wanted.get(code)) ?? [];
    if (code !== undefined) wanted.set(code, list);
    return list;
  });
  for (const numbers of caseBatches(projection.data.cases, mask, budget)) {
    const found = codes.collect(numbers);
    for (let row = 0; row < found.length; row += 1)
      wanted.get(found.codes[row] ?? 0)?.push(numbers[found.places[row] ?? 0] ?? 0);
  }
  return { revision: projection.revision, pages: lists.map((list) => casePage(projection, list, page)) };
}
