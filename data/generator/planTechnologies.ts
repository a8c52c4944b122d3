import type { CasePlan } from './planCases.ts';
import type { TargetPlan } from './planTargets.ts';
import { publishedFigures } from './published.ts';
import { randomFor } from './random.ts';
import { settleSectors } from './settleSectors.ts';
import { areaByTechnology, areaNames, byArea, TechnologySlots } from './technologySlots.ts';
import { areas, at } from './vocabulary.ts';

/**
 * One to three technologies a case, all of them in one sector of Made in China 2025 or in none; the two areas and the eight sectors whose counts were published are brought to
 * them.
 */
export function planTechnologies(targets: TargetPlan, cases: CasePlan): Uint8Array {
  const slots = new TechnologySlots(cases.caseTarget.length);
  cases.caseTarget.forEach((target, i) => {
    drawSlots(slots, i, at(targets.targetTechnology, target), cases);
  });
  for (let i = 0; i < slots.cases; i++)
    slots.set(
      i,
      slots.of(i).filter((technology) => slots.fits(i, technology)),
    );
  const scale = slots.cases / publishedFigures.cases;
  bringUp(slots, 'bio', Math.round(publishedFigures.biotechnology * scale));
  bringUp(slots, 'aic', Math.round(publishedFigures.artificialIntelligence * scale));
  settleSectors(slots, (i) => at(cases.caseTarget, i) === targets.lateTarget);
  return slots.all;
}

function drawSlots(slots: TechnologySlots, i: number, own: number, { caseFollows }: CasePlan): void {
  const random = randomFor(7, i);
  const area = at(areaByTechnology, own);
  const earlier = at(caseFollows, i);
  const main = earlier >= 0 ? slots.main(earlier) : random.chance(0.8) ? own : random.pick(at(byArea, area));
  slots.add(i, main);
  const mark = random.next();
  const more = mark < 0.62 ? 0 : mark < 0.92 ? 1 : 2;
  for (let k = 0; k < more; k++) {
    const related = areas.related[at(areaNames, area)] ?? [];
    const other = random.chance(0.5) ? area : areaNames.indexOf(random.pick(related));
    slots.add(i, random.pick(at(byArea, other)));
  }
}

/** Adds the area to cases of related areas, in a scattered order, until as many cases have it as were published. */
function bringUp(slots: TechnologySlots, area: string, wanted: number): void {
  const code = areaNames.indexOf(area);
  let missing = wanted;
  for (let i = 0; i < slots.cases; i++) if (slots.hasArea(i, code)) missing--;
  if (missing < 0) throw new Error(`The draw gave ${-missing} cases of ${area} too many: lower its weight`);
  const random = randomFor(8, code);
  // Two rounds: related areas first, then any.
  for (const strict of [true, false]) {
    for (let tries = 0; missing > 0 && tries < slots.cases * 4; tries++) {
      const i = random.below(slots.cases);
      const main = at(areaNames, at(areaByTechnology, slots.main(i)));
      if (slots.hasArea(i, code) || (strict && !areas.related[main]?.includes(area))) continue;
      const fitting = at(byArea, code).filter((technology) => slots.fits(i, technology));
      if (slots.add(i, random.pick(fitting))) missing--;
    }
  }
  if (missing > 0) throw new Error(`No room for ${missing} cases of ${area}`);
}
