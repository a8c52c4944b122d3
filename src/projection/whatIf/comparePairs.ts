import { allJudged } from '../../evidence/grades.ts';
import type { LossReason, PairFate } from '../../generated/schema.ts';
import { type Budget, createBudget } from '../budget.ts';
import { compareCosts } from '../costs/cost.ts';
import { hasCase } from '../filter/masks/caseMask.ts';
import { type FoundPath, findPaths } from '../paths/findPaths.ts';
import { MAX_HOPS, pathInput } from '../paths/pathInput.ts';
import { defaultTuning } from '../paths/search/tuning.ts';
import type { Projection } from '../projection.ts';
import { choosePairs } from './choosePairs.ts';
import type {
  BestPath,
  ComparedPair,
  ComparedPairs,
  ComparePairsInput,
  EntityPair,
} from './pairComparison.ts';
import { type RemovalEffect, removalEffect } from './removalEffect.ts';

/** Compares the best path (fewest hops, then greatest strength) of some pairs with and without the removed entities. Pairs that the budget left undecided are omitted. */
export function comparePairs(
  projection: Projection,
  input: ComparePairsInput,
  budget: Budget = createBudget(),
): ComparedPairs {
  const removal = removalEffect(projection, input, budget);
  const { pairs, choice, candidates } = choosePairs(projection, input, removal, budget);
  const compared: ComparedPair[] = [];
  for (const pair of pairs) {
    const outcome = compare(projection, input, removal, pair, budget);
    if (outcome === undefined) break;
    compared.push(outcome);
  }
  return {
    choice,
    candidates,
    pairs: compared.sort((one, other) => fates.indexOf(one.fate) - fates.indexOf(other.fate)),
    complete: compared.length === pairs.length,
  };
}

/** From the worst to the best. */
const fates: readonly PairFate[] = ['LOST', 'LONGER', 'WEAKER', 'SAME', 'NONE'];

function compare(
  projection: Projection,
  { maxHops, through, unsourced, sameRole, remove }: ComparePairsInput,
  removal: RemovalEffect,
  { from, to }: EntityPair,
  budget: Budget,
): ComparedPair | undefined {
  const asked = { from, to, maxHops, through, unsourced, sameRole, first: 1 };
  const before = bestPath(projection, { ...asked, caseMask: removal.before }, budget);
  if (before === undefined) return undefined;
  const common = { from, to, reason: null, before: before && bestPathOf(before) };
  if (before === null) return { ...common, fate: 'NONE', after: null };
  // Every path that stands now stood before, so a best path that stands is still the best.
  if (stands(before, removal)) return { ...common, fate: 'SAME', after: bestPathOf(before) };
  const without = { ...asked, avoid: remove };
  const after = bestPath(projection, { ...without, caseMask: removal.after }, budget);
  if (after === undefined) return undefined;
  if (after === null) {
    const reason = lossReason(projection, without, removal, budget);
    return reason && { ...common, fate: 'LOST', reason, after: null };
  }
  return { ...common, fate: fateOf(before, after), after: bestPathOf(after) };
}

/** Returns the reason why no path of so many hops is left; undefined if the budget ended first. */
function lossReason(
  projection: Projection,
  without: Parameters<typeof pathInput>[0],
  removal: RemovalEffect,
  budget: Budget,
): LossReason | undefined {
  const longer = bestPath(projection, { ...without, caseMask: removal.after, maxHops: MAX_HOPS }, budget);
  if (longer === undefined) return undefined;
  if (longer !== null) return 'MORE_HOPS';
  const byLostCases = bestPath(projection, { ...without, caseMask: removal.before }, budget);
  if (byLostCases === undefined) return undefined;
  return byLostCases === null ? 'REMOVED_BETWEEN' : 'LOST_CASES';
}

/** Finds the best path; null if there is none, undefined if the budget ended first. */
function bestPath(
  { data }: Projection,
  asked: Parameters<typeof pathInput>[0],
  budget: Budget,
): FoundPath | null | undefined {
  const input = pathInput(asked);
  const { paths, settledHops } = findPaths(data, input, defaultTuning, budget);
  return paths[0] ?? (settledHops < input.maxHops ? undefined : null);
}

const stands = ({ entities, assigned }: FoundPath, { removed, after }: RemovalEffect): boolean =>
  entities.every((entity) => removed[entity] === 0) &&
  assigned.every(({ caseNumber }) => hasCase(after, caseNumber));

function fateOf(before: FoundPath, after: FoundPath): PairFate {
  if (after.entities.length > before.entities.length) return 'LONGER';
  return compareCosts(after.cost, before.cost) > 0 ? 'WEAKER' : 'SAME';
}

const bestPathOf = ({ entities, strength, assigned }: FoundPath): BestPath => ({
  entities,
  strength,
  judged: allJudged(assigned.map(({ thousandths }) => thousandths)),
});
