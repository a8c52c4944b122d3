import type { Budget } from '../budget.ts';
import { selectCases } from '../filter/selectCases.ts';
import { describePaths } from '../paths/describePaths.ts';
import { findPaths } from '../paths/findPaths.ts';
import type { PathDescription } from '../paths/pathAnswer.ts';
import { type PathInput, pathInput } from '../paths/pathInput.ts';
import { defaultTuning } from '../paths/search/tuning.ts';
import type { PathQuestion } from '../paths/searchPaths.ts';
import type { Projection } from '../projection.ts';
import { spendOrStop } from '../spendOrStop.ts';

export interface ReachPathsQuestion {
  /** The question of `reach`: the start, and the hops allowed. */
  readonly question: PathQuestion;
  /** Entities that it reached, with their numbers of hops. */
  readonly reached: readonly { readonly entity: number; readonly hops: number }[];
}

/** Returns, for each entity, the first path that `paths` finds to it. */
export function reachPaths(
  projection: Projection,
  { question, reached }: ReachPathsQuestion,
  budget: Budget,
): PathDescription[] {
  const { data } = projection;
  const { selection, ...asked } = question;
  const caseMask = selectCases(projection, selection);
  return reached.flatMap(({ entity, hops }) => {
    const input: PathInput = pathInput({ ...asked, caseMask, to: entity, maxHops: hops, first: 1 });
    const { paths } = findPaths(data, input, defaultTuning, budget);
    spendOrStop(budget, 0);
    return describePaths(data, input, paths);
  });
}
