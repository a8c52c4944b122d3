const LETTERS = 'ABCDEF';
const digits = [1, 2, 3, 4, 5, 6];

/** The values of grades, in thousandths: a row for each reliability A to E, a value for each credibility 1 to 5. F and 6 have none. */
const table: Readonly<Record<string, readonly number[]>> = {
  A: [950, 850, 700, 500, 300],
  B: [900, 800, 650, 450, 250],
  C: [750, 650, 500, 350, 200],
  D: [550, 450, 350, 250, 150],
  E: [350, 300, 250, 150, 100],
};

/** Returns the value of a grade in thousandths; null if it cannot be judged. */
export function gradeValue(reliability: string | null, credibility: number | null): number | null {
  return (reliability !== null && credibility !== null && table[reliability]?.[credibility - 1]) || null;
}

/** Joins a letter and a digit to a grade, such as `B2`; null if one of them is missing. */
export const gradeOf = (reliability: string | null, credibility: number | null): string | null =>
  reliability !== null && credibility !== null ? `${reliability}${credibility}` : null;

const worth = (grade: string) => gradeValue(grade[0] ?? '', Number(grade[1])) ?? 0;

/** Compares grades, best first: by their value, then by letter and digit; those that cannot be judged come last. */
export const compareGrades = (a: string, b: string): number =>
  worth(b) - worth(a) || (a < b ? -1 : a > b ? 1 : 0);

/** Every grade, from best to worst. */
export const grades: readonly string[] = [...LETTERS]
  .flatMap((letter) => digits.map((digit) => `${letter}${digit}`))
  .sort(compareGrades);

/** The place of each grade among all, 0 for the best. Statements order citations by it. */
export const gradeRanks: Readonly<Record<string, number>> = Object.fromEntries(
  grades.map((grade, rank) => [grade, rank]),
);

/** The strength, in thousandths, of a hop by a case whose reports cannot be judged: less than that of any grade, so that paths use it last. */
export const ROUTING_FLOOR = 50;

/** True if none of some strengths, in thousandths, is the routing floor. */
export const allJudged = (thousandths: readonly number[]): boolean =>
  thousandths.every((each) => each !== ROUTING_FLOOR);
