import { allJudged, ROUTING_FLOOR } from '../../evidence/grades.ts';
import type { PathChange } from '../../generated/schema.ts';
import type { Budget } from '../budget.ts';
import { compareCosts } from '../costs/cost.ts';
import { hasCase } from '../filter/masks/caseMask.ts';
import { type FoundPath, findPaths } from '../paths/findPaths.ts';
import { type PathInput, pathInput } from '../paths/pathInput.ts';
import { defaultTuning } from '../paths/search/tuning.ts';
import type { Projection, ProjectionData } from '../projection.ts';
import { spendOrStop } from '../spendOrStop.ts';
import type { BestPath } from '../whatIf/pairComparison.ts';
import { type FindingQuestion, type FindingTest, noValue } from './finding.ts';
import type { MaskedCases } from './maskedCases.ts';
import { type MaskedCase, maskedProjection } from './maskedProjection.ts';
import type { MaskedSelection } from './maskedSelection.ts';

type PathFindingQuestion = Extract<FindingQuestion, { readonly kind: 'PATH' }>;

/**
 * The best path between two entities. It can only change where a report supports one of its own cases, or where a case elsewhere grows
 * stronger or enters the selection without the report: whatever else happens to the other cases leaves the best the best.
 */
export function pathFinding(
  projection: Projection,
  { question }: PathFindingQuestion,
  selection: MaskedSelection,
  budget: Budget,
): FindingTest {
  const { data } = projection;
  const asked = pathInput({ ...question, first: 1, disjoint: false, caseMask: selection.before });
  const found = bestPath(data, asked, budget);
  if (found === undefined) spendOrStop(budget, 0);
  const before = found ?? null;
  const own = new Set(before?.assigned.map(({ caseNumber }) => caseNumber));
  return {
    before: { ...noValue, path: bestPathOf(before) },
    changes: (masked) => {
      const after = selection.select(masked);
      const matches = (entry: number) => hasCase(after, entry);
      return (at) => {
        const cases = casesOf(data, selection, masked, at, matches);
        if (!cases.some(({ caseNumber, was, is }) => is > was || (own.has(caseNumber) && is !== was)))
          return null;
        const path = searchAgain(data, asked, cases, budget);
        if (path === undefined) return undefined;
        const pathChange = changeOf(before, path, asked.order);
        if (pathChange === null) return null;
        const ofPath = cases.filter(({ caseNumber }) => own.has(caseNumber));
        return {
          after: { ...noValue, path: bestPathOf(path) },
          pathChange,
          lost: ofPath.filter(({ is }) => is === 0).map(({ caseNumber }) => caseNumber),
          gained: [],
          weaker: ofPath.filter(({ was, is }) => is > 0 && is < was).map(({ caseNumber }) => caseNumber),
          size: sizeOf(pathChange, before, path),
        };
      };
    },
  };
}

/** A touched case with its strength, as the record is and with the report masked; 0 where it may not join. */
interface TouchedCase extends MaskedCase {
  readonly was: number;
}

function casesOf(
  data: ProjectionData,
  selection: MaskedSelection,
  masked: MaskedCases,
  at: number,
  matches: (entry: number) => boolean,
): TouchedCase[] {
  const cases: TouchedCase[] = [];
  const { codes } = data.confidence;
  for (let entry = masked.starts[at] ?? 0; entry < (masked.starts[at + 1] ?? 0); entry += 1) {
    const caseNumber = masked.cases[entry] ?? 0;
    const code = codes[caseNumber] ?? 0;
    const known = code === 0 ? ROUTING_FLOOR : (data.thousandths[code] ?? 0);
    cases.push({
      caseNumber,
      was: selection.matched(caseNumber) ? known : 0,
      is: matches(entry) ? (masked.supportOf(entry).thousandths ?? ROUTING_FLOOR) : 0,
    });
  }
  return cases;
}

const searchAgain = (
  data: ProjectionData,
  asked: PathInput,
  cases: readonly MaskedCase[],
  budget: Budget,
): FoundPath | null | undefined => {
  const { masked, caseMask } = maskedProjection(data, asked.caseMask, cases);
  return bestPath(masked, { ...asked, caseMask }, budget);
};

/** Null where there is none, undefined where the budget ended first. */
function bestPath(data: ProjectionData, input: PathInput, budget: Budget): FoundPath | null | undefined {
  const { paths, settledHops } = findPaths(data, input, defaultTuning, budget);
  if (settledHops < input.maxHops && (input.order === 'STRONGEST' || paths.length === 0)) return undefined;
  return paths[0] ?? null;
}

const bestPathOf = (path: FoundPath | null): BestPath | null =>
  path && {
    entities: path.entities,
    strength: path.strength,
    judged: allJudged(path.assigned.map(({ thousandths }) => thousandths)),
  };

/** Null where it is the same chain with the same strength. */
function changeOf(
  before: FoundPath | null,
  after: FoundPath | null,
  order: PathInput['order'],
): PathChange | null {
  if (before === null || after === null) return before ? 'LOST' : after ? 'FOUND' : null;
  const hops = after.entities.length - before.entities.length;
  const byHops = hops > 0 ? 'LONGER' : hops < 0 ? 'SHORTER' : null;
  const cost = compareCosts(after.cost, before.cost);
  const byCost = cost > 0 ? 'WEAKER' : cost < 0 ? 'STRONGER' : null;
  const first = order === 'NEAREST' ? (byHops ?? byCost) : (byCost ?? byHops);
  if (first !== null) return first;
  return after.entities.every((entity, at) => entity === before.entities[at]) ? null : 'REPLACED';
}

/** From the least to the gravest. */
const changes: readonly PathChange[] = [
  'STRONGER',
  'SHORTER',
  'FOUND',
  'REPLACED',
  'WEAKER',
  'LONGER',
  'LOST',
];

/** The graver change is the greater; of one kind, that by which most strength is lost. Strengths differ by less than 1. */
const sizeOf = (change: PathChange, before: FoundPath | null, after: FoundPath | null): number =>
  2 * changes.indexOf(change) + (before?.strength ?? 0) - (after?.strength ?? 0);
