import type { Budget } from '../../budget.ts';
import type { CaseGraph } from '../../caseGraph/caseGraph.ts';

/** Hops to entities that were not reached yet. */
const FAR = 0xff;

/** The entities around a search's start by their distance in hops, found ring by ring: the sweep that meets the one from the end. */
export class StartRings {
  /** By entity: hops from the start; FAR if it was not reached yet. */
  readonly hops: Uint8Array;
  /** The entities at each distance. */
  readonly rings: number[][];
  /** True once the end was met. */
  meetsEnd = false;
  /** The number of cases of each ring's entities together. */
  readonly degrees: number[];
  private readonly caseGraph: CaseGraph;

  constructor(caseGraph: CaseGraph) {
    this.caseGraph = caseGraph;
    this.hops = new Uint8Array(caseGraph.passable.length).fill(FAR);
    this.hops[caseGraph.from] = 0;
    this.rings = [[caseGraph.from]];
    this.degrees = [caseGraph.degree(caseGraph.from)];
  }

  /** The distance of the outermost ring. */
  get depth(): number {
    return this.rings.length - 1;
  }

  /** The number of cases of the outermost ring, which finding the next one reads. */
  get frontier(): number {
    return this.degrees[this.depth] ?? 0;
  }

  /** Returns the number of cases of all entities within so many hops. */
  degreeWithin(hops: number): number {
    let sum = 0;
    for (let ring = 0; ring <= hops; ring += 1) sum += this.degrees[ring] ?? 0;
    return sum;
  }

  /** Adds a ring. Returns false if the budget ended. */
  extend(budget: Budget): boolean {
    const { caseGraph, hops } = this;
    const { passable } = caseGraph;
    const ring: number[] = [];
    const next = this.depth + 1;
    let degree = 0;
    for (const entity of this.rings[this.depth] ?? []) {
      const role = caseGraph.sameRole ? 0 : caseGraph.role(entity);
      const cases = caseGraph.casesOf(entity);
      if (!budget.spend(cases.length)) return false;
      for (const caseNumber of cases) {
        if (caseGraph.strength(caseNumber) === 0) continue;
        let at = caseGraph.partiesFrom(caseNumber);
        const { parties } = caseGraph;
        for (const end = caseGraph.partiesTo(caseNumber); at < end; at += 1) {
          const party = parties[at] ?? 0;
          if (party === caseGraph.to && caseGraph.mayJoin(entity, party)) this.meetsEnd = true;
          const kind = passable[party] ?? 0;
          if (hops[party] !== FAR || kind === 0 || kind === role || party === entity) continue;
          hops[party] = next;
          ring.push(party);
          degree += caseGraph.degree(party);
        }
      }
    }
    this.rings.push(ring);
    this.degrees.push(degree);
    return true;
  }
}
