import { strengthOf } from '../../evidence/thousandths.ts';
import type { Budget } from '../budget.ts';
import { CaseGraph } from '../caseGraph/caseGraph.ts';
import { Neighbours } from '../caseGraph/neighbours.ts';
import { type HopCase, PairCases } from '../caseGraph/pairCases.ts';
import type { Cost } from '../costs/cost.ts';
import { IdOrder } from '../idOrder.ts';
import type { ProjectionData } from '../projection.ts';
import { chooseCases } from './assignment/chooseCases.ts';
import { BidirectionalBounds } from './bounds/bidirectionalBounds.ts';
import { type FoundPrefixes, findNearest } from './findNearest.ts';
import { findStrongest } from './findStrongest.ts';
import type { PathInput } from './pathInput.ts';
import { entitiesOf, type Prefix } from './search/prefix.ts';
import type { SearchContext } from './search/searchContext.ts';
import type { Tuning } from './search/tuning.ts';

/** A path as found: its entities, the case assigned to each hop, its cost and its strength. */
export interface FoundPath {
  readonly entities: readonly number[];
  readonly assigned: readonly HopCase[];
  readonly cost: Cost;
  readonly strength: number;
}

/** The paths that a search found, and up to which hop limit they are the best. */
export interface FoundPaths extends Omit<FoundPrefixes, 'prefixes'> {
  readonly paths: readonly FoundPath[];
}

/** Finds the best paths in the order asked for. If the budget ended, `settledHops` is below the hop limit. */
export function findPaths(
  data: ProjectionData,
  input: PathInput,
  tuning: Tuning,
  budget: Budget,
): FoundPaths {
  if (input.from === input.to) return { paths: [], explored: 0, settledHops: input.maxHops, exhausted: true };
  const caseGraph = new CaseGraph(data, input);
  const bounds = new BidirectionalBounds(caseGraph, tuning, budget);
  const context: SearchContext = {
    caseGraph,
    bounds,
    neighbours: new Neighbours(caseGraph, budget),
    pairs: new PairCases(caseGraph, input.maxHops),
    order: new IdOrder(data.bases),
    used: new Uint8Array(data.bases.END),
    budget,
    tuning,
  };
  const find = input.order === 'NEAREST' ? findNearest : findStrongest;
  const { prefixes, ...extent } = find(context, bounds, input);
  return { ...extent, paths: prefixes.map((prefix) => finished(prefix, caseGraph)) };
}

function finished(prefix: Prefix, { timed }: CaseGraph): FoundPath {
  const assigned = chooseCases(prefix.cases, timed);
  const strength = strengthOf(assigned.map(({ thousandths }) => thousandths));
  return { entities: entitiesOf(prefix), assigned, cost: prefix.cost, strength };
}
