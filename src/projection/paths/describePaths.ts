import { allJudged } from '../../evidence/routingFloor.ts';
import { Terrain } from '../caseGraph/caseGraph.ts';
import { pairCases } from '../caseGraph/pairCases.ts';
import { strengthOf } from '../costs/strengthOf.ts';
import { NO_DAY, type ProjectionData } from '../projection.ts';
import { supportOf } from '../supportOfCases.ts';
import type { HopCase } from './assignment/assignmentCost.ts';
import type { FoundPath } from './findPaths.ts';
import type { FoundRoute, PathHop } from './pathAnswer.ts';
import type { PathInput } from './pathInput.ts';

/** What is told of paths that were found: their hops with all cases, and how well each is attested. */
export function describePaths(
  data: ProjectionData,
  input: PathInput,
  paths: readonly FoundPath[],
): FoundRoute[] {
  if (paths.length === 0) return [];
  const terrain = new Terrain(data, input);
  return paths.map((path) => describe(data, terrain, path, input.casesPerHop));
}

function describe(
  data: ProjectionData,
  terrain: Terrain,
  { entities, assigned, strength }: FoundPath,
  casesPerHop: number,
): FoundRoute {
  const hops = assigned.map((own, at) =>
    describeHop(terrain, data, entities[at] ?? 0, entities[at + 1] ?? 0, own, casesPerHop),
  );
  const weakest = Math.min(...assigned.map(({ thousandths }) => thousandths));
  const own = supportOf(
    data,
    assigned.map(({ caseNumber }) => caseNumber),
  );
  return {
    entities,
    hops,
    strength,
    judged: allJudged(assigned.map(({ thousandths }) => thousandths)),
    weakestHop: assigned.findIndex(({ thousandths }) => thousandths === weakest),
    independentReports: own.independentReports,
    gaps: assigned.slice(1).map(({ day }, at) => gap(assigned[at]?.day ?? NO_DAY, day)),
  };
}

function describeHop(
  terrain: Terrain,
  data: ProjectionData,
  from: number,
  to: number,
  own: HopCase,
  casesPerHop: number,
): PathHop {
  const all = pairCases(terrain, from, to);
  const others = all.filter(({ caseNumber }) => caseNumber !== own.caseNumber);
  return {
    from,
    to,
    assigned: own.caseNumber,
    cases: [own, ...others].slice(0, casesPerHop).map(({ caseNumber }) => caseNumber),
    caseCount: all.length,
    strength: strengthOf([own.thousandths]),
    judged: allJudged([own.thousandths]),
    support: supportOf(
      data,
      all.map(({ caseNumber }) => caseNumber),
    ),
  };
}

const gap = (before: number, after: number): number | null =>
  before === NO_DAY || after === NO_DAY ? null : after - before;
