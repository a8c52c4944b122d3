import type { Budget } from '../../budget.ts';
import type { CaseGraph } from '../../caseGraph/caseGraph.ts';

/** Farther than was looked. */
export const FAR = 0xff;

/** How few hops lead from the search's start to each entity, as far as it was looked: the sweep that meets the one from the end. */
export class StartRings {
  /** Hops from the start; FAR where not reached yet. */
  readonly hops: Uint8Array;
  /** The entities first reached at each number of hops. */
  readonly rings: number[][];
  /** Whether the end was met. */
  meetsEnd = false;
  /** The cases of each ring together. */
  readonly degrees: number[];
  private readonly caseGraph: CaseGraph;

  constructor(caseGraph: CaseGraph) {
    this.caseGraph = caseGraph;
    this.hops = new Uint8Array(caseGraph.passable.length).fill(FAR);
    this.hops[caseGraph.from] = 0;
    this.rings = [[caseGraph.from]];
    this.degrees = [caseGraph.degree(caseGraph.from)];
  }

  /** How far it was looked. */
  get depth(): number {
    return this.rings.length - 1;
  }

  /** The cases of the outermost ring: what the next ring takes to find. */
  get frontier(): number {
    return this.degrees[this.depth] ?? 0;
  }

  /** The cases of all that is reached within so many hops. */
  degreeWithin(hops: number): number {
    let sum = 0;
    for (let ring = 0; ring <= hops; ring += 1) sum += this.degrees[ring] ?? 0;
    return sum;
  }

  /** Looks one hop farther; false where the budget ended. */
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
