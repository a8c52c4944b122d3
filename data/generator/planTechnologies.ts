import type { CasePlan } from './planCases.ts';
import type { TargetPlan } from './planTargets.ts';
import { publishedFigures } from './published.ts';
import { randomFor } from './random.ts';
import { areaOf, areas, at, technologies } from './vocabulary.ts';

/** Marks an empty slot. */
export const NO_TECHNOLOGY = 255;
const SLOTS = 3;
const areaNames = Object.keys(areas.base);
const areaByTechnology = Uint8Array.from(technologies, (technology) => areaNames.indexOf(areaOf(technology)));
const byArea = areaNames.map((area) =>
  technologies.flatMap((technology, i) => (areaOf(technology) === area ? [i] : [])),
);

/** One to three technologies a case; the two areas whose counts were published are brought up to them. */
export function planTechnologies(targets: TargetPlan, cases: CasePlan): Uint8Array {
  const slots = new Uint8Array(cases.caseTarget.length * SLOTS).fill(NO_TECHNOLOGY);
  cases.caseTarget.forEach((target, i) => {
    drawSlots(slots, i, at(targets.targetTechnology, target), cases);
  });
  const scale = cases.caseTarget.length / publishedFigures.cases;
  bringUp(slots, 'bio', Math.round(publishedFigures.biotechnology * scale));
  bringUp(slots, 'aic', Math.round(publishedFigures.artificialIntelligence * scale));
  return slots;
}

function drawSlots(slots: Uint8Array, i: number, own: number, { caseFollows }: CasePlan): void {
  const random = randomFor(7, i);
  const area = at(areaByTechnology, own);
  const earlier = at(caseFollows, i);
  const main =
    earlier >= 0 ? at(slots, earlier * SLOTS) : random.chance(0.8) ? own : random.pick(at(byArea, area));
  slots[i * SLOTS] = main;
  const mark = random.next();
  const more = mark < 0.62 ? 0 : mark < 0.92 ? 1 : 2;
  for (let k = 0; k < more; k++) {
    const related = areas.related[at(areaNames, area)] ?? [];
    const other = random.chance(0.5) ? area : areaNames.indexOf(random.pick(related));
    add(slots, i, random.pick(at(byArea, other)));
  }
}

function add(slots: Uint8Array, i: number, technology: number): boolean {
  for (let slot = i * SLOTS; slot < (i + 1) * SLOTS; slot++) {
    if (slots[slot] === technology) return false;
    if (slots[slot] !== NO_TECHNOLOGY) continue;
    slots[slot] = technology;
    return true;
  }
  return false;
}

/** Adds the area to cases of related areas, in a scattered order, until as many cases have it as were published. */
function bringUp(slots: Uint8Array, area: string, wanted: number): void {
  const code = areaNames.indexOf(area);
  const count = slots.length / SLOTS;
  const has = (i: number) =>
    slots
      .subarray(i * SLOTS, (i + 1) * SLOTS)
      .some((slot) => slot !== NO_TECHNOLOGY && at(areaByTechnology, slot) === code);
  let missing = wanted;
  for (let i = 0; i < count; i++) if (has(i)) missing--;
  if (missing < 0) throw new Error(`The draw gave ${-missing} cases of ${area} too many: lower its weight`);
  const random = randomFor(8, code);
  // Two rounds: related areas first, then any.
  for (const strict of [true, false]) {
    for (let tries = 0; missing > 0 && tries < count * 4; tries++) {
      const i = random.below(count);
      const main = at(areaNames, at(areaByTechnology, at(slots, i * SLOTS)));
      if (has(i) || (strict && !areas.related[main]?.includes(area))) continue;
      if (add(slots, i, random.pick(at(byArea, code)))) missing--;
    }
  }
  if (missing > 0) throw new Error(`No room for ${missing} cases of ${area}`);
}
