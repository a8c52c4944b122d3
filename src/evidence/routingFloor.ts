/** What routing takes a case for whose reports cannot be judged, in thousandths, so that it is passed last: less than any grade gives. */
export const ROUTING_FLOOR = 50;

/** Whether strengths, in thousandths, were all judged; else their product rests on the floor, and `judged` beside it is false. */
export const allJudged = (thousandths: readonly number[]): boolean =>
  thousandths.every((each) => each !== ROUTING_FLOOR);
