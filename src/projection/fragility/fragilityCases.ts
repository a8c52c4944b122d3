import { type Budget, createBudget } from '../budget.ts';
import { type CasePage, type CasePageInput, casePage } from '../casePage.ts';
import type { Projection } from '../projection.ts';
import { spendOrStop } from '../spendOrStop.ts';
import type { FindingQuestion } from './finding.ts';
import { maskedCases } from './maskedCases.ts';
import { Masking } from './masking.ts';
import { testedFinding } from './testedFinding.ts';

/** The cases of a change that are wanted. */
export type ChangedCases = 'lost' | 'gained' | 'weaker';

export interface FragilityCasesInput {
  readonly finding: FindingQuestion;
  readonly withCopies: boolean;
  readonly of: readonly { readonly report: number; readonly which: ChangedCases }[];
  readonly page: CasePageInput;
}

/** A page of the cases that each of these changes loses, gains or leaves weaker: as many as `fragility` counted. */
export function fragilityCases(
  projection: Projection,
  { finding, withCopies, of, page }: FragilityCasesInput,
  budget: Budget = createBudget(),
): CasePage[] {
  const { data } = projection;
  spendOrStop(budget, data.caseReports.items.length + data.cases);
  const masking = new Masking(data, withCopies);
  const { tested } = testedFinding(projection, finding, budget);
  const reports = [...new Set(of.map(({ report }) => report))];
  const changeAt = tested.changes(maskedCases(data, masking, reports));
  const changes = new Map(reports.map((report, at) => [report, changeAt(at)]));
  return of.map(({ report, which }) => {
    const change = changes.get(report);
    if (change === undefined) spendOrStop(budget, 0);
    return casePage(projection, change?.[which] ?? [], page);
  });
}
