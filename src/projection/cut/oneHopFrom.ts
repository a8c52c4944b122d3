import type { CaseGraph } from '../caseGraph/caseGraph.ts';

/** The entities one hop from a set of ends. */
export interface OneHop {
  /** By entity: 1 if it may be passed through and shares a case with one of the ends. */
  readonly near: Uint8Array;
  /** The same entities as a list. */
  readonly entities: readonly number[];
  /** The number of cases that an end and one of `others` have together: `pairs.get(end)?.get(other)`. */
  readonly pairs: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

/** Explores one hop around a set of ends, and counts the cases shared with each of the other ends. */
export function oneHopFrom(
  caseGraph: CaseGraph,
  ends: readonly number[],
  others: ReadonlySet<number>,
): OneHop {
  const near = new Uint8Array(caseGraph.passable.length);
  const entities: number[] = [];
  const pairs = new Map<number, Map<number, number>>();
  for (const end of ends) {
    const met = new Map<number, number>();
    for (const caseNumber of caseGraph.casesOf(end)) {
      if (caseGraph.strength(caseNumber) === 0) continue;
      let at = caseGraph.partiesFrom(caseNumber);
      for (const stop = caseGraph.partiesTo(caseNumber); at < stop; at += 1) {
        const party = caseGraph.parties[at] ?? 0;
        const isPassable = caseGraph.passable[party] !== 0;
        if (!isPassable && !others.has(party)) continue;
        if (!caseGraph.mayJoin(end, party)) continue;
        if (!isPassable) met.set(party, (met.get(party) ?? 0) + 1);
        else if (near[party] === 0) {
          near[party] = 1;
          entities.push(party);
        }
      }
    }
    if (met.size > 0) pairs.set(end, met);
  }
  return { near, entities, pairs };
}
