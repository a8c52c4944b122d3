import { dayNumber } from './calendar.ts';

/** Published figures that the plan meets exactly at 642 cases and in proportion above. */
export const publishedFigures = { cases: 642, targets: 300, biotechnology: 190, artificialIntelligence: 171 };

/** The consulate-general in Houston closed on this day. */
export const CLOSURE_DAY = dayNumber('2020-07-24');

/** Houston's part of the US cases until its closure: 89 %, taken as 68 of 76. */
export const HOUSTON_SHARE = 68 / 76;
