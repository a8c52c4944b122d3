import { type Budget, createBudget } from '../budget.ts';
import { CaseGraph } from '../caseGraph/caseGraph.ts';
import { pairCases } from '../caseGraph/pairCases.ts';
import { selectCases } from '../filter/selectCases.ts';
import { pathInput } from '../paths/pathInput.ts';
import type { Projection } from '../projection.ts';
import type { CutAnswer, CutQuestion, CutRoute, DirectPair } from './cutAnswer.ts';
import { DisjointRoutes } from './disjointRoutes.ts';
import { type OneHop, oneHopFrom } from './oneHopFrom.ts';

/**
 * Finds the smallest set of entities whose removal separates two sets of entities, and the disjoint routes that prove that none is smaller.
 *
 * A chain is a path with two differences: it may have any number of hops, and a case may serve two of its hops. The ends themselves are never
 * removed.
 *
 * Menger, "Zur allgemeinen Kurventheorie", Fundamenta Mathematicae 10 (1927).
 */
export function minimumCut(
  projection: Projection,
  question: CutQuestion,
  budget: Budget = createBudget(),
): CutAnswer {
  const { from, to, selection, besideDirect = false, listed = 25, ...asked } = question;
  const ends = [...from, ...to];
  const both = { from: from[0] ?? 0, to: to[0] ?? 0, caseMask: selectCases(projection, selection) };
  const caseGraph = new CaseGraph(projection.data, { ...pathInput({ ...asked, ...both }), ends });
  // Only counted: if it exceeds the budget, the search below ends at once.
  budget.spend(ends.reduce((sum, entity) => sum + caseGraph.degree(entity), 0));
  const start = oneHopFrom(caseGraph, from, new Set(to));
  const end = oneHopFrom(caseGraph, to, new Set());
  const joined = [...overlap(from, to), ...joinedPairs(start)];
  const direct = { joinedCount: joined.length, joined: joined.slice(0, listed) };
  const noCut = { cut: null, routeCount: 0, routes: [], ...direct };
  if (joined.length > 0 && !besideDirect) return { ...noCut, complete: true, stoppedBy: null };

  // An entity that joins both sides alone is in every cut. Without these, the search is for longer chains only.
  const bridges = start.entities.filter((entity) => end.near[entity] === 1);
  for (const entity of bridges) caseGraph.passable[entity] = 0;
  const starts = start.entities.filter((entity) => end.near[entity] === 0);
  const stops = end.entities.filter((entity) => start.near[entity] === 0);
  const turned = stops.length < starts.length;
  const search = turned
    ? new DisjointRoutes(caseGraph, stops, starts, budget)
    : new DisjointRoutes(caseGraph, starts, stops, budget);
  const whole = search.find();
  const longer = search.routes().map((between) => (turned ? between.reverse() : between));
  const found = [...bridges.map((entity) => [entity]), ...longer];
  return {
    cut: whole ? [...bridges, ...search.cut()].sort((one, other) => one - other) : null,
    routeCount: found.length,
    routes: found.slice(0, listed).map((between) => route(caseGraph, from, between, to)),
    ...direct,
    complete: whole,
    stoppedBy: whole ? null : budget.stopped,
  };
}

/** Returns the entities on both sides, which nothing separates from themselves. */
const overlap = (from: readonly number[], to: readonly number[]): DirectPair[] =>
  from.filter((entity) => to.includes(entity)).map((entity) => ({ from: entity, to: entity, caseCount: 0 }));

const joinedPairs = ({ pairs }: OneHop): DirectPair[] =>
  [...pairs].flatMap(([from, met]) => [...met].map(([to, caseCount]) => ({ from, to, caseCount })));

/** Returns a route with its ends, the first of either side that it leads to, and the strongest case of each hop. */
function route(
  caseGraph: CaseGraph,
  from: readonly number[],
  between: readonly number[],
  to: readonly number[],
): CutRoute {
  const joins = (one: number, other: number) =>
    caseGraph.mayJoin(one, other) && pairCases(caseGraph, one, other).length > 0;
  const first = from.find((end) => joins(end, between[0] ?? 0)) ?? 0;
  const last = to.find((end) => joins(between[between.length - 1] ?? 0, end)) ?? 0;
  const entities = [first, ...between, last];
  const cases = entities
    .slice(1)
    .map((entity, at) => pairCases(caseGraph, entities[at] ?? 0, entity)[0]?.caseNumber ?? 0);
  return { entities, cases };
}
