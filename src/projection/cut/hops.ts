import type { Budget } from '../budget.ts';
import type { Terrain } from '../paths/terrain.ts';

/** A case of which every party was met. */
const DONE = 0xff;

/** The hops between entities that may be passed through, met case by case. */
export class Hops {
  private readonly terrain: Terrain;
  private readonly budget: Budget;
  /** For each case the role it was entered by since `restart`; DONE once two roles were. */
  private readonly entered: Uint8Array;

  constructor(terrain: Terrain, budget: Budget) {
    this.terrain = terrain;
    this.budget = budget;
    this.entered = new Uint8Array(terrain.cases);
  }

  get stopped(): boolean {
    return this.budget.stopped !== null;
  }

  restart(): void {
    this.entered.fill(0);
  }

  /** Calls for each entity one hop away, leaving out most of those already called for since `restart`; false where the budget ended. */
  eachNew(entity: number, call: (entity: number) => void): boolean {
    const { terrain, entered } = this;
    const role = terrain.role(entity);
    const cases = terrain.casesOf(entity);
    if (!this.budget.spend(cases.length)) return false;
    for (const caseNumber of cases) {
      const by = entered[caseNumber] ?? 0;
      // Who enters by the same role meets the same parties; after a second role, all are met.
      if (by === DONE || (by === role && !terrain.sameRole) || terrain.cost(caseNumber) === 0) continue;
      entered[caseNumber] = by === 0 ? role : DONE;
      let at = terrain.partiesFrom(caseNumber);
      const { parties } = terrain;
      for (const end = terrain.partiesTo(caseNumber); at < end; at += 1) {
        const party = parties[at] ?? 0;
        if (terrain.passable[party] !== 0 && terrain.mayJoin(entity, party)) call(party);
      }
    }
    return true;
  }

  /** The entities one hop away, some of them more than once; ends early where the budget does. */
  *from(entity: number): Generator<number, void> {
    const { terrain } = this;
    const cases = terrain.casesOf(entity);
    if (!this.budget.spend(cases.length)) return;
    for (const caseNumber of cases) {
      if (terrain.cost(caseNumber) === 0) continue;
      const start = terrain.partiesFrom(caseNumber);
      // Copied, because another case may be read before this one is done.
      for (const party of terrain.parties.slice(start, terrain.partiesTo(caseNumber))) {
        if (terrain.passable[party] !== 0 && terrain.mayJoin(entity, party)) yield party;
      }
    }
  }
}
