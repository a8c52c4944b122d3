import { type Budget, createBudget, type StopReason } from '../budget.ts';
import type { Projection } from '../projection.ts';
import { rankedFirst } from '../rankedFirst.ts';
import { spendOrStop } from '../spendOrStop.ts';
import type { ChangedFinding, FindingQuestion, FindingResult } from './finding.ts';
import { maskedCases } from './maskedCases.ts';
import { Masking } from './masking.ts';
import { testedFinding } from './testedFinding.ts';

export interface FragilityInput {
  readonly finding: FindingQuestion;
  /** Masks with a report those that go back to it alone. */
  readonly withCopies: boolean;
  /** The reports to mask, each by itself; null for all. */
  readonly reports: readonly number[] | null;
  /** Number of changes to list. */
  readonly listed: number;
}

/** A finding's change if this report is wrong. */
export interface ReportChange extends Pick<ChangedFinding, 'after' | 'pathChange' | 'size'> {
  readonly report: number;
  readonly lostCount: number;
  readonly gainedCount: number;
  readonly weakerCount: number;
}

export interface FragilityOutput {
  readonly before: FindingResult;
  /** Number of cases that the finding is drawn from, and of synthetic ones among them. */
  readonly caseCount: number;
  readonly syntheticCount: number;
  /** Number of reports that were masked in turn. */
  readonly reportCount: number;
  /** Number of them that change the finding. */
  readonly totalCount: number;
  /** The greatest changes first, then by the report's id. */
  readonly changes: readonly ReportChange[];
  /** False if the search reached its limit before every report was masked. */
  readonly complete: boolean;
  readonly stoppedBy: StopReason | null;
}

/** Reports are masked in stretches that touch about so many cases. */
const STRETCH = 2048;

/** Finds the single reports that change a finding where they are wrong. */
export function fragility(
  projection: Projection,
  { finding, withCopies, reports, listed }: FragilityInput,
  budget: Budget = createBudget(),
): FragilityOutput {
  const { data } = projection;
  spendOrStop(budget, data.caseReports.items.length + data.cases);
  const masking = new Masking(data, withCopies);
  const { tested, basis } = testedFinding(projection, finding, budget);
  const all = reports ?? Array.from({ length: data.reports }, (_, report) => report);
  const changed: ReportChange[] = [];
  let tried = 0;
  while (tried < all.length) {
    const stretch = stretchOf(masking, all, tried);
    if (!budget.spend(stretch.work)) break;
    const changeAt = tested.changes(maskedCases(data, masking, stretch.reports));
    const done = note(stretch.reports, changeAt, changed);
    tried += done;
    if (done < stretch.reports.length) break;
  }
  const complete = tried === all.length;
  return {
    before: tested.before,
    caseCount: basis.count,
    syntheticCount: countSynthetic(projection, (number) => basis.matched(number)),
    reportCount: tried,
    totalCount: changed.length,
    changes: rankedFirst(changed, listed, (one, other) => other.size - one.size || one.report - other.report),
    complete,
    stoppedBy: complete ? null : budget.stopped,
  };
}

/** The next reports, and about how much work they are. */
function stretchOf(masking: Masking, all: readonly number[], from: number) {
  const reports: number[] = [];
  let work = 0;
  for (let at = from; at < all.length && work < STRETCH; at += 1) {
    const report = all[at] ?? 0;
    reports.push(report);
    work += 1 + masking.touchedCases(report).length;
  }
  return { reports, work };
}

/** Notes the changes of a stretch; returns how many reports were decided. */
function note(
  reports: readonly number[],
  changeAt: (at: number) => ChangedFinding | null | undefined,
  changed: ReportChange[],
): number {
  for (const [at, report] of reports.entries()) {
    const change = changeAt(at);
    if (change === undefined) return at;
    if (change === null) continue;
    const { after, pathChange, size, lost, gained, weaker } = change;
    changed.push({
      report,
      after,
      pathChange,
      size,
      lostCount: lost.length,
      gainedCount: gained.length,
      weakerCount: weaker.length,
    });
  }
  return reports.length;
}

function countSynthetic(projection: Projection, matched: (caseNumber: number) => boolean): number {
  let count = 0;
  for (let number = 0; number < projection.data.cases; number += 1)
    if (projection.isSynthetic(number) && matched(number)) count += 1;
  return count;
}
