import { allJudged } from '../../evidence/grades.ts';
import { strengthOf } from '../../evidence/thousandths.ts';
import { CaseGraph } from '../caseGraph/caseGraph.ts';
import { type HopCase, pairCases } from '../caseGraph/pairCases.ts';
import { NO_DAY, type ProjectionData } from '../projection.ts';
import { supportOfCases } from '../supportOfCases.ts';
import type { FoundPath } from './findPaths.ts';
import type { PathDescription, PathHop } from './pathAnswer.ts';
import type { PathInput } from './pathInput.ts';

/** Describes paths for an answer: their hops with all cases, and the support of each. */
export function describePaths(
  data: ProjectionData,
  input: PathInput,
  paths: readonly FoundPath[],
): PathDescription[] {
  if (paths.length === 0) return [];
  const caseGraph = new CaseGraph(data, input);
  return paths.map((path) => describe(data, caseGraph, path, input.casesPerHop));
}

function describe(
  data: ProjectionData,
  caseGraph: CaseGraph,
  { entities, assigned, strength }: FoundPath,
  casesPerHop: number,
): PathDescription {
  const hops = assigned.map((own, at) =>
    describeHop(caseGraph, data, entities[at] ?? 0, entities[at + 1] ?? 0, own, casesPerHop),
  );
  const weakest = Math.min(...assigned.map(({ thousandths }) => thousandths));
  const own = supportOfCases(
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
  caseGraph: CaseGraph,
  data: ProjectionData,
  from: number,
  to: number,
  own: HopCase,
  casesPerHop: number,
): PathHop {
  const all = pairCases(caseGraph, from, to);
  const others = all.filter(({ caseNumber }) => caseNumber !== own.caseNumber);
  return {
    from,
    to,
    assigned: own.caseNumber,
    cases: [own, ...others].slice(0, casesPerHop).map(({ caseNumber }) => caseNumber),
    caseCount: all.length,
    strength: strengthOf([own.thousandths]),
    judged: allJudged([own.thousandths]),
    support: supportOfCases(
      data,
      all.map(({ caseNumber }) => caseNumber),
    ),
  };
}

const gap = (before: number, after: number): number | null =>
  before === NO_DAY || after === NO_DAY ? null : after - before;
