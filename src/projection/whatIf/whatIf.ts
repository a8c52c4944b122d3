import { eachParty, type PartyKind } from '../../model/parties.ts';
import { type Budget, createBudget } from '../budget.ts';
import { hasCase } from '../filter/masks/caseMask.ts';
import type { Projection } from '../projection.ts';
import { rankedFirst } from '../rankedFirst.ts';
import { type CaseCounts, countCasesOfEntities } from './caseCounts.ts';
import { type RemovalEffect, type RemovalQuestion, removalEffect } from './removalEffect.ts';

export interface WhatIfInput extends RemovalQuestion {
  /** The most entities of each kind to list among those that lose all their cases, and among those that lose some. */
  readonly listed: number;
}

/** An entity, the number of its cases, and the number that remain without the removed entities. */
export interface Loss {
  readonly entity: number;
  readonly caseCount: number;
  readonly remaining: number;
}

/** The losses of one kind of entities. The removed ones themselves count in `before` only. */
interface KindLosses {
  /** The number of entities with a matching case, with and without the removed ones. */
  readonly before: number;
  readonly after: number;
  /** The numbers of those that lose all their cases, and some of them. */
  readonly lostCount: number;
  readonly reducedCount: number;
  /** By descending number of cases, then by id. */
  readonly lost: readonly Loss[];
  /** By descending number of lost cases, then by id. */
  readonly reduced: readonly Loss[];
}

export interface WhatIfOutput {
  readonly caseCount: number;
  readonly syntheticCount: number;
  readonly touchedCount: number;
  readonly lostCount: number;
  /** In the order in which they were named; `remaining` counts the cases that stand without them. */
  readonly removed: readonly Loss[];
  readonly kinds: Readonly<Record<PartyKind, KindLosses>>;
}

/** Counts the cases and entities that the record would lose without some posts, targets or companies. */
export function whatIf(
  projection: Projection,
  input: WhatIfInput,
  budget: Budget = createBudget(),
): WhatIfOutput {
  const removal = removalEffect(projection, input, budget);
  const counts = countCasesOfEntities(projection, removal, budget);
  const lossesOf = (kind: PartyKind) => kindLosses(projection, kind, removal, counts, input.listed);
  return {
    caseCount: counts.cases,
    syntheticCount: counts.synthetic,
    touchedCount: removal.touchedCases.length,
    lostCount: removal.lostCases.length,
    removed: input.remove.map((entity) => ({
      entity,
      caseCount: counts.before[entity] ?? 0,
      remaining: standing(projection, entity, removal),
    })),
    kinds: eachParty(lossesOf),
  };
}

function standing(projection: Projection, entity: number, { after }: RemovalEffect): number {
  let count = 0;
  for (const number of projection.casesOf(entity)) if (hasCase(after, number)) count += 1;
  return count;
}

function kindLosses(
  projection: Projection,
  kind: PartyKind,
  { removed }: RemovalEffect,
  counts: CaseCounts,
  listed: number,
): KindLosses {
  const [start, end] = projection.range(kind);
  const lost: Loss[] = [];
  const reduced: Loss[] = [];
  let before = 0;
  let after = 0;
  for (let entity = start; entity < end; entity += 1) {
    const caseCount = counts.before[entity] ?? 0;
    const remaining = counts.after[entity] ?? 0;
    if (caseCount > 0) before += 1;
    if (remaining > 0) after += 1;
    if (remaining === caseCount || removed[entity] === 1) continue;
    (remaining === 0 ? lost : reduced).push({ entity, caseCount, remaining });
  }
  const most = (losses: readonly Loss[]) => rankedFirst(losses, listed, compareLosses);
  return {
    before,
    after,
    lostCount: lost.length,
    reducedCount: reduced.length,
    lost: most(lost),
    reduced: most(reduced),
  };
}

const compareLosses = (one: Loss, other: Loss) =>
  other.caseCount - other.remaining - (one.caseCount - one.remaining) || one.entity - other.entity;
