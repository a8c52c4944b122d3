/** What one report says of a case: its Admiralty grade, where it comes from, and whether it denies. Null: not graded. */
export interface Evidence {
  readonly reliability: string | null;
  readonly credibility: number | null;
  readonly denied: boolean;
  /** The reports it goes back to, by any name; its own where it copies none. */
  readonly origins: readonly (string | number)[];
}

export interface Support {
  /** In thousandths between 0 and 1; null where no report is graded. An ordinal convention, no probability. */
  readonly confidence: number | null;
  /** The best grade among the reports, `B2`; null where none has one. */
  readonly grade: string | null;
  /** On how many independent graded reports it rests. */
  readonly independent: number;
}

/** The published table, in thousandths: a row for each reliability A to E, a value for each credibility 1 to 5. F and 6 have none. */
const table: Readonly<Record<string, readonly number[]>> = {
  A: [950, 850, 700, 500, 300],
  B: [900, 800, 650, 450, 250],
  C: [750, 650, 500, 350, 200],
  D: [550, 450, 350, 250, 150],
  E: [350, 300, 250, 150, 100],
};

/** The bands, each from its lower bound (in thousandths) to the next. */
export const bands = [
  { name: 'WEAK', from: 0 },
  { name: 'FAIR', from: 400 },
  { name: 'GOOD', from: 600 },
  { name: 'STRONG', from: 800 },
] as const;

/** A low floor that routing may give to what is ungraded, so that it is passed last; it is never shown. */
export const routingFloor = 0.05;

/** The value of one grade in thousandths; null where it cannot be judged. */
export function gradeValue(reliability: string | null, credibility: number | null): number | null {
  return (reliability !== null && credibility !== null && table[reliability]?.[credibility - 1]) || null;
}

/** Grades from best to worst: by their value in the table, then by letter and digit; those that cannot be judged last. */
export function compareGrades(a: string, b: string): number {
  const value = (grade: string) => gradeValue(grade[0] ?? '', Number(grade[1])) ?? 0;
  return value(b) - value(a) || (a < b ? -1 : a > b ? 1 : 0);
}

const bandOf = (thousandths: number) => bands.findLastIndex(({ from }) => thousandths >= from);

/** What a case's reports give together; `docs/confidence.md` is this function in words. */
export function combine(evidence: readonly Evidence[]): Support {
  const speaking = evidence.filter(({ denied }) => !denied);
  const grades = speaking
    .filter(({ reliability, credibility }) => reliability !== null && credibility !== null)
    .map(({ reliability, credibility }) => `${reliability}${credibility}`)
    .sort(compareGrades);
  const graded = speaking
    .map(({ reliability, credibility, origins }) => ({
      value: gradeValue(reliability, credibility) ?? 0,
      // Reports that copy one another in a circle have no origin: together they are one.
      origins: origins.length > 0 ? origins : [''],
    }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || a.origins.length - b.origins.length || order(a.origins, b.origins));
  const counted = new Set<string | number>();
  let doubt = 1;
  let independent = 0;
  for (const { value, origins } of graded) {
    if (origins.some((origin) => counted.has(origin))) continue;
    for (const origin of origins) counted.add(origin);
    doubt *= 1 - value / 1000;
    independent += 1;
  }
  const best = graded[0]?.value;
  if (best === undefined) return { confidence: null, grade: grades[0] ?? null, independent };
  const ceiling = (bands[bandOf(best) + 2]?.from ?? 1000) - 1;
  const combined = Math.min(Math.round((1 - doubt) * 1000), Math.max(ceiling, best));
  return { confidence: combined / 1000, grade: grades[0] ?? null, independent };
}

function order(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const [left, right] = [a.join(' '), b.join(' ')];
  return left < right ? -1 : left > right ? 1 : 0;
}
