import type { CaseFilter } from '../../generated/schema.ts';
import { type Budget, createBudget } from '../budget.ts';
import { type CaseSelection, selectCases } from '../filter/selectCases.ts';
import type { Projection } from '../projection.ts';
import { describePaths } from './describePaths.ts';
import { findPaths } from './findPaths.ts';
import { leftOutKinds } from './leftOutKinds.ts';
import { nearMisses, type WiderFilter } from './nearMisses.ts';
import type { PathAnswer } from './pathAnswer.ts';
import { type PathInput, pathInput } from './pathInput.ts';
import { defaultTuning } from './search/tuning.ts';

/** A path question as a worker gets it: with entity numbers, and the graph's answers to parts of the filter. Omitted properties have the defaults of the contract. */
export interface PathQuestion extends Partial<Omit<PathInput, 'caseMask' | 'from' | 'to'>> {
  readonly from: number;
  readonly to: number;
  readonly selection: CaseSelection;
  /** False omits near misses, which take as long as several searches. */
  readonly withNearMisses?: boolean;
  readonly withLeftOut?: boolean;
}

/** Finds the best loopless paths from one entity to another, and reports within which limits they are the best. */
export function searchPaths(
  projection: Projection,
  question: PathQuestion,
  budget: Budget = createBudget(),
  tuning = defaultTuning,
): PathAnswer {
  const { selection, withNearMisses = true, withLeftOut = true, ...asked } = question;
  const { data } = projection;
  const input = pathInput({ ...asked, caseMask: selectCases(projection, selection) });
  const { paths, explored, settledHops, exhausted } = findPaths(data, input, tuning, budget);
  const complete = settledHops >= input.maxHops;
  const cutShort = complete ? null : budget.stopped;
  const moreHops = complete && paths.length < input.first && !exhausted ? 'HOPS' : null;
  const tryMore = withNearMisses && complete && paths.length === 0 && input.from !== input.to;
  return {
    paths: describePaths(data, input, paths),
    explored,
    complete,
    settledHops,
    stoppedBy: cutShort ?? moreHops,
    leftOut: withLeftOut ? leftOutKinds(data, input) : [],
    nearMisses: tryMore ? nearMisses(data, input, widerFilters(projection, selection), tuning, budget) : [],
    nearMissesComplete: paths.length > 0 || input.from === input.to || (complete && budget.stopped === null),
  };
}

/** Returns the filter without each of its fields in turn. */
function widerFilters(projection: Projection, { where, answers }: CaseSelection): WiderFilter[] {
  const parts = Object.entries(where ?? {}).filter(([, part]) => part !== null && part !== undefined);
  return parts.map(([field]) => ({
    field,
    caseMask: () => {
      const rest: CaseFilter = Object.fromEntries(parts.filter(([other]) => other !== field));
      return selectCases(projection, { where: rest, answers });
    },
  }));
}
