import type { Band } from '../generated/schema.ts';
import { bandOf, ceilingOf } from './bands.ts';
import { compareGrades, gradeOf, gradeValue } from './grades.ts';
import { independentValues } from './independentValues.ts';
import { noisyOr } from './thousandths.ts';

/** A report's statement about a case: its Admiralty grade, null if not graded, whether it denies the case, and the report's origins. */
export interface Evidence<Origin extends string | number = string | number> {
  readonly reliability: string | null;
  readonly credibility: number | null;
  readonly denied: boolean;
  /** The reports it goes back to, ascending; itself if it copies none. Numbers must ascend as the ids do. */
  readonly origins: readonly Origin[];
}

/** Support by several reports together. */
export interface Support {
  /** In whole thousandths from 1 to 999; null if no report is graded. An ordinal convention, not a probability. */
  readonly thousandths: number | null;
  readonly band: Band;
  /** The best grade among the reports, such as `B2`; null if none has one. */
  readonly grade: string | null;
  /** The number of independent reports, graded or not. */
  readonly independentReports: number;
}

/**
 * Combines reports of a case, or of all cases of a hop, into one support: 1 − ∏(1 − vᵢ) over the values vᵢ of the independent reports that do not
 * deny, at most `ceilingOf` the best one. `docs/confidence.md` explains it.
 */
export function combineReports<Origin extends string | number>(
  evidence: readonly Evidence<Origin>[],
): Support {
  const speaking = evidence.filter(({ denied }) => !denied);
  const taken = independentValues(
    speaking.map(({ reliability, credibility, origins }) => ({
      value: gradeValue(reliability, credibility) ?? 0,
      origins,
    })),
  );
  const values = taken.filter((value) => value > 0);
  const [best] = values;
  const thousandths = best === undefined ? null : noisyOr(values, Math.max(ceilingOf(best), best));
  return {
    thousandths,
    band: bandOf(thousandths),
    grade: bestGrade(speaking),
    independentReports: taken.length,
  };
}

function bestGrade(evidence: readonly Evidence[]): string | null {
  let best: string | null = null;
  for (const { reliability, credibility } of evidence) {
    const grade = gradeOf(reliability, credibility);
    if (grade !== null && (best === null || compareGrades(grade, best) < 0)) best = grade;
  }
  return best;
}
