import { dayNumber, workingDay } from './calendar.ts';
import { dealPosts } from './dealPosts.ts';
import { planFollows } from './planFollows.ts';
import type { TargetPlan } from './planTargets.ts';
import { CLOSURE_DAY, publishedFigures } from './published.ts';
import { quotas } from './quotas.ts';
import { type Random, randomFor } from './random.ts';
import { at, nations } from './vocabulary.ts';
import { skewed, weightedKey } from './weighted.ts';

export interface CasePlan {
  caseTarget: Uint32Array;
  casePost: Uint8Array;
  caseDay: Uint16Array;
  caseFollows: Int32Array;
  caseStage: Uint8Array;
}

const END = dayNumber('2020-12-31');
const drawYear = weightedKey({ 2015: 88, 2016: 117, 2017: 142, 2018: 136, 2019: 104, 2020: 55 });

/** Draws the target, the day and the post of each case; cases are in order of day. */
export function planCases(caseCount: number, targets: TargetPlan): CasePlan {
  const { caseTarget, caseDay } = inOrderOfDay(drawCases(caseCount, targets));
  const casePost = dealPosts(caseTarget, caseDay, targets.targetNation);
  return { caseTarget, caseDay, casePost, ...planFollows(caseTarget, caseDay, targets.targetCount) };
}

interface Drawn {
  target: Uint32Array;
  day: Uint16Array;
}

/** Every target has one case; the rest falls on few, as the published 642 cases on 300 targets suggest. */
function drawCases(caseCount: number, { targetNation, lateTarget }: TargetPlan): Drawn {
  const target = new Uint32Array(caseCount);
  const day = new Uint16Array(caseCount);
  const shares = quotas(
    caseCount,
    nations.map((nation) => nation.cases),
    1,
  );
  const groups: number[][] = nations.map(() => []);
  targetNation.forEach((nation, index) => {
    if (index !== lateTarget) at(groups, nation).push(index);
  });
  const lateCount = Math.max(1, Math.round(caseCount / publishedFigures.cases));
  let next = 0;
  nations.forEach((nation, n) => {
    const group = at(groups, n);
    for (let k = 0; k < at(shares, n); k++, next++) {
      const random = randomFor(3, next);
      const late = nation.code === 'US' && k < lateCount;
      const turn = nation.code === 'US' ? k - 1 : k;
      target[next] =
        late && k === 0
          ? lateTarget
          : at(group, turn < group.length ? turn : skewed(random, group.length, 2));
      day[next] = late ? CLOSURE_DAY + 60 + random.below(90) : drawDay(random, nation.code === 'US');
    }
  });
  return { target, day };
}

function drawDay(random: Random, beforeClosure: boolean): number {
  for (;;) {
    const year = drawYear(random);
    const day = workingDay(dayNumber(`${year}-01-02`) + random.below(364));
    if (day >= 0 && day <= END && !(beforeClosure && day > CLOSURE_DAY)) return day;
  }
}

/** A counting sort, so that ids follow the calendar. */
function inOrderOfDay({ target, day }: Drawn): { caseTarget: Uint32Array; caseDay: Uint16Array } {
  const starts = new Uint32Array(END + 2);
  for (const value of day) starts[value + 1] = at(starts, value + 1) + 1;
  for (let i = 1; i < starts.length; i++) starts[i] = at(starts, i) + at(starts, i - 1);
  const caseTarget = new Uint32Array(target.length);
  const caseDay = new Uint16Array(target.length);
  day.forEach((value, i) => {
    const place = at(starts, value);
    starts[value] = place + 1;
    caseTarget[place] = at(target, i);
    caseDay[place] = value;
  });
  return { caseTarget, caseDay };
}
