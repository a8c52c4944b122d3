import { NO_DAY, Projection, type ProjectionData } from '../projection.ts';
import type { HopCase } from './assignCases.ts';
import type { FoundPath } from './findPaths.ts';
import { pairCases } from './pairCases.ts';
import type { FoundRoute, PathHop } from './pathAnswer.ts';
import type { PathInput } from './pathInput.ts';
import { strengthOf } from './strengthOf.ts';
import { Terrain } from './terrain.ts';

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
  return {
    entities,
    hops,
    strength,
    weakestHop: assigned.findIndex(({ thousandths }) => thousandths === weakest),
    independentReports: independentReports(data, assigned),
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
    judged: (data.confidence.codes[own.caseNumber] ?? 0) > 0,
    combinedConfidence: combined(data, all),
  };
}

function combined({ confidence }: ProjectionData, cases: readonly HopCase[]): number | null {
  let doubt = 1;
  let judged = false;
  for (const { caseNumber } of cases) {
    const value = confidence.values[confidence.codes[caseNumber] ?? 0] ?? null;
    if (value === null) continue;
    judged = true;
    doubt *= 1 - value;
  }
  return judged ? Number((1 - doubt).toPrecision(6)) : null;
}

function independentReports(data: ProjectionData, assigned: readonly HopCase[]): number {
  const projection = new Projection(data);
  return new Set(assigned.flatMap(({ caseNumber }) => projection.supportingFamilies(caseNumber))).size;
}

const gap = (before: number, after: number): number | null =>
  before === NO_DAY || after === NO_DAY ? null : after - before;
