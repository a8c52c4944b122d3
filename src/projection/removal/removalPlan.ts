import { type Budget, createBudget } from '../budget.ts';
import { type CaseMask, countCases, hasCase } from '../filter/masks/caseMask.ts';
import { selectCases } from '../filter/selectCases.ts';
import type { Projection } from '../projection.ts';
import { spendOrStop } from '../spendOrStop.ts';
import { bestAddition } from './bestAddition.ts';
import { cutPairs, type WeighedPair } from './cutPairs.ts';
import { readPairs } from './readPairs.ts';
import { type RemovalPlanInput, TOGETHER } from './removalQuestion.ts';
import { SLACK } from './removalShares.ts';
import { type RemovalState, removalState } from './removalState.ts';

/** An entity to remove, and the pairs that are cut once it is removed after those before it. */
interface RemovalStep {
  readonly entity: number;
  readonly weight: number;
  readonly pairCount: number;
  /** The heaviest first, then by the ids of post and technology. */
  readonly pairs: readonly WeighedPair[];
}

export interface FoundRemovals {
  /** The matching cases, and the synthetic ones among them. */
  readonly caseCount: number;
  readonly syntheticCount: number;
  readonly pairCount: number;
  readonly weight: number;
  readonly cutWeight: number;
  /** No `k` entities cut more than this. */
  readonly bound: number;
  readonly steps: readonly RemovalStep[];
}

/** Most pairs that the search for one group looks at: about half a second. Beyond it the best group found so far is taken. */
const MOST_LOOKS = 4_000_000;

/**
 * Plans which entities to remove so that as much as possible of the weight of pairs of post and technology is cut. A pair weighs as many
 * cases as join it. It is cut if its post is removed or every case that joins it is lost, as in `whatIf`: if all its targets or all its
 * companies are removed. Up to three entities are the best there are; more are added in threes, each the best beside those before.
 */
export function removalPlan(
  projection: Projection,
  question: RemovalPlanInput,
  budget: Budget = createBudget(),
  mostLooks = MOST_LOOKS,
): FoundRemovals {
  const { k } = question;
  const mask = selectCases(projection, question.selection);
  const pairs = readPairs(projection, question, mask, budget);
  let looks = 0;
  let cutShort = false;
  const state = removalState(pairs, (more) => {
    looks += more;
    spendOrStop(budget, more);
  });
  const entities: number[] = [];
  while (entities.length < k) {
    looks = 0;
    const group = bestAddition(state, Math.min(TOGETHER, k - entities.length), () => {
      cutShort ||= looks > mostLooks;
      return looks <= mostLooks;
    });
    if (group.weight === 0) break;
    for (const entity of inOrder(state, group.entities)) {
      state.remove(entity);
      entities.push(entity);
    }
  }
  const steps = cutPairs(projection, { question, entities, mask, budget });
  const cutWeight = steps.reduce((sum, step) => sum + step.weight, 0);
  const sumOfShares = [...pairs.shares]
    .sort((one, other) => other - one)
    .slice(0, k)
    .reduce((sum, share) => sum + share, 0);
  const exact = k <= TOGETHER && !cutShort;
  return {
    ...countMatching(projection, mask, budget),
    pairCount: pairs.count,
    weight: pairs.weight,
    cutWeight,
    bound: exact ? cutWeight : Math.min(pairs.weight, Math.floor(sumOfShares + SLACK)),
    steps,
  };
}

/** Orders a group so that each entity is the one that cuts most after those before it. */
function inOrder(state: RemovalState, group: readonly number[]): number[] {
  const ordered: number[] = [];
  const gainOf = (entity: number) => {
    const gain = state.remove(entity);
    state.restore();
    return gain;
  };
  while (ordered.length < group.length) {
    const [next] = group
      .filter((entity) => !ordered.includes(entity))
      .map((entity) => ({ entity, gain: gainOf(entity) }))
      .sort((one, other) => other.gain - one.gain || one.entity - other.entity);
    if (next === undefined) break;
    state.remove(next.entity);
    ordered.push(next.entity);
  }
  for (const _ of ordered) state.restore();
  return ordered;
}

function countMatching(projection: Projection, mask: CaseMask | null, budget: Budget) {
  const { cases } = projection.data;
  spendOrStop(budget, cases >> 3);
  let syntheticCount = 0;
  for (let number = 0; number < cases; number += 1)
    if ((mask === null || hasCase(mask, number)) && projection.isSynthetic(number)) syntheticCount += 1;
  return { caseCount: mask === null ? cases : countCases(mask), syntheticCount };
}
