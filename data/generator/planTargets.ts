import { publishedFigures } from './published.ts';
import { quotas } from './quotas.ts';
import { randomFor } from './random.ts';
import { areaOf, areas, at, nations, technologies } from './vocabulary.ts';
import { weighted, weightedKey } from './weighted.ts';

export interface TargetPlan {
  targetCount: number;
  targetNation: Uint8Array;
  targetTechnology: Uint8Array;
  lateTarget: number;
}

/** Draws the nation and the technology of each target. */
export function planTargets(caseCount: number): TargetPlan {
  const targetCount = Math.round((caseCount * publishedFigures.targets) / publishedFigures.cases);
  const shares = quotas(
    targetCount,
    nations.map((nation) => nation.cases),
    1,
  );
  const targetNation = shuffledNations(targetCount, shares);
  const draws = nations.map((nation) => weightedKey(nation.areas ?? areas.base));
  const technologyOf = Object.fromEntries(
    Object.keys(areas.base).map((area) => [area, drawTechnology(area)]),
  );
  const targetTechnology = new Uint8Array(targetCount);
  for (let target = 0; target < targetCount; target++) {
    const random = randomFor(1, target);
    const area = at(draws, at(targetNation, target))(random);
    targetTechnology[target] = technologies.indexOf(technologyOf[area]?.(random) ?? '');
  }
  const lateTarget = targetNation.lastIndexOf(nations.findIndex((nation) => nation.code === 'US'));
  targetTechnology[lateTarget] = technologies.indexOf('aic-human-machine-interface-and-ar-vr');
  return { targetCount, targetNation, targetTechnology, lateTarget };
}

/** Within an area the earlier technologies of the taxonomy come up more often. */
function drawTechnology(area: string) {
  const own = technologies.filter((technology) => areaOf(technology) === area);
  return weighted(new Map(own.map((technology, rank) => [technology, 1 / (rank + 2)])));
}

function shuffledNations(targetCount: number, shares: readonly number[]): Uint8Array {
  const placed = new Uint8Array(targetCount);
  let next = 0;
  shares.forEach((share, nation) => {
    placed.fill(nation, next, next + share);
    next += share;
  });
  const random = randomFor(2, 0);
  for (let i = targetCount - 1; i > 0; i--) {
    const other = random.below(i + 1);
    const kept = at(placed, i);
    placed[i] = at(placed, other);
    placed[other] = kept;
  }
  return placed;
}
