import { dayNumber } from './calendar.ts';

/** Published figures that the plan meets exactly at 642 cases and in proportion above. */
export const publishedFigures = {
  cases: 642,
  targets: 300,
  biotechnology: 190,
  artificialIntelligence: 171,
  /** Cases by sector of Made in China 2025, each in one sector at most; the others lie in another sector or in none. */
  sectors: { 1: 109, 2: 42, 3: 15, 6: 65, 7: 39, 8: 52, 9: 74, 10: 162 },
  companies: 264,
  universities: 165,
  /** Cases whose target's kind is known: the article that prints 264 as 50 % and 165 as 31 % does not name their base, which is one of 524 to 533. */
  ofKnownKind: 528,
};

/** The consulate-general in Houston closed on this day. */
export const CLOSURE_DAY = dayNumber('2020-07-24');

/** Houston's part of the US cases until its closure: 89 %, taken as 68 of 76. */
export const HOUSTON_SHARE = 68 / 76;
