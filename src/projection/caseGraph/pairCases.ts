import type { CaseGraph } from './caseGraph.ts';

/** A case that may serve a hop. */
export interface HopCase {
  readonly caseNumber: number;
  /** The strength of the hop by this case. */
  readonly thousandths: number;
  readonly day: number;
}

/** Strongest first, then by number. */
const byStrength = (one: HopCase, other: HopCase) =>
  other.thousandths - one.thousandths || one.caseNumber - other.caseNumber;

/** Returns every case that may join two entities, strongest first. */
export function pairCases(caseGraph: CaseGraph, one: number, other: number): HopCase[] {
  const smaller = caseGraph.degree(one) <= caseGraph.degree(other) ? one : other;
  const wanted = smaller === one ? other : one;
  const found: HopCase[] = [];
  for (const caseNumber of caseGraph.casesOf(smaller)) {
    const thousandths = caseGraph.strength(caseNumber);
    if (thousandths === 0) continue;
    let at = caseGraph.partiesFrom(caseNumber);
    for (const end = caseGraph.partiesTo(caseNumber); at < end; at += 1) {
      if (caseGraph.parties[at] !== wanted) continue;
      found.push({ caseNumber, thousandths, day: caseGraph.day(caseNumber) });
      break;
    }
  }
  return found.sort(byStrength);
}

/** Finds the cases that may serve a hop between two entities, and keeps them for the length of a search. */
export class PairCases {
  private readonly caseGraph: CaseGraph;
  /** The most cases kept for a hop. A hop of a path of n hops never needs more than n, unless days matter; two at least, since a hop with a single case is special. */
  private readonly most: number;
  private readonly known = new Map<number, readonly HopCase[]>();

  constructor(caseGraph: CaseGraph, maxHops: number) {
    this.caseGraph = caseGraph;
    this.most = caseGraph.timed ? Number.POSITIVE_INFINITY : Math.max(2, maxHops);
  }

  between(one: number, other: number): readonly HopCase[] {
    const size = this.caseGraph.passable.length;
    const key = one < other ? one * size + other : other * size + one;
    let cases = this.known.get(key);
    if (cases === undefined) {
      cases = pairCases(this.caseGraph, one, other).slice(0, this.most);
      this.known.set(key, cases);
    }
    return cases;
  }
}
