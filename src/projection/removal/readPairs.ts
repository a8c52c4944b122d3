import type { Budget } from '../budget.ts';
import type { CaseMask } from '../filter/masks/caseMask.ts';
import type { Projection } from '../projection.ts';
import { spendOrStop } from '../spendOrStop.ts';
import { cutSets, type RemovableParties } from './cutSets.ts';
import { postPairs } from './postPairs.ts';
import { type RemovalPlanQuestion, TOGETHER } from './removalQuestion.ts';
import { removalShares } from './removalShares.ts';

/** A pair of post and technology that can be cut without removing the post. */
export interface CuttablePair {
  readonly post: number;
  /** The number of matching cases that join the two. */
  readonly weight: number;
  /** The smallest sets of targets and companies without which no case joins the two. */
  readonly cutSets: readonly (readonly number[])[];
}

/** The pairs of post and technology that matching cases join. */
export interface JoinedPairs {
  readonly count: number;
  readonly weight: number;
  readonly cuttable: readonly CuttablePair[];
  /** By post: the weight of all its pairs; 0 where posts may not be removed. */
  readonly postWeights: Float64Array;
  /** By entity: the most that it can contribute to any set of `k` entities. The shares of a set add up to at least what it cuts. */
  readonly shares: Float64Array;
}

/** Reads all pairs of post and technology, and how each can be cut. */
export function readPairs(
  projection: Projection,
  { k, among }: RemovalPlanQuestion,
  mask: CaseMask | null,
  budget: Budget,
): JoinedPairs {
  const { bases } = projection.data;
  const most = Math.min(k, TOGETHER);
  const groupsOf = caseGroups(projection, among);
  const postWeights = new Float64Array(bases.TARGET);
  const shares = removalShares(bases.END, k, most);
  const cuttable: CuttablePair[] = [];
  let count = 0;
  let weight = 0;
  for (let post = bases.POST; post < bases.TARGET; post += 1) {
    for (const cases of postPairs(projection, post, mask, budget).values()) {
      spendOrStop(budget, cases.length);
      count += 1;
      weight += cases.length;
      if (among.includes('POST')) postWeights[post] = (postWeights[post] ?? 0) + cases.length;
      const groups = cases.map(groupsOf);
      if (groups.some((each) => each.length === 0)) continue;
      const sets = cutSets(groups, most);
      shares.add(groups, sets);
      if (sets.length > 0) cuttable.push({ post, weight: cases.length, cutSets: sets });
    }
  }
  shares.sums.set(postWeights);
  return { count, weight, cuttable, postWeights, shares: shares.sums };
}

/** Returns a function that reads the groups of a case, and reads those of each case once. */
function caseGroups(
  { data: { bases, caseParties, cases } }: Projection,
  among: RemovalPlanQuestion['among'],
): (caseNumber: number) => RemovableParties {
  const { offsets, items } = caseParties;
  const known = new Array<RemovableParties | undefined>(cases);
  const [targets, companies] = [among.includes('TARGET'), among.includes('COMPANY')];
  return (number) => {
    const read = known[number];
    if (read !== undefined) return read;
    const target: number[] = [];
    const company: number[] = [];
    const end = offsets[number + 1] ?? 0;
    for (let at = offsets[number] ?? 0; at < end; at += 1) {
      const party = items[at] ?? 0;
      if (party < bases.TARGET) continue;
      if (party >= bases.TECHNOLOGY) break;
      (party < bases.COMPANY ? target : company).push(party);
    }
    const groups = [...(targets ? [target] : []), ...(companies ? [company] : [])].filter(
      ({ length }) => length > 0,
    );
    known[number] = groups;
    return groups;
  };
}
