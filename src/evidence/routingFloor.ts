/** The strength, in thousandths, of a hop by a case whose reports cannot be judged: less than that of any grade, so that paths use it last. */
export const ROUTING_FLOOR = 50;

/** True if none of some strengths, in thousandths, is the routing floor. */
export const allJudged = (thousandths: readonly number[]): boolean =>
  thousandths.every((each) => each !== ROUTING_FLOOR);
