import type { Budget } from '../budget.ts';
import { UNREACHED } from './hopCost.ts';
import type { Terrain } from './terrain.ts';

/** Where one hop leads from an entity, and what the strongest case of each hop costs. */
export interface Neighbourhood {
  readonly entities: Uint32Array;
  readonly costs: Int32Array;
}

/** Works out the hops from an entity, and remembers them: the same busy companies lie on many prefixes. */
export class Neighbours {
  private readonly terrain: Terrain;
  private readonly budget: Budget;
  private readonly known = new Map<number, Neighbourhood>();
  /** The least cost to each entity seen from the one at hand; UNREACHED elsewhere. */
  private readonly least: Int32Array;

  constructor(terrain: Terrain, budget: Budget) {
    this.terrain = terrain;
    this.budget = budget;
    this.least = new Int32Array(terrain.passable.length).fill(UNREACHED);
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
    const { terrain, least } = this;
    const { passable, to } = terrain;
    const touched: number[] = [];
    const role = terrain.sameRole ? 0 : terrain.role(entity);
    const cases = terrain.casesOf(entity);
    this.budget.spend(cases.length);
    for (const caseNumber of cases) {
      const cost = terrain.cost(caseNumber);
      if (cost === 0) continue;
      let at = terrain.partiesFrom(caseNumber);
      const { parties } = terrain;
      for (const end = terrain.partiesTo(caseNumber); at < end; at += 1) {
        const party = parties[at] ?? 0;
        const kind = passable[party] ?? 0;
        if (kind === 0 ? party !== to || !terrain.mayJoin(entity, party) : kind === role || party === entity)
          continue;
        const before = least[party] ?? 0;
        if (cost >= before) continue;
        if (before === UNREACHED) touched.push(party);
        least[party] = cost;
      }
    }
    const entities = Uint32Array.from(touched);
    const costs = new Int32Array(touched.length);
    entities.forEach((party, at) => {
      costs[at] = least[party] ?? 0;
      least[party] = UNREACHED;
    });
    return { entities, costs };
  }
}
