import { eachParty, type PartyKind } from '../../model/parties.ts';
import type { Budget } from '../budget.ts';
import { type CaseMask, hasCase } from '../filter/masks/caseMask.ts';
import { NONE, type Projection } from '../projection.ts';
import { spendOrStop } from '../spendOrStop.ts';

/** The number of a post's cases that each company, technology, area and country of a target takes part in. */
export interface PostRecord {
  readonly counts: Uint32Array;
  /** The entities whose count is not 0. */
  readonly touched: readonly number[];
  /** The sum of the squares of `counts`, by kind. */
  readonly squares: Readonly<Record<PartyKind, number>>;
  readonly caseCount: number;
}

/** The data from which the records of posts are gathered. */
interface PostRecordSource {
  readonly projection: Projection;
  readonly mask: CaseMask | null;
  /** The result of `partyPlaces`. */
  readonly placeOf: Uint32Array;
  readonly budget: Budget;
}

/** Gathers the record of a post in `counts`, which must be all 0. */
export function postRecord(
  { projection, mask, placeOf, budget }: PostRecordSource,
  post: number,
  counts: Uint32Array,
): PostRecord {
  const { bases, caseParties } = projection.data;
  const { offsets, items } = caseParties;
  const touched: number[] = [];
  const touch = (entity: number) => {
    const count = counts[entity] ?? 0;
    if (count === 0) touched.push(entity);
    counts[entity] = count + 1;
  };
  // By country or area: the last case counted for it, plus 1, since several targets of one country are one case of it.
  const counted = new Uint32Array(bases.END - bases.COUNTRY);
  const cases = projection.casesOf(post);
  spendOrStop(budget, cases.length);
  let caseCount = 0;
  for (const number of cases) {
    if (mask !== null && !hasCase(mask, number)) continue;
    caseCount += 1;
    const end = offsets[number + 1] ?? 0;
    for (let at = offsets[number] ?? 0; at < end; at += 1) {
      const party = items[at] ?? 0;
      if (party >= bases.COMPANY) touch(party);
      const place = placeOf[party] ?? NONE;
      if (place === NONE || counted[place - bases.COUNTRY] === number + 1) continue;
      counted[place - bases.COUNTRY] = number + 1;
      touch(place);
    }
  }
  return { counts, touched, squares: dotProducts(projection, touched, counts, counts), caseCount };
}

/** Returns the dot products of two lists of counts, by kind. */
export function dotProducts(
  projection: Projection,
  entities: readonly number[],
  one: Uint32Array,
  other: Uint32Array,
): Record<PartyKind, number> {
  const sums = eachParty(() => 0);
  for (const entity of entities) sums[projection.kindOf(entity)] += (one[entity] ?? 0) * (other[entity] ?? 0);
  return sums;
}
