import type { HopCase } from '../paths/assignment/assignmentCost.ts';
import type { Terrain } from './caseGraph.ts';

/** Strongest first, then by number. */
const byStrength = (one: HopCase, other: HopCase) =>
  other.thousandths - one.thousandths || one.caseNumber - other.caseNumber;

/** Every case that may join the two, strongest first. */
export function pairCases(terrain: Terrain, one: number, other: number): HopCase[] {
  const smaller = terrain.degree(one) <= terrain.degree(other) ? one : other;
  const wanted = smaller === one ? other : one;
  const found: HopCase[] = [];
  for (const caseNumber of terrain.casesOf(smaller)) {
    const thousandths = terrain.strength(caseNumber);
    if (thousandths === 0) continue;
    let at = terrain.partiesFrom(caseNumber);
    for (const end = terrain.partiesTo(caseNumber); at < end; at += 1) {
      if (terrain.parties[at] !== wanted) continue;
      found.push({ caseNumber, thousandths, day: terrain.day(caseNumber) });
      break;
    }
  }
  return found.sort(byStrength);
}

/** Remembers what a search asked before: the cases that may serve a hop between two entities. */
export class PairCases {
  private readonly terrain: Terrain;
  /** A hop of a path of so many hops never needs more than as many cases, unless their days matter; a second one tells that the first is not its only one. */
  private readonly most: number;
  private readonly known = new Map<number, readonly HopCase[]>();

  constructor(terrain: Terrain, maxHops: number) {
    this.terrain = terrain;
    this.most = terrain.timed ? Number.POSITIVE_INFINITY : Math.max(2, maxHops);
  }

  between(one: number, other: number): readonly HopCase[] {
    const size = this.terrain.passable.length;
    const key = one < other ? one * size + other : other * size + one;
    let cases = this.known.get(key);
    if (cases === undefined) {
      cases = pairCases(this.terrain, one, other).slice(0, this.most);
      this.known.set(key, cases);
    }
    return cases;
  }
}
