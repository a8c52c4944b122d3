import { CLOSURE_DAY, HOUSTON_SHARE } from './published.ts';
import { randomFor } from './random.ts';
import { at, nations } from './vocabulary.ts';
import { weighted } from './weighted.ts';

/** Every post that a nation's targets may be referred by; plans hold places in this list. */
export const postIds: string[] = [
  ...new Set(['houston', ...nations.flatMap((nation) => Object.keys(nation.posts))]),
];

const HOUSTON = 0;

/** Deals each case its post: mostly the one that refers that target, and Houston exactly its published share. */
export function dealPosts(
  caseTarget: Uint32Array,
  caseDay: Uint16Array,
  targetNation: Uint8Array,
): Uint8Array {
  const us = nations.findIndex((nation) => nation.code === 'US');
  const draws = nations.map((nation) =>
    weighted(new Map(Object.entries(nation.posts).map(([post, weight]) => [postIds.indexOf(post), weight]))),
  );
  const usual = draws.map((draw, nation) => (target: number) => draw(randomFor(4, target * 64 + nation)));
  let open = 0;
  caseTarget.forEach((target, i) => {
    if (at(targetNation, target) === us && at(caseDay, i) <= CLOSURE_DAY) open++;
  });
  let houston = Math.round(open * HOUSTON_SHARE);
  const met = new Set<number>();
  return Uint8Array.from(caseTarget, (target, i) => {
    const nation = at(targetNation, target);
    const random = randomFor(5, i);
    if (nation === us && at(caseDay, i) <= CLOSURE_DAY) {
      // Selection sampling: of the cases still to come, exactly the wanted number is taken.
      const taken = random.below(open) < houston;
      open--;
      if (taken) {
        houston--;
        return HOUSTON;
      }
    }
    // The first case of a nation goes to its first post, so that each of the 52 countries brokers something.
    if (!met.has(nation)) {
      met.add(nation);
      if (nation !== us) return postIds.indexOf(at(Object.keys(at(nations, nation).posts), 0));
    }
    return random.chance(0.85) ? at(usual, nation)(target) : at(draws, nation)(random);
  });
}
