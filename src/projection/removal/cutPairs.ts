import type { Budget } from '../budget.ts';
import { type CaseMask, hasCase } from '../filter/masks/caseMask.ts';
import type { Projection } from '../projection.ts';
import { rankedFirst } from '../rankedFirst.ts';
import { spendOrStop } from '../spendOrStop.ts';
import { losesAllOfAKind } from '../whatIf/removalEffect.ts';
import { postPairs } from './postPairs.ts';
import type { RemovalPlanInput } from './removalQuestion.ts';

/** A post and a technology, and the number of matching cases that join them. */
export interface WeighedPair {
  readonly post: number;
  readonly technology: number;
  readonly weight: number;
}

/** Returns the pairs that each of some entities cuts if they are removed one after the other. It judges each pair by the cases themselves, so it does not depend on how the entities were found. */
export function cutPairs(projection: Projection, { question, entities, mask, budget }: CutPairsSource) {
  const { bases } = projection.data;
  const removed = new Uint8Array(bases.END);
  const cut = new Set<number>();
  const keyOf = (post: number, technology: number) => post * bases.END + technology;
  const known = new Map<number, Map<number, number[]>>();
  const pairsOf = (post: number) => {
    const pairs = known.get(post) ?? postPairs(projection, post, mask, budget);
    known.set(post, pairs);
    return pairs;
  };
  const compare = (one: WeighedPair, other: WeighedPair) =>
    other.weight - one.weight || one.post - other.post || one.technology - other.technology;

  return entities.map((entity) => {
    removed[entity] = 1;
    const pairs: WeighedPair[] = [];
    const add = (post: number, technology: number, cases: readonly number[]) => {
      if (cut.has(keyOf(post, technology))) return;
      cut.add(keyOf(post, technology));
      pairs.push({ post, technology, weight: cases.length });
    };
    if (entity < bases.TARGET)
      for (const [technology, cases] of pairsOf(entity)) add(entity, technology, cases);
    else
      for (const [post, technologies] of joinedBy(projection, entity, mask, budget))
        for (const technology of technologies) {
          const cases = pairsOf(post).get(technology) ?? [];
          spendOrStop(budget, 1);
          if (cases.every((number) => losesAllOfAKind(projection, number, removed)))
            add(post, technology, cases);
        }
    const weight = pairs.reduce((sum, pair) => sum + pair.weight, 0);
    return { entity, weight, pairCount: pairs.length, pairs: rankedFirst(pairs, question.listed, compare) };
  });
}

interface CutPairsSource {
  readonly question: RemovalPlanInput;
  readonly entities: readonly number[];
  readonly mask: CaseMask | null;
  readonly budget: Budget;
}

/** The posts of an entity's cases, each with the technologies of these cases. */
function joinedBy(
  projection: Projection,
  entity: number,
  mask: CaseMask | null,
  budget: Budget,
): Map<number, Set<number>> {
  const { bases } = projection.data;
  const technologiesOf = new Map<number, Set<number>>();
  const cases = projection.casesOf(entity);
  spendOrStop(budget, cases.length);
  for (const number of cases) {
    if (mask !== null && !hasCase(mask, number)) continue;
    const parties = [...projection.partiesOf(number)];
    const technologies = parties.filter((party) => party >= bases.TECHNOLOGY);
    for (const post of parties.filter((party) => party < bases.TARGET)) {
      const known = technologiesOf.get(post) ?? new Set();
      technologiesOf.set(post, known);
      for (const technology of technologies) known.add(technology);
    }
  }
  return technologiesOf;
}
