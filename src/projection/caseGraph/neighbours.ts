import type { Budget } from '../budget.ts';
import type { CaseGraph } from './caseGraph.ts';

/** The entities one hop from an entity, and the strength of the strongest case of each hop, in thousandths. */
interface Neighbourhood {
  readonly entities: Uint32Array;
  readonly strengths: Uint16Array;
}

/** Finds the neighbours of entities, and keeps them, since the same busy companies are on many prefixes. */
export class Neighbours {
  private readonly caseGraph: CaseGraph;
  private readonly budget: Budget;
  private readonly known = new Map<number, Neighbourhood>();
  /** By entity: the greatest strength of a hop to it from the present entity; 0 elsewhere. */
  private readonly greatest: Uint16Array;

  constructor(caseGraph: CaseGraph, budget: Budget) {
    this.caseGraph = caseGraph;
    this.budget = budget;
    this.greatest = new Uint16Array(caseGraph.passable.length);
  }

  of(entity: number): Neighbourhood {
    let found = this.known.get(entity);
    if (found === undefined) {
      found = this.find(entity);
      this.known.set(entity, found);
    }
    return found;
  }

  private find(entity: number): Neighbourhood {
    const { caseGraph, greatest } = this;
    const { passable, to } = caseGraph;
    const touched: number[] = [];
    const role = caseGraph.sameRole ? 0 : caseGraph.role(entity);
    const cases = caseGraph.casesOf(entity);
    this.budget.spend(cases.length);
    for (const caseNumber of cases) {
      const strength = caseGraph.strength(caseNumber);
      if (strength === 0) continue;
      let at = caseGraph.partiesFrom(caseNumber);
      const { parties } = caseGraph;
      for (const end = caseGraph.partiesTo(caseNumber); at < end; at += 1) {
        const party = parties[at] ?? 0;
        const kind = passable[party] ?? 0;
        if (
          kind === 0 ? party !== to || !caseGraph.mayJoin(entity, party) : kind === role || party === entity
        )
          continue;
        const before = greatest[party] ?? 0;
        if (strength <= before) continue;
        if (before === 0) touched.push(party);
        greatest[party] = strength;
      }
    }
    const entities = Uint32Array.from(touched);
    const strengths = new Uint16Array(touched.length);
    entities.forEach((party, at) => {
      strengths[at] = greatest[party] ?? 0;
      greatest[party] = 0;
    });
    return { entities, strengths };
  }
}
