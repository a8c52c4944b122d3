import { randomFor } from './random.ts';
import { at } from './vocabulary.ts';

/** Some cases continue an earlier one of the same target, a stage further on; others tell a stage of their own. */
export function planFollows(caseTarget: Uint32Array, caseDay: Uint16Array, targetCount: number) {
  const caseFollows = new Int32Array(caseTarget.length).fill(-1);
  const caseStage = new Uint8Array(caseTarget.length);
  const latest = new Int32Array(targetCount).fill(-1);
  caseTarget.forEach((target, i) => {
    const random = randomFor(6, i);
    const earlier = at(latest, target);
    latest[target] = i;
    if (earlier >= 0 && at(caseDay, i) - at(caseDay, earlier) >= 30 && random.chance(0.16)) {
      const stage = at(caseStage, earlier) || 1;
      if (stage < 4) {
        caseFollows[i] = earlier;
        caseStage[earlier] = stage;
        caseStage[i] = Math.min(4, stage + 1 + random.below(3));
        return;
      }
    }
    const mark = random.next();
    caseStage[i] =
      mark < 0.26 ? 1 : mark < 0.36 ? 2 : mark < 0.42 ? 3 : mark < 0.44 ? 4 : mark < 0.45 ? 5 : 0;
  });
  return { caseFollows, caseStage };
}
