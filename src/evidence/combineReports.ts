import { type Band, bandOf, ceilingOf } from './bands.ts';
import { compareGrades, gradeOf, gradeValue } from './grades.ts';
import { independentValues } from './independentValues.ts';
import { noisyOr } from './thousandths.ts';

/** What one report says of a case: its Admiralty grade, where it comes from, and whether it denies. Null: not graded. */
export interface Evidence<Origin extends string | number = string | number> {
  readonly reliability: string | null;
  readonly credibility: number | null;
  readonly denied: boolean;
  /** The reports it goes back to, ascending; its own where it copies none. Numbers must ascend as the ids do. */
  readonly origins: readonly Origin[];
}

export interface Support {
  /** In whole thousandths from 1 to 999; null where no report is graded. An ordinal convention, no probability. */
  readonly thousandths: number | null;
  readonly band: Band;
  /** The best grade among the reports, `B2`; null where none has one. */
  readonly grade: string | null;
  /** On how many independent reports it rests, judged or not. */
  readonly independentReports: number;
}

/** What reports give together, be it for a case or for all cases of a hop; `docs/confidence.md` is this function in words. */
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
