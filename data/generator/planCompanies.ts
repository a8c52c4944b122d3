import type { CasePlan } from './planCases.ts';
import { type Random, randomFor } from './random.ts';
import { areaOf, areas, at, technologies } from './vocabulary.ts';
import { skewed, weightedKey } from './weighted.ts';

const SLOTS = 4;
const areaNames = Object.keys(areas.base);

/** Draws the Chinese parties of each case: nearly half name none, few name several, and some parties are in very many. */
export function planCompanies({ caseTarget, caseFollows }: CasePlan, caseTechnologies: Uint8Array) {
  const companyCount = Math.round(caseTarget.length / 6);
  const companyArea = drawAreas(companyCount);
  const byArea = areaNames.map((_, area) => Uint32Array.from(indexesOf(companyArea, area)));
  const caseCompanies = new Int32Array(caseTarget.length * SLOTS).fill(-1);
  const used = new Uint8Array(companyCount);
  const give = (i: number, company: number) => {
    const row = caseCompanies.subarray(i * SLOTS, (i + 1) * SLOTS);
    const free = row.indexOf(-1);
    if (free < 0 || row.includes(company)) return false;
    row[free] = company;
    used[company] = 1;
    return true;
  };
  const areaOfCase = (i: number) => areaNames.indexOf(areaOf(at(technologies, at(caseTechnologies, i * 3))));
  for (let i = 0; i < caseTarget.length; i++) {
    const random = randomFor(9, i);
    const earlier = at(caseFollows, i);
    if (earlier >= 0) {
      for (const company of caseCompanies.subarray(earlier * SLOTS, (earlier + 1) * SLOTS))
        if (company >= 0) give(i, company);
    }
    if (at(caseCompanies, i * SLOTS) >= 0 || random.chance(0.47)) continue;
    const wanted = howMany(random);
    const near = at(byArea, areaOfCase(i));
    for (let k = 0; k < wanted; k++) {
      const local = random.chance(0.6) && near.length > 0;
      give(i, local ? at(near, skewed(random, near.length, 2)) : skewed(random, companyCount, 2.2));
    }
  }
  placeUnused(used, caseCompanies, (i, company) => areaOfCase(i) === at(companyArea, company), give);
  return { companyCount, companyArea, caseCompanies };
}

function howMany(random: Random): number {
  const mark = random.next();
  return mark < 0.66 ? 1 : mark < 0.92 ? 2 : 3;
}

function drawAreas(companyCount: number): Uint8Array {
  const draw = weightedKey(areas.base);
  return Uint8Array.from({ length: companyCount }, (_, i) => areaNames.indexOf(draw(randomFor(10, i))));
}

function* indexesOf(companyArea: Uint8Array, area: number): Generator<number> {
  for (let i = 0; i < companyArea.length; i++) if (companyArea[i] === area) yield i;
}

/** A company that no case named yet joins one that names others, of its own area where that is soon found. */
function placeUnused(
  used: Uint8Array,
  caseCompanies: Int32Array,
  fits: (i: number, company: number) => boolean,
  give: (i: number, company: number) => boolean,
): void {
  used.forEach((flag, company) => {
    if (flag) return;
    const random = randomFor(11, company);
    for (let tries = 0; ; tries++) {
      const i = random.below(caseCompanies.length / SLOTS);
      if (at(caseCompanies, i * SLOTS) < 0 || (tries < 200 && !fits(i, company))) continue;
      if (give(i, company)) return;
    }
  });
}
