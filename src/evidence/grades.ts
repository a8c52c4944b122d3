const letters = 'ABCDEF';
const digits = [1, 2, 3, 4, 5, 6];

/** The published table, in thousandths: a row for each reliability A to E, a value for each credibility 1 to 5. F and 6 have none. */
const table: Readonly<Record<string, readonly number[]>> = {
  A: [950, 850, 700, 500, 300],
  B: [900, 800, 650, 450, 250],
  C: [750, 650, 500, 350, 200],
  D: [550, 450, 350, 250, 150],
  E: [350, 300, 250, 150, 100],
};

/** The value of one grade in thousandths; null where it cannot be judged. */
export function gradeValue(reliability: string | null, credibility: number | null): number | null {
  return (reliability !== null && credibility !== null && table[reliability]?.[credibility - 1]) || null;
}

/** A letter and a digit as one grade, `B2`; null where one of them is missing. */
export const gradeOf = (reliability: string | null, credibility: number | null): string | null =>
  reliability !== null && credibility !== null ? `${reliability}${credibility}` : null;

const worth = (grade: string) => gradeValue(grade[0] ?? '', Number(grade[1])) ?? 0;

/** Grades from best to worst: by their value in the table, then by letter and digit; those that cannot be judged last. */
export const compareGrades = (a: string, b: string): number =>
  worth(b) - worth(a) || (a < b ? -1 : a > b ? 1 : 0);

/** Every grade, from best to worst. */
export const grades: readonly string[] = [...letters]
  .flatMap((letter) => digits.map((digit) => `${letter}${digit}`))
  .sort(compareGrades);

/** The place of each grade among all, 0 for the best: what statements order citations by. */
export const gradeRanks: Readonly<Record<string, number>> = Object.fromEntries(
  grades.map((grade, rank) => [grade, rank]),
);
